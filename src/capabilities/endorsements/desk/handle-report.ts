import type { AnyDb } from '../../../platform/db/index.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { EndorsementReport } from '../endorsement.ts'
import { recordDone } from './decide.ts'
import type { Organiser } from './parts.ts'
import { saveReportDecision } from './queries-desk.ts'

/** Decides on a report that something is wrong. Accepting it changes nothing by itself: the organiser does. */
export async function handleReport(
  db: AnyDb,
  report: EndorsementReport,
  { decision, reason = null }: { decision: 'accepted' | 'dismissed'; reason?: string | null },
  by: Organiser,
): Promise<void> {
  await db.transaction().execute(async (trx: AnyDb) => {
    const handled = { handledOn: by.today, handledBy: by.personId, decision, reason }
    if (!(await saveReportDecision(trx, { ...report, ...handled }))) {
      throw new DomainError('endorsementMovedOn')
    }
    await recordDone(trx, `endorsementReport.${decision}`, report.endorsementId, by)
  })
}
