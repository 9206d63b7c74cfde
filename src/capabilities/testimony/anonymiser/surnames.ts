import type { Found } from './identifier.ts'
import type { Lexicon } from './lexicon/index.ts'
import { STAFF_TITLES, TITLES } from './name-words.ts'
import { isTitle } from './person-words.ts'
import { capitalsTell, type Word } from './words.ts'

const MAY_BE_NAMES = new Set(['place', 'job', 'country', 'organisation', 'hospital', 'faith'])

/** “Mrs Preston”, “Karen Baker”, “a girl called Chelsea”: towns and trades are surnames, and towns are first names. */
export function isSurname(words: Word[], { start, end, type }: Found, lexicon: Lexicon): boolean {
  if (!MAY_BE_NAMES.has(type)) return false
  const at = words.findIndex((one) => one.start === start)
  const one = words[at]
  if (!one || one.end !== end) return false
  return (
    isAddressed(words, at) || isBehindName(words, at, lexicon) || actsItself(words, at, lexicon)
  )
}

function isAddressed(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || !words[at]!.isJoined) return false
  if (/^(?:called|named|dear)$/.test(before.word)) return true
  return (TITLES.has(before.word) || STAFF_TITLES.has(before.word)) && isTitle(words, at - 1)
}

/** Where capitals tell, a first name before it; elsewhere a first name that is nothing else. */
function isBehindName(words: Word[], at: number, lexicon: Lexicon): boolean {
  const [before, one] = [words[at - 1], words[at]!]
  if (!before || !one.isJoined || before.isOwner || before.isCapital !== one.isCapital) return false
  const kind = lexicon.kindOf(before.word)
  const tells = one.isCapital && capitalsTell(words, at)
  return tells ? kind === 'name' || kind === 'both' : kind === 'name' && lexicon.isName(one.word)
}

/** “Chelsea told me”, “lincoln came”: a place does not speak. */
function actsItself(words: Word[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.isName(words[at]!.word) || !words[at + 1]?.isJoined) return false
  const before = words[at - 1]?.word ?? ''
  if (/^(?:in|at|from|near|to|of|the)$/.test(before)) return false
  return /^(?:said|told|came|went|called|rang|asked|gave|cried|knows|says|helped)$/.test(
    words[at + 1]!.word,
  )
}
