import type { Context } from 'hono'
import type { Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import type { Env } from '../../../platform/http/index.ts'

export interface KeepingParts {
  db: AnyDb
  clock: Clock
  /** The key that signs the challenges of forms. */
  proofKey: Buffer
  /** Whether this request came in a way that nobody on the line could change: https, or this very machine. */
  isSafe(c: Context<Env>): boolean
}

/** What a proof for a story is for: one for a letter does not do. */
export const PURPOSE = 'story'

/** So long a story is kept, unless its witness or a caseworker says otherwise. */
export const MONTHS_KEPT = 12
