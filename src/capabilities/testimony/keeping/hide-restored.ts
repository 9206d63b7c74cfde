import { dayOf, type Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { saveAllHidden } from './queries-published.ts'

/**
 * A backup may be older than a witness's withdrawal, and cannot know of it. So of a restored one no story is shown
 * until somebody at the desk has looked and shows it again.
 */
export async function hideRestored(db: AnyDb, now: Instant): Promise<void> {
  await saveAllHidden(db, dayOf(now))
}
