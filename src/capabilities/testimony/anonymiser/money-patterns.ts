import type { Pattern } from './structured-patterns.ts'

const ONES =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)'
export const SPOKEN_NUMBER = `${ONES}(?:[ -](?:and )?${ONES})*`
const HUGE = '(?:hundred|thousand|million|grand|k|m)'
const SPOKEN_SUM = `(?:(?:a|few|some|${SPOKEN_NUMBER}|half a) ${HUGE}(?:[ -](?:and )?(?:${SPOKEN_NUMBER}|${HUGE}))*)`
const UNIT =
  '(?:pounds?|pound sterling|quid|gbp|euros?|eur|dollars?|usd|naira|cedis?|shillings?|rupees?|taka|birr|dirhams?|dinars?|lira|zloty|lei|leva|pesos?|reais|kes|ngn|pkr|inr|bdt)'
const FIGURES = '\\d{1,3}(?:[ ,.]\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?'
const EVERY = '(?: (?:a|per|every|each) (?:week|month|day|year|hour))?'

const is = (pattern: string) => new RegExp(pattern, 'gi')

/** Sums of money, in figures or in words: a bill of its exact size is known to whoever sent it. */
export const SUMS: readonly Pattern[] = [
  { type: 'money', pattern: is(`[£$€₦₵₹] ?(?:${FIGURES})(?: ?${HUGE}\\b)?${EVERY}`) },
  { type: 'money', pattern: is(`\\b${UNIT} (?:${FIGURES})\\b${EVERY}`) },
  { type: 'money', pattern: is(`(?<![\\d.,])(?:${FIGURES}) ?(?:${HUGE} )?${UNIT}\\b${EVERY}`) },
  { type: 'money', pattern: is(`(?<![\\d.,])\\d+(?:[.,]\\d+)? ?(?:k|grand|thousand)\\b${EVERY}`) },
  { type: 'money', pattern: is(`\\b${SPOKEN_SUM} ?(?:of )?${UNIT}?\\b${EVERY}`), accepts: isSum },
  { type: 'money', pattern: is(`\\b${SPOKEN_NUMBER} ${UNIT}\\b${EVERY}`) },
  // A figure with a comma, where a bill is spoken of: “the bill was 4,200”.
  {
    type: 'money',
    pattern: is('(?<![\\d.,£])\\d{1,3},\\d{3}(?:\\.\\d\\d)?(?![\\d,])'),
    accepts: isNoCrowd,
  },
]

/** “a hundred times”, “two thousand people”: how many, but not how much. */
function isSum(found: string, read: string, at: number): boolean {
  if (new RegExp(`${UNIT}\\b`, 'i').test(found)) return true
  return !/^(?:a|few|some) /i.test(found) && isNoCrowd(found, read, at)
}

function isNoCrowd(found: string, read: string, at: number): boolean {
  return !/^ ?(?:people|times|patients|women|men|children|miles|signatures|days|years|of|nurses|cases)/i.test(
    read.slice(at + found.length, at + found.length + 14),
  )
}
