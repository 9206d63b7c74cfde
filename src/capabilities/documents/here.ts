import { findHere, type Directory, type Here } from '../bodies/index.ts'
import type { Place, PlaceIndex } from '../places/index.ts'

export type WhereTo =
  | { kind: 'anywhere' }
  | { kind: 'here'; here: Here }
  | { kind: 'moved'; key: string }
  /** Areas that were split: which of these it is, only the reader can say. */
  | { kind: 'split'; places: Place[] }
  | { kind: 'unknown' }

/** The place an address names, or where an old one leads today. A document is made without a place too. */
export function whereTo(
  parts: { index: PlaceIndex | undefined; directory: Directory },
  key: string | undefined,
): WhereTo {
  if (!key) return { kind: 'anywhere' }
  return findHere(parts, key) ?? splitFrom(parts, key) ?? { kind: 'unknown' }
}

function splitFrom(
  { index, directory }: { index: PlaceIndex | undefined; directory: Directory },
  key: string,
): WhereTo | undefined {
  const found = index?.find(key, (code) => directory.successorsOf(code))
  return found?.kind === 'candidates' ? { kind: 'split', places: found.places } : undefined
}
