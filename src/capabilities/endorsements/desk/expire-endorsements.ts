import { addDays, dayOf, startOf, type Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { CONTACT_KEPT_DAYS, ENDED_KEPT_DAYS, LAPSES_AFTER_DAYS } from '../life.ts'
import * as queries from './queries-expiry.ts'

/** Long enough for an organiser to look at a decision again. */
const REPORT_KEPT_DAYS = 90

/**
 * Forgets what groups told us and nobody confirmed, and in time who the contacts are and how it was checked. What a
 * group passed is a public record, and stays.
 */
export async function expireEndorsements(db: AnyDb, now: Instant): Promise<void> {
  const before = (days: number) => addDays(dayOf(now), -days)
  await forgetLapsed(db, startOf(before(LAPSES_AFTER_DAYS)))
  await queries.forgetContacts(db, before(CONTACT_KEPT_DAYS))
  await queries.forgetEnded(db, before(ENDED_KEPT_DAYS))
  await queries.removeHandledReports(db, before(REPORT_KEPT_DAYS))
}

/** What is more than a round takes goes in the next one. */
async function forgetLapsed(db: AnyDb, before: Instant): Promise<void> {
  for (const { id, organisationId } of await queries.listLapsed(db, before)) {
    await db.transaction().execute(async (trx: AnyDb) => {
      if (await queries.removeLapsed(trx, id)) await queries.removeUnused(trx, organisationId)
    })
  }
}
