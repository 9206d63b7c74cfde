import { GROUP_KINDS, type GroupKind } from '../endorsement.ts'
import { STATES, type EndorsementState } from '../life.ts'

/** In the order in which they want looking at. */
export const BY_CARE: readonly EndorsementState[] = [
  'confirmed',
  'held',
  'reported',
  'published',
  'withdrawn',
  'refused',
]

export interface Filter {
  state?: EndorsementState | undefined
  kind?: GroupKind | undefined
  /** In the name of the group or of its branch. */
  words: string
  /** From 1. */
  page: number
}

/** What an address asks for; what it asks for that is not there is left out. */
export function readFilter(query: Record<string, string | undefined>): Filter {
  const { state, kind, words = '', page = '' } = query
  return {
    state: STATES.find((one) => one === state),
    kind: GROUP_KINDS.find((one) => one === kind),
    words: words.trim().slice(0, 100),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  }
}

/** The address of such a list, without the language. */
export function listAddress({ state, kind, words, page = 1 }: Partial<Filter>): string {
  const query = new URLSearchParams({
    ...(state && { state }),
    ...(kind && { kind }),
    ...(words && { words }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return `/organise/endorsements${query ? `?${query}` : ''}`
}
