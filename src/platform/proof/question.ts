import { hmac } from '../hmac.ts'
import type { Language } from '../messages/index.ts'
import { useMessages } from './messages/index.ts'

const KINDS = ['colour', 'animal', 'day', 'fruit', 'body', 'clothing'] as const
type Kind = (typeof KINDS)[number]

const WORDS = 4

/** Which of four words is of this kind? */
export interface Question {
  kind: Kind
  /** In the order they are shown: of which kind each word is, and which of its words. */
  words: { kind: Kind; at: number }[]
}

/** The question that belongs to a challenge: it follows from the key, and so the page does not hold the answer. */
export function questionOf(key: Buffer, id: string): Question {
  const bytes = hmac(key).update(`question\n${id}`).digest()
  let next = 0
  const draw = (below: number): number => bytes.readUInt16BE(2 * next++) % below
  const left = [...KINDS]
  const words = Array.from({ length: WORDS }, () => {
    const [kind] = left.splice(draw(left.length), 1) as [Kind]
    return { kind, at: draw(wordsOf(kind, 'en').length) }
  })
  return { kind: words[draw(WORDS)]!.kind, words }
}

/** The question in words. */
export function sayQuestion({ kind, words }: Question, language: Language): string {
  const listed = words.map((word) => wordsOf(word.kind, language)[word.at]!)
  const t = useMessages.in(language)
  return t(`question.${kind}`, { words: listed.join(language === 'ar' ? '، ' : ', ') })
}

/** In either language, with whatever a person puts around the word; but not with all the words at once. */
export function isAnswer({ kind, words }: Question, typed: string): boolean {
  const said = new Set(plain(typed).split(' '))
  const isSaid = (word: Question['words'][number]): boolean =>
    (['en', 'ar'] as const).some((language) =>
      said.has(plainWordsOf(word.kind, language)[word.at]!),
    )
  return words.every((word) => isSaid(word) === (word.kind === kind))
}

function wordsOf(kind: Kind, language: Language): string[] {
  return useMessages.in(language)(`words.${kind}`).split(', ')
}

const plainWords = new Map<string, string[]>()

function plainWordsOf(kind: Kind, language: Language): string[] {
  const key = `${language} ${kind}`
  let words = plainWords.get(key)
  if (!words) plainWords.set(key, (words = wordsOf(kind, language).map(plain)))
  return words
}

/** Capitals, accents, Arabic's vowel marks, its ways to write an alif and its article make no other word. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ة', 'ه')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(/^ال(?=..)/, ''))
    .join(' ')
}
