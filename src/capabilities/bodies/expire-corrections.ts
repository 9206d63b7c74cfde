import { addDays, dayOf, type Instant } from '../../platform/clock/index.ts'
import type { BodiesDb } from './queries.ts'
import { removeHandledBefore } from './queries-correction.ts'

/** Long enough for an editor to look at a decision again; the privacy notice says so. */
export const KEPT_AFTER_DECISION = 30

/** Takes out reports of wrong facts that were dealt with more than thirty days ago. */
export async function expireCorrections(db: BodiesDb, now: Instant): Promise<void> {
  await removeHandledBefore(db, addDays(dayOf(now), -KEPT_AFTER_DECISION))
}
