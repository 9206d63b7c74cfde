import type { Scene } from './person-core.ts'
import { ACTS, DETERMINERS, DONE_TO, RELATIONS, STAFF_WORDS } from './name-words.ts'
import type { Word } from './words.ts'

/** What a capital, a title or a neighbour makes no name of. */
export const NO_NAME =
  /^(?:god|lord|allah|english|overseas|home|office|ward|hospital|trust|team|manager|dear|sir|madam|mama|papa|auntie|aunt|uncle|sister|brother|mother|father|nurse|doctor|nan|gran|mum|dad|ma|pa|i|card|care|police|baby|and|the|or|of|who|on|at|in|to|my|is|was|from|said|told|because|for)$/

/** “Will, my husband”, “Joan, the ward clerk”. */
function isExplained(words: Word[], at: number): boolean {
  const [next, whose, more] = [words[at + 1], words[at + 2], words[at + 3]]
  if (!next || next.isJoined || next.isFirst || !/^(?:my|our|his|her|the|a)$/.test(next.word))
    return false
  return [whose, more].some((one) => !!one?.isJoined && isRole(one.word))
}

const isRole = (word: string) => RELATIONS.has(word) || STAFF_WORDS.has(word)

/** “it was amber who”, “princess my daughter”, “faith’s boy”, “spoke to penny”. */
function isPointedOut(words: Word[], at: number): boolean {
  const [two, one] = [words[at - 2]?.word ?? '', words[at - 1]?.word ?? '']
  const [next, more] = [words[at + 1], words[at + 2]]
  if (!words[at]!.isJoined || !next?.isJoined) return false
  if (words[at]!.isOwner && isRole(next.word)) return true
  if (
    one === 'was' &&
    (next.word === 'who' || (next.word === 'and' && /^(?:she|he)$/.test(more?.word ?? '')))
  )
    return true
  const whose = [more?.word ?? '', words[at + 3]?.word ?? '']
  if (/^(?:my|our|his|her)$/.test(next.word) && whose.some((word) => RELATIONS.has(word)))
    return !/^(?:from|is|was|for|in|at)$/.test(one)
  return (
    /^(?:to|with)$/.test(one) &&
    /^(?:spoke|speak|talked|talk|wrote|spoken|listen|written|married)$/.test(two)
  )
}

/** A word that is a name too, without a capital that says so: by what it does, or what is done to it. */
export function isUsedAsName({ words, looks, lexicon }: Scene, at: number): boolean {
  const one = words[at]!
  const [before, next, more] = [words[at - 1]?.word ?? '', words[at + 1], words[at + 2]?.word ?? '']
  if (NO_NAME.test(one.word) || DETERMINERS.has(before) || isOwned(words, at)) {
    return isExplained(words, at) || (!NO_NAME.test(one.word) && isPointedOut(words, at))
  }
  if (isExplained(words, at) || isPointedOut(words, at)) return true
  if (looks[at]!.mayStand === false && capitalElsewhere(words, at)) return false
  if (lexicon.isNever(one.word)) return false
  if (lexicon.isOftenName(one.word) || DONE_TO.has(before)) return true
  if (!next?.isJoined) return false
  if (ACTS.has(next.word)) return true
  if (/^(?:is|was)$/.test(next.word) && /^(?:my|his|her|our)$/.test(more))
    return RELATIONS.has(words[at + 3]?.word ?? '')
  if (/^(?:from|on|at)$/.test(next.word))
    return [more, words[at + 3]?.word ?? ''].some((word) => STAFF_WORDS.has(word))
  const isPair =
    looks[at + 1]!.kind === 'both' && !lexicon.isNever(next.word) && !NO_NAME.test(next.word)
  return isPair && !RELATIONS.has(next.word) && !STAFF_WORDS.has(next.word)
}

/** Where names have capitals, a word without one is a word. */
const capitalElsewhere = (words: Word[], at: number) =>
  !words[at]!.isCapital &&
  words
    .slice(Math.max(0, at - 12), at + 12)
    .some((one) => one.isCapital && !one.isFirst && !one.isUpper && one.word.length > 1)

export const isOwned = (words: Word[], at: number) =>
  /^(?:my|his|her|their|our|your|the|a|is|was|so|very|be)$/.test(words[at - 1]?.word ?? '') &&
  !words[at]!.isCapital
