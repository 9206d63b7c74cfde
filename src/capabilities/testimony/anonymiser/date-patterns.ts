import type { Pattern } from './structured-patterns.ts'

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?'
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?'
const NTH = '\\d{1,2} ?(?:st|nd|rd|th)?'
const SPOKEN =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[ -]first)'
const YEAR = "(?:(?:19|20)\\d\\d|'\\d\\d)"

/** A day however it is written: numbers in any order, or a month by its name. */
export const DATE = `(?<![\\d£])(?:(?:the )?${NTH}(?: of| day of)?[ ./-]{0,3}${MONTH},?[ ./-]{0,3}(?:${YEAR}|\\d\\d\\b)?|${MONTH}[ ./-]{0,3}${NTH}\\b(?:,?[ ./-]{0,3}${YEAR})?|${MONTH},? (?:of )?(?:last year|this year|${YEAR})|(?:the )?${SPOKEN}(?: of)? ${MONTH}(?:,? ${YEAR})?|\\d{4} ?[./-] ?\\d{1,2} ?[./-] ?\\d{1,2}|\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:\\d{4}|\\d{2})|\\d{1,2} \\d{1,2} (?:19|20)\\d\\d|(?:19|20)\\d\\d)(?![\\d])`

const FEAST =
  "(?:christmas|xmas|boxing|easter|good friday|ramadan|eid|new year'?s?|diwali|vaisakhi|nowruz|newroz|pentecost|ashura|hanukkah|passover|timkat|meskel|orthodox christmas|chinese new year|halloween|mother'?s day|father'?s day|valentine'?s?)"

const WHEN =
  '(?:in|since|until|till|from|by|last|this|next|during|early|late|mid|end of|beginning of|start of|every|of|before|after|around|about)'

const is = (...patterns: string[]) => new RegExp(patterns.join('|'), 'gi')

/** Months that are other words count only where a day, a year or a preposition says so. */
export const TIMES: readonly Pattern[] = [
  { type: 'date', pattern: is(`(?:${DAY},? (?:the )?)?${DATE}`), accepts: isDate },
  {
    type: 'date',
    pattern: is(
      '\\b(?:january|february|april|june|july|august|september|october|november|december)\\b',
    ),
    accepts: isMonth,
  },
  {
    type: 'date',
    pattern: is(
      `(?<=\\b${WHEN} )(?:may|march)\\b(?! (?:i|god|you|we|he|she|it|they|not|be|the|on|for|to)\\b)`,
    ),
  },
  {
    type: 'date',
    pattern: is(
      `\\b(?:the )?(?:night of |morning of )?${FEAST}(?: day| eve| sunday| monday| time)?\\b`,
    ),
  },
  { type: 'date', pattern: is(`\\b${DAY}\\b`), accepts: isDayNotName },
]

/** A year by itself is one after 1900, and no sum; “12 may be” is none. */
function isDate(found: string, read: string, at: number): boolean {
  const after = read.slice(at + found.length, at + found.length + 8)
  if (/^\d{4}$/.test(found)) return !/^ ?(?:pounds?|quid|people|patients|£|%|\d)/i.test(after)
  if (/\d ?(?:st|nd|rd|th)? ?(?:mar|may)$/i.test(found.trim()))
    return !/^ ?(?:be|not|have|i|god|come|the)\b/i.test(after)
  return true
}

/** “April told me”, “my sister june”: a name where it does something, or is somebody's. */
function isMonth(found: string, read: string, at: number): boolean {
  if (!/^(?:april|june|august)$/i.test(found)) return true
  const before = read.slice(Math.max(0, at - 24), at)
  const after = read.slice(at + found.length, at + found.length + 12)
  if (/\b(?:sister|friend|aunt|auntie|nurse|called|named|mrs|ms|miss|name is) $/i.test(before))
    return false
  return (
    !/^ (?:said|told|is|was|has|came|went)\b/i.test(after) ||
    /\b(?:in|of|last|since) $/i.test(before)
  )
}

/** Children born on a Sunday are called so: “Sunday Okon”, “Sunday shouted”. */
function isDayNotName(found: string, read: string, at: number): boolean {
  if (!/^(?:sunday|monday|friday)$/i.test(found)) return true
  const before = read.slice(Math.max(0, at - 14), at)
  return /\b(?:on|a|last|next|every|this|the|until|since|by|from|to|of|was|and|,) $/i.test(before)
    ? !/\band $/i.test(before)
    : !/^ \p{Lu}\p{Ll}|^ (?:said|told|is|has|shouted|came|went)\b/u.test(
        read.slice(at + found.length),
      )
}
