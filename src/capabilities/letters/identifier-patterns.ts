/**
 * What NHS guidance on charging lets a trust pass to the Home Office (name, date of birth, nationality, address,
 * National Insurance, Home Office and passport numbers, debt), and what else points at one person.
 */
export type IdentifierKind =
  | 'email'
  | 'nhsNumber'
  | 'nationalInsurance'
  | 'homeOffice'
  | 'passport'
  | 'phone'
  | 'birth'
  | 'postcode'
  | 'address'
  | 'reference'
  | 'number'
  | 'debt'
  | 'status'
  | 'nationality'
  | 'name'

interface Pattern {
  kind: IdentifierKind
  pattern: RegExp
  /** A second look at what the pattern found. */
  accepts?: (found: string) => boolean
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,4}[/. -]\\d{1,2}[/. -]\\d{1,4}|(?:19|20)\\d\\d)`
const WHO =
  "(?:my|her|his|their|our|whose|(?:patient|friend|neighbour|mother|father|wife|husband|partner|sister|brother|son|daughter|child|baby)'?s)"
const PERSON =
  '(?:woman|man|girl|boy|child|baby|mother|mum|father|dad|friend|neighbour|patient|someone|person|son|daughter|wife|husband|partner|sister|brother|cousin|aunt|uncle|colleague|lady|gentleman)'
const STREET =
  '(?:road|rd|street|st|avenue|ave|lane|close|drive|way|court|gardens|grove|crescent|terrace|place|square|hill|park|row|mews|walk|estate|house)'

/** In order: of two that overlap, the first counts. */
export const PATTERNS: readonly Pattern[] = [
  { kind: 'email', pattern: /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g },
  // Ten digits, 3-3-4: https://www.datadictionary.nhs.uk/attributes/nhs_number.html
  { kind: 'nhsNumber', pattern: /(?<!\d)\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/g },
  { kind: 'nhsNumber', pattern: /(?<!\d)\d{10}(?!\d)/g, accepts: hasNhsCheckDigit },
  { kind: 'nhsNumber', pattern: /\bNHS (?:no|number|num)\b\.?:?(?: (?:is|was))? ?\d[\d -]{4,}/gi },
  // Two letters, six digits, A to D: HMRC's manual NIM39110. Letters never issued are someone's slip.
  {
    kind: 'nationalInsurance',
    pattern: /\b[A-Z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[A-D]\b/gi,
  },
  {
    kind: 'homeOffice',
    pattern: /\b(?:GWF|UAN|IHS|ASC|ARC|BRP)(?: (?:no|number|ref|card))?[ :./#-]*\d[\d /-]{4,}/gi,
  },
  {
    kind: 'homeOffice',
    pattern:
      /\b(?:home office|port|arc|cid|application) ?(?:ref(?:erence)?|no|number)s?\b\.?(?: (?:no|number))?(?: is)?[ :#]*[A-Z]*\d[\w/-]*/gi,
  },
  { kind: 'homeOffice', pattern: /(?<!\d)\d{4}-\d{4}-\d{4}-\d{4}(?!\d)/g },
  { kind: 'homeOffice', pattern: /\b(?!SI\b)[A-Z]{1,3}\d?\/\d{4,}(?:\/\d+)?/g },
  {
    kind: 'passport',
    pattern: /\bpassport (?:no|num|number)\b\.?(?: is)?[ :#]*[A-Z]{0,2}\d[\w-]{3,}/gi,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d.])(?:\+\d{1,3}|00\d{2}|0)[ ()-]*\d(?:[ ().-]*\d){8,11}(?!\d)/g,
  },
  {
    kind: 'birth',
    pattern: new RegExp(`\\b(?:born|birthday|birth|d\\.?o\\.?b)\\b.{0,30}?${DATE}`, 'gi'),
  },
  {
    kind: 'birth',
    pattern: new RegExp(`${DATE}.{0,20}\\b(?:birthday|date of birth|d\\.?o\\.?b)\\b`, 'gi'),
  },
  {
    kind: 'birth',
    pattern: /\bdates? of birth\b|\bd\.?o\.?b\b|تاريخ (?:ال)?(?:ميلاد|ولاد)\S*|مواليد/gi,
  },
  {
    kind: 'postcode',
    pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/gi,
    // “the M1 1st junction”: an ordinal is no inward code.
    accepts: (found) => !/\d(?:st|nd|rd|th)$/.test(found),
  },
  { kind: 'address', pattern: /\b(?:flat|apartment|room) \d+[a-z]?\b/gi },
  {
    kind: 'address',
    pattern: new RegExp(`\\b\\d{1,4}[a-z]?,? (?:[\\w']+ ){1,3}?${STREET}\\b`, 'gi'),
    accepts: isStreet,
  },
  {
    kind: 'reference',
    pattern:
      /\b(?:invoice|inv|account|acct|ref|reference|case|patient|hospital|customer|ward)(?: (?:no|num|number|id|ref|reference))?\b\.?(?: is)?[ :#]*(?=[A-Z/-]*\d)[A-Z\d][A-Z\d/-]{2,}/gi,
  },
  {
    kind: 'debt',
    pattern: new RegExp(
      `\\b(?:${WHO} (?:\\w+ ){0,2}(?:bill|debt|invoice)s?|(?:i|she|he|they|we|who) (?:still )?owe[sd]?)\\b.{0,25}?£ ?\\d[\\d,.]*`,
      'gi',
    ),
  },
  { kind: 'number', pattern: /\d{6,}/g },
  { kind: 'number', pattern: /(?<!\d)\d{2,}(?:[ ./-]\d{2,}){2,}(?!\d)/g, accepts: isLongNumber },
  {
    kind: 'status',
    pattern: /\boverstay(?:er|ers|ed|ing)?\b|\b(?:visa|immigration|migration) status\b/gi,
  },
  {
    kind: 'status',
    pattern: new RegExp(
      `\\b${WHO} (?:\\w+ )?(?:visa|status|asylum (?:claim|case|application|appeal)|leave to remain|residence (?:card|permit)|papers|brp)\\b`,
      'gi',
    ),
  },
  {
    kind: 'status',
    pattern: new RegExp(
      `\\b(?:i|she|he|who|${PERSON})(?: (?:is|am|was)|'s|'m) (?:an? |now |still )?(?:\\w+ )?(?:undocumented|illegal|asylum[- ]seeker|refugee|seeking asylum|here illegally)\\b`,
      'gi',
    ),
  },
  {
    kind: 'status',
    pattern: new RegExp(
      `\\b(?:i|she|he|who|${PERSON}) (?:has|have|had) (?:no (?:visa|papers|status|leave to remain|recourse)|been refused asylum)`,
      'gi',
    ),
  },
  {
    kind: 'nationality',
    pattern: new RegExp(`\\b(?:${WHO} (?:nationality|citizenship)|nationality ?:)`, 'gi'),
  },
  {
    kind: 'name',
    pattern: new RegExp(`\\b${WHO} (?:full |first |last |real )?name(?: is|'s| was|:) \\S+`, 'gi'),
  },
  {
    kind: 'name',
    pattern: /\b(?:Mr|Mrs|Ms|Miss|Mx|Master|Baby)\b\.? \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/gu,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `\\b${PERSON},? (?:called |named )?(?!I\\b)\\p{Lu}[\\p{L}'-]*\\p{Ll}(?: \\p{Lu}[\\p{L}'-]+)*`,
      'gu',
    ),
  },
  { kind: 'name', pattern: /(?:^|\s)(?:اسمي|اسمها|اسمه|يدعى|تدعى) \S+/gu },
]

/** Modulus 11, weights 10 to 2: the NHS Data Dictionary. */
function hasNhsCheckDigit(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (all, digit, at) => all + Number(digit) * (10 - at),
    0,
  )
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}

/** “10 years on the street” has no name between the number and the street. */
function isStreet(found: string): boolean {
  const [, ...words] = found.toLowerCase().split(/,? /)
  const plain =
    /^(the|a|an|in|on|at|of|to|for|this|that|our|my|your|every|each|people|patients|years?|months?|weeks?|days?|hours?|minutes?|per|and|or|more|other|beds?|per|cent|percent|pounds)$/
  return words.length > 1 && !words.slice(0, -1).some((word) => plain.test(word))
}

/** Groups of digits that make a number; not a day, some years, or millions written with spaces. */
function isLongNumber(found: string): boolean {
  const groups = found.split(/[ ./-]/)
  if (groups.every((group) => /^(19|20)\d\d$/.test(group))) return false
  if (/^\d{1,2}[./ -]\d{1,2}[./ -]\d{4}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$/.test(found)) return false
  if (groups.slice(1).every((group) => group === '000')) return false
  return groups.join('').length >= 6
}
