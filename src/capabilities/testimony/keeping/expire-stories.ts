import { addDays, dayOf, type Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { isExpired } from '../../../platform/sealing/index.ts'
import { MONTHS_KEPT } from './parts.ts'
import { listEpochs, removeEpoch } from './queries-keys.ts'
import { removeHandledReports } from './queries-published.ts'
import { listExpired, removeStories } from './queries.ts'

const DAYS_REPORTS_ARE_KEPT = 30

/**
 * Takes out stories whose month is over; then the keys of months in which nothing is left, for what was sealed to them
 * and copied somewhere is closed for good when they go. A restore runs this inside its own transaction.
 */
export async function expireStories(db: AnyDb, now: Instant): Promise<void> {
  const today = dayOf(now)
  await removeStories(db, await listExpired(db, today.slice(0, 7)))
  const { keys, used } = await listEpochs(db)
  for (const { campaignId, epoch } of keys) {
    const isOver = isExpired(epoch, today, MONTHS_KEPT) && !used.has(epoch)
    if (isOver) await removeEpoch(db, campaignId, epoch)
  }
  await removeHandledReports(db, addDays(today, -DAYS_REPORTS_ARE_KEPT))
}
