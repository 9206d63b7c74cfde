import type { Instant } from '../../../platform/clock/index.ts'

/** So many nearly the same to one person, and the next writer is offered to sign with others. */
export const OFFERED_AFTER = 10
/** For so long after a letter was confirmed it counts among them. */
export const COUNTED_MS = 28 * 86_400_000
/** Two days: long enough for a stall on a Saturday to reach the same letter, and short enough for news of today. */
const GATHERS_MS = 2 * 86_400_000
/** More names than these nobody reads, and one mail would speak for a month; it goes, and the next one gathers. */
export const MOST_SIGNERS = 50
/** One alone signs a letter of her own. */
export const FEWEST_SIGNERS = 2

export function closesAt(begun: Instant): Instant {
  return new Date(Date.parse(begun) + GATHERS_MS).toISOString()
}

/** What is known of one who signs: of the letter, and of who wrote it. */
export interface Signer {
  letterId: string
  text: string
  ownWords: string | null
  name: string | null
  wardName: string | null
  /** The day she agreed to be named; nobody else is. */
  namedOn: string | null
}
