import type { Day, Instant } from '../../../platform/clock/index.ts'
import { nameOf, type EndorsementAct, type GroupKind } from '../endorsement.ts'

/** An endorsement as everybody may see it, by the group that it is shown under. Nothing of a contact is in it. */
export interface Shown {
  id: string
  state: 'published' | 'withdrawn'
  act: EndorsementAct
  madeOn: Day
  publishedOn: Day
  /** The day it was withdrawn, and why. */
  endedOn: Day | null
  reason: string | null
  asks: string
  link: string | null
  speaker: string | null
  language: string
  /** When something last happened to it that everybody may know of. */
  changedAt: Instant
  organisationId: string
  name: string
  branch: string | null
  kind: GroupKind
  areaCode: string | null
  areaName: string | null
}

/** Where a group is today: in a council that we know, in the whole country, or somewhere we cannot place. */
export type Whereabouts =
  | { kind: 'council'; code: string; name: string }
  | { kind: 'everywhere' }
  | { kind: 'elsewhere'; name: string }

export interface Placed extends Shown {
  where: Whereabouts
}

export interface Count<Of> {
  of: Of
  groups: number
}

/** A group counts once, however often it stood up. */
export function countGroups(shown: readonly Pick<Shown, 'organisationId'>[]): number {
  return new Set(shown.map(({ organisationId }) => organisationId)).size
}

/** What is counted: withdrawn ones are not. */
export function standing<One extends Pick<Shown, 'state'>>(shown: readonly One[]): One[] {
  return shown.filter(({ state }) => state === 'published')
}

/** The most first. */
export function countBy<One extends Shown, Of>(
  shown: readonly One[],
  of: (one: One) => Of,
  keyOf: (of: Of) => string,
): Count<Of>[] {
  const found = new Map<string, { of: Of; groups: Set<string> }>()
  for (const one of shown) {
    const what = of(one)
    const key = keyOf(what)
    const known = found.get(key)
    if (known) known.groups.add(one.organisationId)
    else found.set(key, { of: what, groups: new Set([one.organisationId]) })
  }
  const counts = [...found.values()].map((count) => ({ of: count.of, groups: count.groups.size }))
  return counts.toSorted(
    (a, b) => b.groups - a.groups || keyOf(a.of).localeCompare(keyOf(b.of), 'en'),
  )
}

export function countByKind(shown: readonly Shown[]): Count<GroupKind>[] {
  return countBy(
    shown,
    ({ kind }) => kind,
    (kind) => kind,
  )
}

export function countByPlace(shown: readonly Placed[]): Count<Whereabouts>[] {
  return countBy(
    shown,
    ({ where }) => where,
    (where) => (where.kind === 'everywhere' ? '' : `${where.name} ${codeOf(where)}`),
  )
}

export function codeOf(where: Whereabouts): string {
  return where.kind === 'council' ? where.code : ''
}

/** Whether a group's name has all of these letters in it, in whatever case and with whatever accents. */
export function isNamed(shown: Pick<Shown, 'name' | 'branch'>, words: string): boolean {
  return plain(nameOf(shown)).includes(plain(words))
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
