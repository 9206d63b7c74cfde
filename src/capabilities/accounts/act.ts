import type { Instant } from '../../platform/clock/index.ts'

/** What someone did at the desk. It is kept as it was written, for good. */
export interface RecordedAct {
  id: string
  at: Instant
  /** Nothing when the host did it, at the command line. */
  personId: string | null
  campaignId: string | null
  /** `thing.done`, such as `role.changed`. */
  act: string
  /** The id of the thing, or its own path when it has a page. */
  about: string | null
  detail: string | null
}

export interface Act {
  personId: string | null
  campaignId: string | null
  act: string
  about?: string | null
  at: Instant
  /** Facts without personal data: it stays after the person has gone. */
  detail?: Record<string, string | number>
}
