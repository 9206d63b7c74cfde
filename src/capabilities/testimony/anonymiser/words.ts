import { folded, type PlainForm } from './plain-form.ts'

/** A word of the text, as the finders of names and of places look at it. */
export interface Word {
  /** As typed, without a possessive ending. */
  text: string
  /** In small letters and without accents. */
  word: string
  start: number
  end: number
  /** A capital and then small letters: which says something only where others are not so. */
  isCapital: boolean
  isUpper: boolean
  /** Nothing but a space, a hyphen or the dot of an initial stands between it and the word before. */
  isJoined: boolean
  /** A full stop, a question, a colon or a new line stands before it. */
  isFirst: boolean
  /** “Amina’s”: what follows is hers, and no part of her name. */
  isOwner: boolean
  /** Where it ends with its possessive ending. */
  ownerEnd: number
  /** What stands between it and the word before. */
  gap: string
  /** A letter with a dot. */
  isInitial: boolean
}

const WORD = /[\p{L}]{1,4}\d[\p{L}\d]*|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\d+(?:[a-z]+)?/giu

export function wordsOf({ read, breaks }: PlainForm): Word[] {
  const words: Word[] = []
  let before = 0
  for (const match of read.matchAll(WORD)) {
    const text = match[0].replace(/'s?$|(?<=s)'$/i, '')
    const gap = read.slice(before, match.index)
    const isLineStart = [...gap].some((_, at) => breaks.has(before + at))
    words.push({
      text,
      word: folded(text),
      start: match.index,
      end: match.index + text.length,
      isCapital: /^\p{Lu}/u.test(text),
      gap,
      ownerEnd: match.index + match[0].length,
      isOwner: text !== match[0],
      isInitial: text.length === 1 && read[match.index + 1] === '.',
      isUpper: text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text),
      isJoined: words.length > 0 && !isLineStart && isJoint(gap, words.at(-1)!.text),
      isFirst: words.length === 0 || isLineStart || /[.!?:;•“"(]/.test(gap),
    })
    before = match.index + match[0].length
  }
  return withInitials(words)
}

function isJoint(gap: string, before: string): boolean {
  return /^ ?-? ?$/.test(gap) || (/^\. ?$/.test(gap) && isShort(before))
}

/** The dot after “J” or “Dr” ends no sentence. */
const isShort = (text: string) =>
  text.length === 1 || /^(?:dr|mr|mrs|ms|md|prof|st|rev|sr)$/i.test(text)

function withInitials(words: Word[]): Word[] {
  return words.map((one, at) =>
    one.isJoined && at > 0 && isShort(words[at - 1]!.text) ? { ...one, isFirst: false } : one,
  )
}

/**
 * Whether capitals say anything here: not in a line all in capitals, nor where Every Word Has One. Asked of a
 * window, for people change over in the middle.
 */
export function capitalsTell(words: Word[], at: number): boolean {
  const near = words
    .slice(Math.max(0, at - 7), at + 8)
    .filter(({ text }) => /^\p{L}{2}/u.test(text))
  if (near.filter((one) => one.isUpper).length >= near.length * 0.6) return false
  const small = near.filter((one) => SMALL.has(one.word) && !one.isFirst)
  return small.filter((one) => one.isCapital).length <= small.length / 2
}

/** Words that have a capital in the middle of a sentence only where each word has one. */
const SMALL = new Set(
  'the to and of in my is was for an they he she me it we at on with that have had but not are you from by so or as be his her their our this do did said told when'.split(
    ' ',
  ),
)
