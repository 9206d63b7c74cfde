import type { Directory } from '../bodies/index.ts'
import type { PlaceIndex } from '../places/index.ts'
import type { Here } from './words.ts'

export type WhereTo =
  | { kind: 'anywhere' }
  | { kind: 'here'; here: Here }
  | { kind: 'moved'; key: string }
  | { kind: 'unknown' }

/** The place an address names, or where an old one leads today. */
export function whereTo(
  { index, directory }: { index: PlaceIndex | undefined; directory: Directory },
  key: string | undefined,
): WhereTo {
  if (!key) return { kind: 'anywhere' }
  const found = index?.find(key, (code) => directory.successorsOf(code))
  if (found?.kind === 'redirect') return { kind: 'moved', key: found.key }
  if (found?.kind !== 'place') return { kind: 'unknown' }
  return { kind: 'here', here: { place: found.place, near: directory.near(found.place) } }
}
