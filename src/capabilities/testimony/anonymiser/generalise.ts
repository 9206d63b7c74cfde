import type { Identifier, IdentifierType } from './identifier.ts'
import { countryLists } from './lexicon/countries-read.ts'
import { folded, plainForm } from './plain-form.ts'

export interface GeneraliseOptions {
  /** The integrated care board of a hospital, by the name that was written, where the directory knows it. */
  boardOf?: (hospital: string) => string | undefined
}

/**
 * Says less of the same: a country becomes its region, a hospital its integrated care board, a date its year, an
 * age its decade, a sum the round one below. Undefined where there is no less to say, and it has to go.
 */
export function generalised(
  { type, text }: Pick<Identifier, 'type' | 'text'>,
  { boardOf }: GeneraliseOptions = {},
): string | undefined {
  const plain = plainForm(text).read
  if (type === 'hospital') return boardOf?.(plain) ?? 'a hospital'
  return WAYS[type]?.(plain)
}

const WAYS: Partial<Record<IdentifierType, (text: string) => string | undefined>> = {
  country: (text) => countryLists().countries.find(([name]) => isSame(name, text))?.[1].region,
  nationality: (text) => {
    const region = countryLists().nationalities.find(([name]) => isSame(name, text))?.[1].region
    return region && `from ${region}`
  },
  date: yearOf,
  dateOfBirth: () => undefined,
  age: decadeOf,
  money: roundSum,
  ward: () => 'a ward',
  language: () => 'another language',
  faith: () => 'a faith',
  rareCondition: () => 'a serious illness',
  condition: () => 'an illness',
  job: () => 'a job',
  organisation: () => 'an organisation',
  place: () => 'a town in the United Kingdom',
}

const isSame = (name: string, text: string) => folded(name) === folded(text.trim())

function yearOf(text: string): string | undefined {
  const [year] = /(?:19|20)\d\d/.exec(text) ?? []
  if (year) return year
  const [, short] = /\d[./ -]+\d{1,2}[./ -]+(\d\d)$/.exec(text) ?? []
  return short && `20${short}`
}

const NUMBERS = [
  ['ten', 10],
  ['eleven', 10],
  ['twelve', 10],
  ['teen', 10],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
] as const

/** “34” becomes “in their thirties”; children are children, and from ninety on there are too few to say. */
function decadeOf(text: string): string {
  if (/weeks?|months?/i.test(text)) return /pregnan|gone/i.test(text) ? 'pregnant' : 'a baby'
  const years = Number(/\d+/.exec(text)?.[0] ?? spokenAge(text))
  if (years < 18) return 'under 18'
  if (years < 20) return 'in their teens'
  if (years >= 90) return 'over 90'
  return `in their ${DECADES[Math.floor(years / 10)]}`
}

const DECADES: Record<number, string> = {
  2: 'twenties',
  3: 'thirties',
  4: 'forties',
  5: 'fifties',
  6: 'sixties',
  7: 'seventies',
  8: 'eighties',
}

function spokenAge(text: string): number {
  if (/\b(?:eighteen|nineteen)\b/i.test(text)) return 18
  return NUMBERS.findLast(([word]) => text.toLowerCase().includes(word))?.[1] ?? 5
}

/** The highest of 1, 2 and 5 in any power of ten that is below it: £7,143 is “over £5,000”. */
function roundSum(text: string): string | undefined {
  const [, figures, many] =
    /(\d[\d, ]*(?:\.\d+)?) ?(k|grand|thousand|hundred|million|m)?\b/i.exec(text) ?? []
  if (!figures) return 'a large sum'
  const amount = Number(figures.replace(/[, ]/g, '')) * TIMES_OF[(many ?? '').toLowerCase()]!
  const power = 10 ** Math.floor(Math.log10(amount))
  if (!Number.isFinite(power) || amount <= 10) return 'a small sum'
  const step = [5, 2, 1].map((one) => one * power).find((one) => one < amount) ?? (5 * power) / 10
  return `over £${step.toLocaleString('en-GB')}`
}

const TIMES_OF: Record<string, number> = {
  '': 1,
  hundred: 100,
  k: 1000,
  grand: 1000,
  thousand: 1000,
  m: 1_000_000,
  million: 1_000_000,
}
