import { DIRECT, type Identifier } from '../anonymiser/identifier.ts'
import { jigsawAfter, type Jigsaw } from '../anonymiser/jigsaw.ts'
import type { Find } from './draft.ts'
import { regionsIn } from './regions.ts'

/** What a reader is shown of words that somebody else made, and what keeps her from signing. */
export interface ReadersLook {
  found: Identifier[]
  /** What looks like a name: she has to say that it is none, or may be told. */
  names: Identifier[]
  /** What can never be shown, whoever let it through. */
  stops: Identifier[]
  jigsaw: Jigsaw
}

const OURS = /\[(?:person [A-Z]+|[a-z ]*removed)\]/g

/** Looks at the words anew, with this reader's browser: it trusts no decision of the first but the brackets. */
export function readersLook(words: string, find: Find): ReadersLook {
  const covered = words.replace(OURS, (one) => 'it'.padEnd(one.length))
  const brackets = [...words.matchAll(/\[[^\]\n]*\]/g)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }))
  const found = find(covered).filter(
    (one) =>
      DIRECT.has(one.type) ||
      !brackets.some(({ start, end }) => start <= one.start && one.end <= end),
  )
  return {
    found,
    names: found.filter(({ type }) => type === 'person'),
    stops: found.filter(({ type }) => type === 'staff' || (DIRECT.has(type) && type !== 'person')),
    jigsaw: jigsawAfter([
      ...found.map((identifier) => ({ identifier, choice: 'keep' as const })),
      ...regionsIn(words).map((identifier) => ({ identifier, choice: 'generalise' as const })),
    ]),
  }
}
