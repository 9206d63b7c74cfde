import type { Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { found } from '../../../platform/errors.ts'
import { Publication } from '../../../platform/sealing/index.ts'
import { recordAct } from '../../accounts/index.ts'
import { readShown } from '../publishing/shown.ts'
import * as published from './queries-published.ts'
import type { PublicationRow, ReportRow } from './rows.ts'

interface Parts {
  db: AnyDb
  clock: Clock
}

/** A story that was published, as those who watch over the page see it. */
export interface Watched {
  id: string
  title: string
  month: string
  isHidden: boolean
  reports: Pick<ReportRow, 'id' | 'text' | 'week'>[]
}

/** All that were not taken back; those with a report first. */
export async function listWatched({ db }: Parts, campaignId: string): Promise<Watched[]> {
  const rows = await published.listKeptPublications(db, campaignId)
  const reports = await published.listReports(db, campaignId)
  const watched = rows.map((row) => ({
    id: row.id,
    title: titleOf(row),
    month: row.month,
    isHidden: row.hiddenOn !== null,
    reports: reports.filter(({ publicationId }) => publicationId === row.id),
  }))
  return watched.toSorted((one, other) => other.reports.length - one.reports.length)
}

function titleOf({ publication }: PublicationRow): string {
  return readShown(Publication(JSON.parse(publication!)).proposal.words).title
}

interface Change {
  campaignId: string
  personId: string
  id: string
}

/** Takes a story off the page, or puts it back; the trail says who did. Its words and signatures stay as they are. */
export async function changeHiding(
  { db, clock }: Parts,
  { campaignId, personId, id }: Change,
  isHidden: boolean,
): Promise<void> {
  const row = found(await published.findPublication(db, campaignId, id))
  const today = clock.today()
  await db.transaction().execute(async (trx: AnyDb) => {
    await published.saveHidden(trx, id, isHidden ? today : null)
    if (isHidden) await published.saveReportsHandled(trx, id, today)
    await recordAct(trx, {
      personId,
      campaignId,
      act: isHidden ? 'testimony.published.hidden' : 'testimony.published.shown',
      about: `/stories/${row.id}`,
      at: clock.now(),
    })
  })
}

/** A report that changes nothing. */
export async function dismissReport(
  { db, clock }: Parts,
  { campaignId, personId, id }: Change,
): Promise<void> {
  const report = found(await published.findReport(db, campaignId, id))
  await db.transaction().execute(async (trx: AnyDb) => {
    const decided = { id, handledOn: clock.today(), decision: 'kept' } as const
    if (!(await published.saveReportDecision(trx, decided))) return
    await recordAct(trx, {
      personId,
      campaignId,
      act: 'testimony.report.dismissed',
      about: `/stories/${report.publicationId}`,
      at: clock.now(),
    })
  })
}
