import { folded } from './plain-form.ts'
import type { Word } from './words.ts'

/** A list of phrases that can be looked for in a text, word by word; the longest counts. */
export interface Phrases<T> {
  byFirst: Map<string, { rest: string[]; value: T }[]>
}

export interface PhraseAt<T> {
  from: number
  to: number
  value: T
}

export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const byFirst: Phrases<T>['byFirst'] = new Map()
  for (const [phrase, value] of entries) {
    const [first, ...rest] = phrase.split(/[ -]/).map((one) => folded(one).replace(/'s?$/, ''))
    const same = byFirst.get(first!) ?? []
    same.push({ rest, value })
    byFirst.set(first!, same)
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.rest.length - a.rest.length)
  return { byFirst }
}

export const listed = (text: string) =>
  text
    .split(',')
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

/** Every phrase of the list in the text, those of several words first, `to` being the last word's place. */
export function findPhrases<T>({ byFirst }: Phrases<T>, words: Word[]): PhraseAt<T>[] {
  const found: PhraseAt<T>[] = []
  for (let from = 0; from < words.length; from++) {
    const parts = partsFrom(words, from)
    const candidates = byFirst.get(parts[0]!.part) ?? []
    const hit = candidates.find(({ rest }) => rest.every((one, i) => parts[i + 1]?.part === one))
    if (!hit) continue
    const to = parts[hit.rest.length]!.at
    if (parts[hit.rest.length + 1]?.at === to && hit.rest.length > 0) continue
    found.push({ from, to, value: hit.value })
    from = to
  }
  return found
}

/** Up to eight words from here, hyphenated ones taken apart, as long as nothing else stands between them. */
function partsFrom(words: Word[], from: number): { part: string; at: number }[] {
  const parts: { part: string; at: number }[] = []
  for (let at = from; at < words.length && at < from + 8; at++) {
    if (at > from && !words[at]!.isJoined) break
    const whole = plural(words[at]!.word)
    for (const part of at === from && !whole.includes('-') ? [whole] : whole.split('-')) {
      parts.push({ part, at })
    }
  }
  return parts
}

const plural = (word: string) => word.replace(/'s?$/, '')
