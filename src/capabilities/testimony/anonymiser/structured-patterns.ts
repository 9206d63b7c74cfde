import { DATE, TIMES } from './date-patterns.ts'
import type { IdentifierType } from './identifier.ts'
import { SUMS } from './money-patterns.ts'

export interface Pattern {
  type: IdentifierType
  pattern: RegExp
  /** A second look at what the pattern found, in its place. */
  accepts?: (found: string, read: string, at: number) => boolean
}

/** What people put between the digits of a number: spaces, dots, dashes, slashes, or a few of them. */
const GAP = '[ ./_,-]{0,3}'
const digits = (count: number, gap = GAP) => `\\d(?:${gap}\\d){${count - 1}}`

const STREET =
  '(?:road|rd|street|str|st|avenue|ave|lane|ln|close|drive|dr|way|court|ct|gardens|gdns|grove|crescent|cres|terrace|place|square|sq|hill|park|row|mews|walk|estate|house|buildings|rise|view|green|parade|broadway|gate|vale|wharf|quay|embankment)'

const LABEL =
  '(?: ?(?:no|num|numb|number|nr|ref|reference|code|id|card|#))*\\.?(?: (?:is|was))?[ :.#=-]{0,4}'

/** In order: of two that overlap, the first counts. */
export const STRUCTURED: readonly Pattern[] = [
  {
    type: 'email',
    pattern:
      /[\p{L}\d._%+'-]+ ?(?:@|\[at\]|\(at\)) ?[\p{L}\d-]+(?: ?(?:\.|\[dot\]|\(dot\)) ?[\p{L}\d-]+)+/giu,
  },
  {
    type: 'url',
    pattern:
      /\b(?:https?:\/\/|www\.)\S+[^\s.,;:!?)]|\b[\w-]+(?:\.[\w-]+)*\.(?:com|co\.uk|org|org\.uk|uk|net|info|io|me|ly|gov\.uk|ac\.uk|nhs\.uk)(?:\/\S*[^\s.,;:!?)])?(?![\w@])/gi,
  },
  { type: 'handle', pattern: /(?<![\w@.])@ ?[\w.]{2,}\w/g },
  // A country's code first: its digits would else be taken for an NHS number's.
  {
    type: 'phone',
    pattern: /(?<![\d.\p{L}]|\d[ -])(?:\+|00)[ ./_()-]*\d{1,3}(?:[ ./_()-]{0,3}\d){7,12}(?!\d)/gu,
  },
  // Ten digits, 3-3-4: NHS Data Dictionary, NHS NUMBER. A slip in one digit names somebody all the same.
  {
    type: 'nhsNumber',
    pattern: new RegExp(`\\bnhs${LABEL}${digits(9)}(?:${GAP}\\d)?(?![\\d])`, 'gi'),
  },
  { type: 'nhsNumber', pattern: /(?<![\d+])\d{3}[ ./_-]{1,3}\d{3}[ ./_-]{1,3}\d{4}(?!\d)/g },
  {
    type: 'nhsNumber',
    pattern: new RegExp(`(?<![\\d+])${digits(10)}(?!\\d)`, 'g'),
    accepts: hasNhsCheckDigit,
  },
  // Two letters, six digits, A to D: HMRC, NIM39110. Prefixes never issued are someone's slip, and are flagged too.
  {
    type: 'nationalInsurance',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])[a-z]${GAP}[a-z]${GAP}${digits(6)}(?:${GAP}[a-d])?(?![\\p{L}\\d])`,
      'giu',
    ),
    accepts: isNationalInsurance,
  },
  {
    type: 'homeOfficeReference',
    pattern: new RegExp(
      `\\b(?:gwf|uan|ihs|asc|arc|brp|cid|evisa|e-visa|share code|cas|cos|eea|home office|ho)${LABEL}[a-z]{0,4}[ /-]?\\d(?:${GAP}[a-z\\d]){4,17}(?![a-z\\d])`,
      'gi',
    ),
    accepts: hasDigits(5),
  },
  {
    type: 'homeOfficeReference',
    pattern: /(?<!\d)\d{4}[ -]{1,3}\d{4}[ -]{1,3}\d{4}[ -]{1,3}\d{4}(?!\d)/g,
  },
  // Home Office files: a letter and seven digits, with or without strokes (“M1234567”, “M1234567/2”).
  {
    type: 'homeOfficeReference',
    pattern: /(?<![\p{L}\d])[a-z] ?\d{7}(?: ?\/ ?\d{1,3})?(?![\p{L}\d])/giu,
  },
  // Ports of entry: three letters, strokes, digits (“LHR/1234567”, “TN4/123456/1”).
  {
    type: 'portReference',
    pattern: new RegExp(`\\bport${LABEL}[a-z]{1,4}\\d? ?[ /-]? ?\\d[\\d /-]{3,}\\d`, 'gi'),
  },
  {
    type: 'portReference',
    pattern: /(?<![\p{L}\d])[a-z]{2,4}\d? ?[/-] ?\d{4,}(?: ?[/-] ?\d+)?(?![\d])/giu,
  },
  {
    type: 'passport',
    pattern: new RegExp(
      `\\bpass ?port${LABEL}[a-z]{0,3} ?\\d(?:${GAP}[a-z\\d]){4,10}(?![a-z\\d])`,
      'gi',
    ),
    accepts: hasDigits(5),
  },
  { type: 'passport', pattern: /(?<![\p{L}\d])[a-z]{1,2} ?\d{6,8}(?![\p{L}\d])/giu },
  {
    type: 'dateOfBirth',
    pattern: new RegExp(
      `\\b(?:born|birthday|birthdate|birth|d\\.? ?o\\.? ?b)\\b[^.!?\\d]{0,30}?${DATE}`,
      'gi',
    ),
  },
  {
    type: 'dateOfBirth',
    pattern: new RegExp(`${DATE}[^.!?\\d]{0,20}\\b(?:birthday|date of birth|d\\.?o\\.?b)\\b`, 'gi'),
  },
  {
    type: 'phone',
    pattern: /(?<![\d.\p{L}])\(?0(?:[ ./_()-]{0,3}\d){9,10}(?!\d)/gu,
  },
  ...TIMES,
  ...SUMS,
  {
    type: 'address',
    pattern: new RegExp(
      `\\b(?:(?:flat|apartment|apt|unit|room) ?\\d+ ?[a-z]?,? (?:of )?)?\\d{1,4} ?[a-z]?,? (?!\\d)(?:[\\p{L}'-]+ ){1,3}?${STREET}\\b\\.?(?:,? [\\p{Lu}][\\p{L}'-]+){0,2}?(?:,? [a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b)?`,
      'giu',
    ),
    accepts: isStreet,
  },
  {
    type: 'address',
    pattern: /\b(?:flat|apartment|apt|unit|room) (?:no\.? ?)?\d+ ?[a-z]?\b(?:,? \d+[a-z]?\b)?/gi,
  },
  {
    type: 'postcode',
    pattern:
      /(?<![\p{L}\d])[a-z]{1,2}[\do][a-z\d]?[ ./_-]{0,3}[\do][abd-hjlnp-uw-z]{2}(?![\p{L}\d])/giu,
    // “the M1 1st junction”: an ordinal is no inward code.
    accepts: (found) => /\d/.test(found) && !/^[mab]\d+ (?:1st|2nd|3rd|[04-9]th)$/i.test(found),
  },
  {
    type: 'reference',
    pattern:
      /\b(?:invoice|inv|account|acct|ref|reference|case|patient|hospital|customer|policy|sort code|mrn)(?: (?:no|num|number|id|ref|reference))?\b\.?(?: (?:is|was))?[ :#]*(?=[A-Z/-]*\d)[A-Z\d][A-Z\d/-]{2,}/gi,
  },
  // Any run of six digits, whatever stands between them.
  {
    type: 'number',
    pattern: new RegExp(`(?<![\\d£$€])${digits(6, '[ ./_-]{0,3}')}(?:[ ./_-]{0,3}\\d)*`, 'g'),
    accepts: isLongNumber,
  },
]

/** Modulus 11, weights 10 to 2: the NHS Data Dictionary. */
export function hasNhsCheckDigit(found: string): boolean {
  const digits = found.replace(/\D/g, '')
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (all, digit, at) => all + Number(digit) * (10 - at),
    0,
  )
  return digits.length === 10 && (11 - (sum % 11)) % 11 === Number(digits[9])
}

function hasDigits(count: number) {
  return (found: string) => found.replace(/\D/g, '').length >= count
}

/** “in 12 34 56 d…” is not one: its letters stand together, and where the last is missing so do its digits. */
function isNationalInsurance(found: string): boolean {
  const [letters] = /^\p{L}\P{L}*\p{L}/u.exec(found)!
  if (/^(?:in|on|at|to|of|is|am|my|me|no|so|we|us|or|by|if|it|up)/i.test(letters))
    return /[a-d]$/i.test(found)
  return true
}

/** “10 years on the street” has no name between the number and the street. */
function isStreet(found: string): boolean {
  const plain =
    /^(?:the|a|an|in|on|at|of|to|for|this|that|our|my|your|every|each|people|patients|years?|months?|weeks?|days?|hours?|hour|minutes?|mins?|per|and|or|more|other|beds?|cent|percent|pounds?|old|times?|children|kids|i|he|she|we|they|came|went|from|stop|miles?)$/i
  const [, ...words] = found
    .replace(/^(?:flat|apartment|apt|unit|room)\D*\d+\w?,? /i, '')
    .split(/,? /)
  const street = words.findIndex((word) => new RegExp(`^${STREET}\\.?$`, 'i').test(word))
  return street > 0 && !words.slice(0, street).some((word) => plain.test(word))
}

/** Digits that make a number; not a day, some years, or millions written with spaces. */
function isLongNumber(found: string): boolean {
  const groups = found.split(/[ ./_-]+/)
  if (groups.length > 1 && groups.every((group) => /^(?:19|20)\d\d$/.test(group))) return false
  return !(groups.length > 1 && groups.slice(1).every((group) => group === '000'))
}
