/** A made-up text with one identifier in it. */
export interface Generated {
  kind: string
  text: string
  start: number
  end: number
}

type Random = () => number
type Make = (random: Random) => string

/** Always the same cases for the same seed. */
export function generated(count: number, seed = 1): Generated[] {
  const random = randomFrom(seed)
  const kinds = Object.entries(KINDS)
  return Array.from({ length: count }, (_, at) => {
    const [kind, make] = kinds[at % kinds.length]!
    return inSentence(kind, disguised(make(random), kind, random), random)
  })
}

function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!
const digits = (count: number, random: Random) =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
const letters = (count: number, from: string, random: Random) =>
  Array.from({ length: count }, () => pick(Array.from(from), random)).join('')

const KINDS: Record<string, Make> = {
  nhsNumber: (random) => `${digits(3, random)}~${digits(3, random)}~${digits(4, random)}`,
  nhsNumberValid: validNhsNumber,
  nationalInsurance: (random) =>
    `${letters(1, 'ABCEGHJKLMNOPRSTWXYZ', random)}${letters(1, 'ABCEGHJKLMNPRSTWXYZ', random)}~${[1, 2, 3].map(() => digits(2, random)).join('~')}~${letters(1, 'ABCD', random)}`,
  nationalInsuranceNeverIssued: (random) =>
    `${pick(['QQ', 'BG', 'GB', 'NK', 'TN', 'ZZ', 'DF'], random)}~${[1, 2, 3].map(() => digits(2, random)).join('~')}~${letters(1, 'ABCD', random)}`,
  passport: (random) => digits(9, random),
  passportLettered: (random) => letters(1, 'ABKPNL', random) + digits(8, random),
  homeOffice: (random) => letters(1, 'ABCKMSV', random) + digits(7, random),
  gwf: (random) => `GWF${digits(9, random)}`,
  uan: (random) => [1, 2, 3, 4].map(() => digits(4, random)).join('-'),
  port: (random) =>
    `${pick(['LHR', 'LGW', 'TN4', 'MAN', 'STN', 'EDI'], random)}/${digits(6, random)}`,
  portLong: (random) =>
    `${pick(['ASC', 'NAU', 'LPC'], random)}/${digits(7, random)}/${digits(1, random)}`,
  sixDigits: (random) => digits(6 + Math.floor(random() * 4), random),
  sortCode: (random) => [1, 2, 3].map(() => digits(2, random)).join('-'),
  email: (random) =>
    `${letters(5, 'aeimnorst', random)}${pick(['.', '_', '-', ''], random)}${letters(4, 'bdklmp', random)}@${pick(['gmail.com', 'yahoo.co.uk', 'made-up.org', 'mail.example.net'], random)}`,
  mobile: (random) => `07${digits(3, random)}~${digits(6, random)}`,
  mobileAbroad: (random) => `+44~7${digits(3, random)}~${digits(6, random)}`,
  landline: (random) => `020~${digits(4, random)}~${digits(4, random)}`,
  foreignPhone: (random) => `00${pick(['234', '251', '92', '880'], random)}~${digits(9, random)}`,
  url: (random) =>
    `${pick(['https://', 'www.'], random)}${letters(8, 'abcdefg', random)}.org/${letters(4, 'xyz', random)}`,
  handle: (random) => `@${letters(6, 'abcdefghi', random)}${digits(2, random)}`,
  postcode: (random) =>
    `${pick(['SE', 'M', 'B', 'LS', 'BD', 'NE', 'E', 'CF'], random)}${1 + Math.floor(random() * 28)}~${digits(1, random)}${letters(2, 'ABDEFGHJLNPQRSTUWXYZ', random)}`,
  postcodeLondon: (random) =>
    `${pick(['EC1A', 'W1D', 'SW1P', 'N1C'], random)}~${digits(1, random)}${letters(2, 'ABDEFGHJLNPQRSTUWXYZ', random)}`,
  dateOfBirth: (random) =>
    `${day(random)}${pick(['/', '-', '.'], random)}${month(random)}!${1940 + Math.floor(random() * 80)}`,
  dateWritten: (random) =>
    `${day(random)} ${pick(['January', 'Feb', 'march', 'September', 'Dec'], random)} ${2000 + Math.floor(random() * 25)}`,
  dateShort: (random) => `${day(random)}/${month(random)}/${digits(2, random)}`,
  money: (random) => `£${1 + Math.floor(random() * 90)},${digits(3, random)}`,
  address: (random) =>
    `${1 + Math.floor(random() * 200)} ${pick(['Alma', 'Station', 'Wellington', 'Chapel', 'Mill'], random)} ${pick(['Road', 'Street', 'Lane', 'Close', 'Avenue'], random)}`,
}

const day = (random: Random) => String(1 + Math.floor(random() * 28)).padStart(2, '0')
const month = (random: Random) => String(1 + Math.floor(random() * 12)).padStart(2, '0')

function validNhsNumber(random: Random): string {
  for (;;) {
    const first = digits(9, random)
    const sum = Array.from(first).reduce((all, one, at) => all + Number(one) * (10 - at), 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) return `${first.slice(0, 3)}~${first.slice(3, 6)}~${first.slice(6)}${check}`
  }
}

const SEPARATORS = ['', ' ', '-', '.', '  ', ' - ', '\n', '\u00a0', '\u2011', '/', '\u200b', '\t']
const ZEROS = { fullWidth: 0xff10, arabic: 0x660, persian: 0x6f0, devanagari: 0x966 }

/** Its letters in any case, its digits in any script, and what stands between them whatever people put there. */
function disguised(plain: string, kind: string, random: Random): string {
  const separator = pick(SEPARATORS, random)
  const dates = plain.match(/[/.-](?=\d\d!)/)?.[0] ?? ''
  const cased = pick([plain, plain, plain.toLowerCase(), plain.toUpperCase()], random)
  const text = cased.replaceAll('~', separator).replace('!', dates)
  if (/email|url|handle/.test(kind) || random() < 0.75) return text
  const zero = pick(Object.values(ZEROS), random)
  if (random() < 0.3) return Array.from(text).join('\u200d')
  return text.replace(/\d/g, (one) => String.fromCharCode(zero + Number(one)))
}

const SENTENCES = [
  ['they ask me and i say ', ' and after they let me in'],
  ['It was ', '.'],
  ['', ''],
  ['MY NUMBER IS ', ' PLEASE HELP ME'],
  ['I wrote it down (', ') on the card.'],
  ['here it is:\n', '\nthank you'],
  ['Letter says ', ', pay now'],
] as const

function inSentence(kind: string, identifier: string, random: Random): Generated {
  const [before, after] = pick(SENTENCES, random)
  const text = before + identifier + after
  return { kind, text, start: before.length, end: before.length + identifier.length }
}
