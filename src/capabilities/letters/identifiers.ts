import { PATTERNS, type IdentifierKind } from './identifier-patterns.ts'

/** Something in a text that could tell who a person is. */
export interface Identifier {
  kind: IdentifierKind
  text: string
  start: number
  end: number
}

/**
 * Finds what a trust may pass to the Home Office, and what leads to it: numbers, dates of birth, addresses, words
 * about one person's status. It cannot find every name, so the form asks people to look themselves. Nothing it
 * finds is kept.
 */
export function findIdentifiers(text: string): Identifier[] {
  const { read, at } = plainForm(text)
  // To ask first whether it is there at all makes no list, and no copy of the pattern.
  const there = PATTERNS.filter(({ pattern }) => read.search(pattern) >= 0)
  const all = there.flatMap(({ kind, pattern, accepts }) =>
    [...read.matchAll(pattern)]
      .filter((match) => accepts?.(match[0]) ?? true)
      .map((match) => {
        const start = at(match.index + match[0].search(/\S/))
        const end = at(match.index + match[0].trimEnd().length - 1) + 1
        return { kind, text: text.slice(start, end), start, end }
      }),
  )
  return withoutOverlap(all)
}

/** Of two that overlap the earlier pattern is kept: it knows more exactly what it saw. */
function withoutOverlap(all: Identifier[]): Identifier[] {
  const kept: Identifier[] = []
  for (const one of all) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/**
 * The text as the patterns read it: digits of every script and full-width letters as plain ones, one space for
 * any run of them, nothing that cannot be seen. `at` says where each of its characters was typed.
 */
function plainForm(text: string): { read: string; at(index: number): number } {
  if (!UNPLAIN.test(text)) return { read: text, at: (index) => index }
  const typedAt: number[] = []
  const read: string[] = []
  for (let i = 0; i < text.length; i++) {
    const one = plainCharacter(text[i]!)
    if (one === '' || (one === ' ' && read.at(-1) === ' ')) continue
    read.push(one)
    typedAt.push(i)
  }
  return { read: read.join(''), at: (index) => typedAt[index]! }
}

/** Most texts have none of these, and are read as they were typed. */
const UNPLAIN = /[^ -~]| {2}/

function plainCharacter(one: string): string {
  if (one > ' ' && one <= '~') return one
  if (/[\u0660-\u0669\u06F0-\u06F9]/.test(one)) return String(one.charCodeAt(0) & 15)
  if (/[\uFF01-\uFF5E]/.test(one)) return String.fromCharCode(one.charCodeAt(0) - 0xfee0)
  if (/[\u2010-\u2015]/.test(one)) return '-'
  if (one === '\u2019') return "'"
  if (/\s/.test(one)) return ' '
  return /\p{Cf}/u.test(one) ? '' : one
}
