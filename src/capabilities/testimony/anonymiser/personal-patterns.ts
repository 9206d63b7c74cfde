import type { Pattern } from './structured-patterns.ts'
import { SPOKEN_NUMBER } from './money-patterns.ts'

const N = `(?:\\d{1,3}|${SPOKEN_NUMBER})`
const is = (pattern: string) => new RegExp(pattern, 'giu')

/** How old somebody is, and which ward they lay on: after sums and dates, which also are numbers. */
export const PERSONAL: readonly Pattern[] = [
  {
    type: 'age',
    pattern: is(
      `\\b(?:aged?|age of)[ :]{1,2}(?:about |only |just )?${N}\\b(?: (?:years?|months?|weeks?))?(?: old)?`,
    ),
  },
  {
    type: 'age',
    pattern: is(`\\b${N}[ -]?(?:years?|yrs?|y|months?|mths?|weeks?|wks?)?[ -]?(?:of age|olds?)\\b`),
  },
  { type: 'age', pattern: is(`\\b${N} ?(?:yo|y/o|yrs)\\b`) },
  {
    type: 'age',
    pattern: is(
      `\\b${N}[ -](?:weeks?|months?) (?:pregnant|premature|early|gestation|gone|baby)\\b`,
    ),
  },
  { type: 'age', pattern: is(`(?<=\\b(?:born at|was at|baby at|birth at) )${N} weeks?\\b`) },
  { type: 'age', pattern: is(`(?<=\\b(?:pregnant|gestation) )${N} weeks?\\b`) },
  // “she is 29”, “i am 35 from …”, “is only 17.”: a number that nothing is counted by.
  {
    type: 'age',
    pattern: is(
      `(?<=\\b(?:i|he|she|who|am|is|was|im|i'm|he's|she's|turned|now|only|just|at|only just|be) )(?:only |just |now |nearly |almost )?${N}(?: years?| months?)?(?= ?[.,;!?)]| (?:and|from|with|when|i|she|he|but|so|now|my|in|at the time|living|came)\\b|$)`,
    ),
    accepts: isAge,
  },
  { type: 'age', pattern: is(`(?<=\\p{L}, )\\d{1,2}(?=[,.])`) },
  {
    type: 'age',
    pattern: is(
      `\\b(?:in (?:his|her|their|my) (?:early |mid |late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\\b`,
    ),
  },
  {
    type: 'ward',
    pattern: is(
      "\\bward [a-z]?\\d{1,3} ?[a-z]?\\b|\\b(?!the\\b|this\\b|that\\b|her\\b|his\\b|my\\b|a\\b|our\\b|labou?r\\b|maternity\\b|hospital\\b|children\\b|children's\\b|postnatal\\b|antenatal\\b|surgical\\b|medical\\b|another\\b|other\\b|same\\b|each\\b|every\\b|general\\b|to\\b|on\\b|in\\b|from\\b|and\\b|emergency\\b|cancer\\b|delivery\\b|recovery\\b)[\\p{L}']{3,} ward\\b(?! (?:clerk|sister|manager|nurse|round))",
    ),
    accepts: (found) =>
      /\d|^\p{Lu}/u.test(found) || !/^(?:your|one|any|no|whole|of|for)/.test(found),
  },
  { type: 'ward', pattern: is('\\bbed (?:no\\.? |number )?\\d{1,3}\\b|\\bbay [a-f\\d]\\b') },
]

function isAge(found: string, read: string, at: number): boolean {
  const number = /\d+/.exec(found)?.[0]
  if (number && (Number(number) < 1 || Number(number) > 110)) return false
  const before = read.slice(Math.max(0, at - 18), at)
  if (
    /\b(?:on|room|number|it is|it was|time is|bill is|bill was|there is|there was|that is|that was|this is|this was) $/i.test(
      before,
    )
  )
    return false
  return !/^(?:one|only one|just one)$/i.test(found)
}
