import type { Found } from './identifier.ts'
import type { Lexicon } from './lexicon/index.ts'
import { looksOf } from './person-words.ts'
import type { Word } from './words.ts'

/** Letters of any script but the one that English is written in, with what stands between them. */
const NON_LATIN =
  /(?:(?!\p{Script=Latin})\p{L}[\p{M}\p{N}]*(?:[ .,'-]{0,2}(?=(?!\p{Script=Latin})\p{L}))?)+/gu

/** Runs in another script, which nobody here may be able to read, and words that are in no list at all. */
export function findUnknown(read: string, words: Word[], lexicon: Lexicon): Found[] {
  const runs = [...read.matchAll(NON_LATIN)].map((match): Found => {
    const end = match.index + match[0].trimEnd().length
    return { start: match.index, end, type: 'nonLatin' }
  })
  const looks = looksOf(words, lexicon)
  const strange = words
    .filter((one, at) => looks[at]!.isStrange && one.word.length > 2)
    .map(({ start, end }): Found => ({ start, end, type: 'unknownWord' }))
  return [...runs, ...strange]
}
