import type { Directory } from './directory.ts'
import type { Near } from './near.ts'
import type { Place, PlaceIndex } from '../places/index.ts'

/** What answers for a place: its areas, and who answers for health care there. */
export interface Here {
  place: Place
  near: Near
}

export type WhereTo = { kind: 'here'; here: Here } | { kind: 'moved'; key: string } | undefined

/** Finds the place an address names; where an old one leads today; or nothing. */
export function findHere(
  { index, directory }: { index: PlaceIndex | undefined; directory: Directory },
  key: string | undefined,
): WhereTo {
  const found = key ? index?.find(key, (code) => directory.successorsOf(code)) : undefined
  if (found?.kind === 'redirect') return { kind: 'moved', key: found.key }
  if (found?.kind !== 'place') return undefined
  return { kind: 'here', here: { place: found.place, near: directory.near(found.place) } }
}
