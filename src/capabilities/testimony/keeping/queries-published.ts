import type { TestimonyDb } from './queries.ts'
import type { CountRow, PublicationRow, ReportRow } from './rows.ts'

export async function addPublication(db: TestimonyDb, row: PublicationRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('publication')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

export function findPublication(db: TestimonyDb, campaignId: string, id: string) {
  return db
    .selectFrom('publication')
    .selectAll()
    .where('id', '=', id)
    .where('campaignId', '=', campaignId)
    .executeTakeFirst()
}

/** What is neither hidden nor withdrawn: the newest month first, and within it in no order that tells anything. */
export function listPublications(db: TestimonyDb, campaignId: string) {
  return db
    .selectFrom('publication')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .where('publication', 'is not', null)
    .where('hiddenOn', 'is', null)
    .orderBy('month', 'desc')
    .orderBy('id')
    .execute()
}

/** What was not withdrawn, hidden or not. */
export function listKeptPublications(db: TestimonyDb, campaignId: string) {
  return db
    .selectFrom('publication')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .where('publication', 'is not', null)
    .orderBy('month', 'desc')
    .orderBy('id')
    .execute()
}

/** Its words and signatures go; that there was something at this address stays. */
export async function saveWithdrawal(db: TestimonyDb, id: string, month: string) {
  await db
    .updateTable('publication')
    .set({ publication: null, signatures: null, area: null, bodyId: null, withdrawnIn: month })
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('storyReport').where('publicationId', '=', id).execute()
}

export async function saveHidden(db: TestimonyDb, id: string, hiddenOn: string | null) {
  await db.updateTable('publication').set({ hiddenOn }).where('id', '=', id).execute()
}

/** All that is shown now. */
export async function saveAllHidden(db: TestimonyDb, hiddenOn: string) {
  await db
    .updateTable('publication')
    .set({ hiddenOn })
    .where('hiddenOn', 'is', null)
    .where('publication', 'is not', null)
    .execute()
}

export async function addReport(db: TestimonyDb, report: ReportRow) {
  await db.insertInto('storyReport').values(report).execute()
}

export function findReport(db: TestimonyDb, campaignId: string, id: string) {
  return db
    .selectFrom('storyReport')
    .selectAll()
    .where('id', '=', id)
    .where('campaignId', '=', campaignId)
    .executeTakeFirst()
}

/** Those that wait. */
export function listReports(db: TestimonyDb, campaignId: string) {
  return db
    .selectFrom('storyReport')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .where('handledOn', 'is', null)
    .orderBy('week')
    .orderBy('id')
    .execute()
}

/** Of two who decide at the same moment the first does; says whether this one did. */
export async function saveReportDecision(
  db: TestimonyDb,
  { id, handledOn, decision }: Pick<ReportRow, 'id' | 'handledOn' | 'decision'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('storyReport')
    .set({ handledOn, decision })
    .where('id', '=', id)
    .where('handledOn', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** What waits about a story that was hidden is dealt with by that. */
export async function saveReportsHandled(
  db: TestimonyDb,
  publicationId: string,
  handledOn: string,
) {
  await db
    .updateTable('storyReport')
    .set({ handledOn, decision: 'hidden' })
    .where('publicationId', '=', publicationId)
    .where('handledOn', 'is', null)
    .execute()
}

/** What was dealt with before that day. */
export async function removeHandledReports(db: TestimonyDb, before: string) {
  await db.deleteFrom('storyReport').where('handledOn', '<', before).execute()
}

/** A period is counted once; says whether this was the first. */
export async function addCounts(db: TestimonyDb, row: CountRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('storyCount')
    .values(row)
    .onConflict((conflict) => conflict.columns(['campaignId', 'period']).doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

export async function listCounts(db: TestimonyDb, campaignId: string) {
  const rows = await db
    .selectFrom('storyCount')
    .select(['period', 'tables'])
    .where('campaignId', '=', campaignId)
    .orderBy('period', 'desc')
    .execute()
  return rows.map(({ period, tables }) => ({ period, tables: JSON.parse(tables) as unknown }))
}
