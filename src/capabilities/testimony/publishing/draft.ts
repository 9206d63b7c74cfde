import { carriedOut, letterOf, type Choice } from '../anonymiser/decisions.ts'
import { isSamePerson, personKey } from '../anonymiser/decisions.ts'
import type { GeneraliseOptions } from '../anonymiser/generalise.ts'
import type { Identifier, IdentifierType } from '../anonymiser/identifier.ts'
import { folded } from '../anonymiser/plain-form.ts'
import { regionsIn } from './regions.ts'

/** Finds what could tell who a person is, with everything the browser has loaded for it. */
export type Find = (text: string) => Identifier[]

/** What was written in the place of something, in the anonymiser's own words. */
export interface Put {
  text: string
  type: IdentifierType
  choice: 'generalise' | 'remove'
}

/** A copy that is being anonymised. It is never changed: each step makes another, and undoing takes one back. */
export interface Draft {
  /** All that will be shown: a title, an empty line, the words. */
  shown: string
  /** What is to stay, as `keyOf` names it. */
  kept: readonly string[]
  put: readonly Put[]
  people: readonly { key: string; name: string }[]
}

export const newDraft = (words: string): Draft => ({
  shown: `\n\n${words}`,
  kept: [],
  put: [],
  people: [],
})

/** Words that were proposed before, to be changed: what had become a region still counts as one. */
export const begunAgain = (words: string): Draft => ({
  ...newDraft(''),
  shown: words,
  put: regionsIn(words).map(({ text, type }) => ({ text, type, choice: 'generalise' })),
})

/** What is typed is looked at like the story was: nothing that was decided covers it. */
export const edited = (draft: Draft, shown: string): Draft => ({ ...draft, shown })

export interface Look {
  /** Nobody has decided on these yet. */
  flags: Identifier[]
  kept: (Identifier & { isNobody: boolean })[]
  put: (Put & { start: number; end: number })[]
}

/** Looks at the copy as it stands. Only what we put there ourselves, letter for letter, is not flagged again. */
export function lookAt(draft: Draft, find: Find): Look {
  const put = putSpans(draft)
  const found = find(covered(draft.shown, put)).map((one) => ({
    ...one,
    text: draft.shown.slice(one.start, one.end),
  }))
  const isNobody = (one: Identifier) => draft.kept.includes(nobodyOf(one))
  const isKept = (one: Identifier) => isNobody(one) || draft.kept.includes(keyOf(one))
  return {
    flags: found.filter((one) => !isKept(one)),
    kept: found.filter(isKept).map((one) => ({ ...one, isNobody: isNobody(one) })),
    put,
  }
}

export interface Group {
  key: string
  type: IdentifierType
  all: [Identifier, ...Identifier[]]
}

/** Flags that want one decision: the same thing, or the same person, wherever they stand. */
export function groupsOf(flags: Identifier[]): Group[] {
  const groups: Group[] = []
  for (const one of flags) {
    const same = groups.find((group) => isSame(group.all[0], one))
    if (same) same.all.push(one)
    else groups.push({ key: keyOf(one), type: one.type, all: [one] })
  }
  return groups
}

/** What would stand there instead. Of a person it is the same throughout, of staff what they do. */
export function suggestionFor(
  draft: Draft,
  { all: [one] }: Group,
  choice: Put['choice'],
  options: GeneraliseOptions = {},
): string | undefined {
  if (one.type === 'person' && choice === 'generalise') return nameFor(draft, one)
  const after = carriedOut(draft.shown, [{ identifier: one, choice }], options)
  const end = after.length - (draft.shown.length - one.end)
  return after.slice(one.start, end)
}

/** `nobody`: what was taken for a name is none. */
export type BenchChoice = Choice | 'nobody'

/** Decides on a group. Words of the caseworker's own take its place too, and are then looked at like any. */
export function decide(
  draft: Draft,
  group: Group,
  choice: BenchChoice,
  { own, ...options }: GeneraliseOptions & { own?: string | undefined } = {},
): Draft {
  if (choice === 'keep') return { ...draft, kept: [...draft.kept, ...keysOf(group, keyOf)] }
  if (choice === 'nobody') return { ...draft, kept: [...draft.kept, ...keysOf(group, nobodyOf)] }
  const suggested = suggestionFor(draft, group, choice, options) ?? ''
  const written = own?.trim() || suggested
  const shown = [...group.all]
    .filter(({ start, end, text }) => draft.shown.slice(start, end) === text)
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + written + text.slice(end), draft.shown)
  const isOurs = written === suggested
  const put = isOurs ? [...draft.put, { text: written, type: group.type, choice }] : draft.put
  const isPerson = group.type === 'person' && choice === 'generalise'
  const people = isPerson ? named(draft, group, written) : draft.people
  return { ...draft, shown, put, people }
}

/** Takes back that something is to stay. */
export function reopen(draft: Draft, one: Identifier): Draft {
  const keys = [keyOf(one), nobodyOf(one)]
  return { ...draft, kept: draft.kept.filter((key) => !keys.includes(key)) }
}

export const keyOf = ({ type, text }: Identifier): string => `${type}:${folded(text.trim())}`
const nobodyOf = ({ type, text }: Identifier): string => `no ${type}:${folded(text.trim())}`

const keysOf = ({ all }: Group, key: (one: Identifier) => string) => [...new Set(all.map(key))]

const isPerson = ({ type }: Identifier) => type === 'person' || type === 'staff'

function isSame(a: Identifier, b: Identifier): boolean {
  if (a.type !== b.type) return false
  if (isPerson(a)) return isSamePerson(personKey(a.text), personKey(b.text))
  return keyOf(a) === keyOf(b)
}

function nameFor({ people }: Draft, { text }: Identifier): string {
  const known = people.find(({ key }) => isSamePerson(key, personKey(text)))
  return known?.name ?? `[person ${letterOf(new Set(people.map(({ name }) => name)).size)}]`
}

/** Each way in which the person was written leads to the one name from now on. */
const named = ({ people }: Draft, group: Group, name: string) => [
  ...people,
  ...[...new Set(group.all.map(({ text }) => personKey(text)))].map((key) => ({ key, name })),
]

function putSpans({ shown, put }: Draft): Look['put'] {
  const spans = [...new Map(put.map((one) => [one.text, one])).values()].flatMap((one) =>
    placesOf(shown, one.text).map((start) => ({ ...one, start, end: start + one.text.length })),
  )
  return spans.sort((a, b) => a.start - b.start)
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = []
  let at = text.indexOf(part)
  while (at >= 0) {
    places.push(at)
    at = text.indexOf(part, at + part.length)
  }
  return places
}

/** The copy with a plain word over each replacement, of the same length, so that offsets stay. */
function covered(text: string, spans: Look['put']): string {
  return spans.reduce(
    (all, { start, end }) =>
      all.slice(0, start) + 'it'.padEnd(end - start).slice(0, end - start) + all.slice(end),
    text,
  )
}
