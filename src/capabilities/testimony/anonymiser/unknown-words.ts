import type { Found } from './identifier.ts'
import type { Lexicon } from './lexicon/index.ts'
import { looksOf } from './person-words.ts'
import type { Word } from './words.ts'

/** Letters of any script but the one that English is written in, with what stands between them. */
const NON_LATIN =
  /(?:(?!\p{Script=Latin})\p{L}[\p{M}\p{N}]*(?:[ .,'-]{0,2}(?=(?!\p{Script=Latin})\p{L}))?)+/gu

/** Runs in another script, which nobody here may be able to read. */
export function findNonLatin(read: string): Found[] {
  return [...read.matchAll(NON_LATIN)].map((match) => {
    const end = match.index + match[0].trimEnd().length
    return { start: match.index, end, type: 'nonLatin' }
  })
}

/** Words that are in no list at all, and no slips of any in them. */
export function findUnknown(words: Word[], lexicon: Lexicon): Found[] {
  const looks = looksOf(words, lexicon)
  return words
    .filter((one, at) => looks[at]!.isStrange && one.word.length > 2)
    .map(({ start, end }) => ({ start, end, type: 'unknownWord' }))
}
