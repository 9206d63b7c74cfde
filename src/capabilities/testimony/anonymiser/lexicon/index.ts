import { folded } from '../plain-form.ts'
import { EVERYDAY, NEVER, NEVER_ALONE, WORDS_FIRST } from './everyday.ts'
import { namesOf } from './names.ts'
import { likenessTo } from './likeness.ts'
import { isSlip } from './slips.ts'
import { OFTEN_NAMES } from './names/of-words.ts'
import words from './words.json' with { type: 'json' }

/** What a word is by the lists: a name, a name that is a word too, a word, or in none of them. */
export type Kind = 'name' | 'both' | 'word' | 'unknown'

export interface Lexicon {
  kindOf(word: string): Kind
  /** A word that everybody knows. */
  isCommon(word: string): boolean
  /** A name only where something beside it says so, as “hope”. */
  isNeverAlone(word: string): boolean
  /** A word too, but seldom in what people tell: “heather”, “jack”. */
  isOftenName(word: string): boolean
  /** A common word with a slip. */
  isSlip(word: string): boolean
  /** No name, whatever stands beside it, where capitals say nothing: “will”, “may”. */
  isNever(word: string): boolean
  /** How much more its letters are those of names than of words: above nought for a name. */
  nameLikeness(word: string): number
  isName(word: string): boolean
}

let lexicon: Lexicon | undefined

/** The lists, read once: it takes a tenth of a second. */
export function openLexicon(): Lexicon {
  return (lexicon ??= makeLexicon(namesOf()))
}

/** The lists with other names than ours: how the bench asks what is found of names that no list has. */
export function makeLexicon(names: ReadonlySet<string>): Lexicon {
  const everyday = new Set(split(EVERYDAY))
  const common = new Set([...decoded(words.common), ...everyday])
  const rare = new Set(decoded(words.rare))
  const wordsFirst = new Set(split(WORDS_FIRST))
  const never = new Set(split(NEVER))
  const neverAlone = new Set([...never, ...split(NEVER_ALONE)])
  const oftenNames = new Set(split(OFTEN_NAMES))
  const likeness = likenessTo(names, common)
  const isWord = (word: string) => common.has(word) || rare.has(word)
  const kindOf = (word: string): Kind => {
    if (names.has(word)) return common.has(word) || wordsFirst.has(word) ? 'both' : 'name'
    return isWord(word) || isInflected(word, isWord) ? 'word' : 'unknown'
  }
  return {
    isCommon: (word) => common.has(word),
    isNeverAlone: (word) => neverAlone.has(word),
    isNever: (word) => never.has(word),
    nameLikeness: remembered(likeness),
    isOftenName: (word) => oftenNames.has(word),
    isName: (word) => names.has(word),
    kindOf: remembered(kindOf),
    isSlip: remembered((word) => isSlip(word, (one) => common.has(one))),
  }
}

/** Texts say the same words again and again. */
function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    if (!known.has(word)) known.set(word, ask(word))
    return known.get(word)!
  }
}

/** Endings that the list leaves out. */
function isInflected(word: string, isWord: (word: string) => boolean): boolean {
  if (word.length < 5) return false
  // “sayin”: as it is said.
  if (word.endsWith('in') && isWord(`${word}g`)) return true
  const stems = [/s$/, /es$/, /ed$/, /d$/, /ing$/, /er$/, /ly$/, /ness$/, /less$/, /'.{1,2}$/]
  return stems.some((ending) => ending.test(word) && isWord(word.replace(ending, '')))
}

export function split(text: string): string[] {
  return text.trim().split(/\s+/).map(folded)
}

/** The words of a front-coded list: a capital for how much of the word before to keep, then the rest. */
function decoded(text: string): string[] {
  const all: string[] = []
  let word = ''
  for (const [, keep, rest] of text.matchAll(/([A-Z])([^A-Z]*)/g)) {
    word = word.slice(0, keep!.charCodeAt(0) - 65) + rest!
    all.push(word)
  }
  return all
}
