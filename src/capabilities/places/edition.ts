import { AREA_KINDS, type AreaKind } from './place.ts'

/** One edition of a postcode directory, as it was when it was imported. */
export interface Edition {
  source: 'ONSPD' | 'NSPL' | 'Code-Point Open' | 'Demonstration'
  /** The month it describes, `2026-08`. */
  month: string
  rows: number
  live: number
  retired: number
  /** The share of live postcodes for which each area is not known, between 0 and 1. */
  blank: Record<AreaKind, number>
  importedAt: string
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `ONSPD August 2026`. */
export function editionTitle({ source, month }: Pick<Edition, 'source' | 'month'>) {
  const [year, number] = month.split('-')
  return `${source} ${MONTHS[Number(number) - 1]} ${year}`
}

/** The month in a file's name, such as `ONSPD_AUG_2026_UK.csv` or `nspl-2026-08`. */
export function monthIn(name: string) {
  const named =
    /(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ _-]*(20\d\d)/i.exec(name)
  if (named) {
    const number = MONTHS.findIndex((month) =>
      month.toLowerCase().startsWith(named[1]!.toLowerCase()),
    )
    return `${named[2]}-${String(number + 1).padStart(2, '0')}`
  }
  const dated = /(20\d\d)[-_]?(0[1-9]|1[0-2])(?!\d{4})/.exec(name)
  return dated ? `${dated[1]}-${dated[2]}` : undefined
}

/** A quarter's new edition changes the rows by far less than this. */
const LARGEST_CHANGE = 0.05
/** Switching between directories, one of which leaves out Northern Ireland, changes the live postcodes by less. */
const LARGEST_CHANGE_OF_SOURCE = 0.1
/** How many more of the live postcodes may lack an area than in the last edition. */
const LARGEST_BLANK_JUMP = 0.05

/** Why a new edition should not take the place of the last one; none when it may. */
export function doubts(next: Edition, last: Edition | undefined): string[] {
  if (next.live + next.retired === 0) return ['It has no postcodes at all.']
  if (!last || last.source === 'Demonstration') return []
  const sameSource = next.source === last.source
  const found = [
    jump('live postcodes', next.live, last.live, sameSource),
    sameSource ? jump('rows', next.rows, last.rows, sameSource) : undefined,
    ...AREA_KINDS.map((kind) => (sameSource ? blankJump(kind, next, last) : undefined)),
  ]
  return found.filter((reason) => reason !== undefined)
}

function jump(what: string, next: number, last: number, sameSource: boolean) {
  const most = sameSource ? LARGEST_CHANGE : LARGEST_CHANGE_OF_SOURCE
  if (Math.abs(next - last) <= last * most) return undefined
  return `It has ${count(next)} ${what} where the last edition had ${count(last)}.`
}

function blankJump(kind: AreaKind, next: Edition, last: Edition) {
  if (next.blank[kind] - last.blank[kind] <= LARGEST_BLANK_JUMP) return undefined
  const [now, before] = [next, last].map(({ blank }) => `${Math.round(blank[kind] * 100)}%`)
  return `${now} of its live postcodes have no ${AREA_WORDS[kind]}, where the last edition had ${before}.`
}

export const AREA_WORDS: Record<AreaKind, string> = {
  country: 'country',
  council: 'council',
  county: 'county council',
  division: 'county division',
  ward: 'ward',
  constituency: 'constituency',
  icb: 'integrated care board',
  healthBoard: 'health board',
}

function count(number: number) {
  return number.toLocaleString('en-GB')
}
