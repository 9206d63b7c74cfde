import { findHere, type Directory, type Here } from '../bodies/index.ts'
import type { PlaceIndex } from '../places/index.ts'

export type WhereTo =
  | { kind: 'anywhere' }
  | { kind: 'here'; here: Here }
  | { kind: 'moved'; key: string }
  | { kind: 'unknown' }

/** The place an address names, or where an old one leads today. A document is made without a place too. */
export function whereTo(
  parts: { index: PlaceIndex | undefined; directory: Directory },
  key: string | undefined,
): WhereTo {
  return key ? (findHere(parts, key) ?? { kind: 'unknown' }) : { kind: 'anywhere' }
}
