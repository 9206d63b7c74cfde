import { z } from 'zod'
import type { Day, Instant } from '../../platform/clock/index.ts'

/**
 * What an editor changed by hand. It keeps the value before, so that it can be undone, and holds until it is:
 * an import does not overwrite the fields it names, but refreshes what undoing would bring back.
 */
export interface Amendment {
  id: string
  bodyId: string
  about: 'body' | 'post' | 'membership' | 'contact'
  aboutId: string
  /** JSON of the fields as they were; `null` when the row was made by hand. */
  before: string | null
  /** JSON of the fields as they were made. */
  after: string
  source: string
  asOf: Day
  madeBy: string
  madeAt: Instant
  undoneBy: string | null
  undoneAt: Instant | null
}

export type Fields = Record<string, string | number | null>

/** Where an editor has it from, and the day it was so. Nothing is changed by hand without both. */
export const Provenance = z.object({
  source: z.string().trim().min(3).max(300),
  asOf: z.iso.date(),
})

export const fieldsOf = (json: string | null): Fields => (json ? (JSON.parse(json) as Fields) : {})
