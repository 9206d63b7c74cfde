import { sql } from 'kysely'
import type { EndorsementReport } from '../endorsement.ts'
import type { EndorsementsDb } from '../queries.ts'
import { BY_CARE, type Filter } from './filter.ts'

/** How many there are in each state. */
export async function countStates(db: EndorsementsDb, campaignId: string) {
  const rows = await db
    .selectFrom('endorsement')
    .select(['state', sql<number>`count(*)`.as('count')])
    .where('campaignId', '=', campaignId)
    .groupBy('state')
    .execute()
  return rows.map(({ state, count }) => ({ state, count: Number(count) }))
}

interface Listing {
  campaignId: string
  filter: Filter
  limit: number
  offset: number
}

/** Those that want looking at first, and of each state the newest. */
export function listEndorsements(
  db: EndorsementsDb,
  { campaignId, filter: { state, kind, words }, limit, offset }: Listing,
) {
  let query = withGroup(db).where('endorsement.campaignId', '=', campaignId)
  if (state) query = query.where('endorsement.state', '=', state)
  if (kind) query = query.where('shown.kind', '=', kind)
  if (words) {
    const like = `%${words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
    const name = sql`lower(${sql.ref('shown.name')} || ' ' || coalesce(${sql.ref('shown.branch')}, ''))`
    query = query.where(sql<boolean>`${name} like ${like} escape '\\'`)
  }
  return query
    .select([
      'endorsement.id',
      'endorsement.state',
      'endorsement.reason',
      'endorsement.act',
      'endorsement.madeOn',
      'endorsement.reportedAt',
      'endorsement.confirmedAt',
      'shown.name',
      'shown.branch',
      'shown.kind',
      'shown.areaName',
    ])
    .orderBy(sql`case endorsement.state ${inOrder} end`)
    .orderBy('endorsement.reportedAt', 'desc')
    .orderBy('endorsement.id')
    .limit(limit)
    .offset(offset)
    .execute()
}

const inOrder = sql.raw(BY_CARE.map((state, at) => `when '${state}' then ${at}`).join(' '))

export type ListedEndorsement = Awaited<ReturnType<typeof listEndorsements>>[number]

/** With the group as it is shown: the one that it was merged into, where it was. */
function withGroup(db: EndorsementsDb) {
  return db
    .selectFrom('endorsement')
    .innerJoin('organisation as own', 'own.id', 'endorsement.organisationId')
    .innerJoin('organisation as shown', (join) =>
      join.on('shown.id', '=', sql`coalesce(${sql.ref('own.mergedInto')}, ${sql.ref('own.id')})`),
    )
}

/** What somebody says is wrong, the oldest first. */
export function listOpenReports(db: EndorsementsDb, campaignId: string) {
  return withGroup(db)
    .innerJoin('endorsementReport as report', 'report.endorsementId', 'endorsement.id')
    .select([
      'report.id',
      'report.isFrom',
      'report.text',
      'report.createdOn',
      'shown.name',
      'shown.branch',
    ])
    .where('report.campaignId', '=', campaignId)
    .where('report.handledOn', 'is', null)
    .orderBy('report.createdOn')
    .orderBy('report.id')
    .limit(50)
    .execute()
}

export type OpenReport = Awaited<ReturnType<typeof listOpenReports>>[number]

export function listReportsOf(db: EndorsementsDb, endorsementId: string) {
  return db
    .selectFrom('endorsementReport')
    .selectAll()
    .where('endorsementId', '=', endorsementId)
    .orderBy('createdOn')
    .orderBy('id')
    .execute()
}

export function findReport(db: EndorsementsDb, id: string) {
  return db.selectFrom('endorsementReport').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Of two organisers at the same moment, the first decides; says whether this one did. */
export async function saveReportDecision(
  db: EndorsementsDb,
  { id, handledOn, handledBy, decision, reason }: EndorsementReport,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('endorsementReport')
    .set({ handledOn, handledBy, decision, reason })
    .where('id', '=', id)
    .where('handledOn', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

export function findFile(db: EndorsementsDb, endorsementId: string, id: string) {
  return db
    .selectFrom('endorsementFile')
    .selectAll()
    .where('endorsementId', '=', endorsementId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** How many wait for an organiser: groups, and reports that something is wrong. */
export async function countWaiting(db: EndorsementsDb, campaignId: string) {
  const states = await countStates(db, campaignId)
  const of = (state: string) => states.find((one) => one.state === state)?.count ?? 0
  const row = await db
    .selectFrom('endorsementReport')
    .select(sql<number>`count(*)`.as('count'))
    .where('campaignId', '=', campaignId)
    .where('handledOn', 'is', null)
    .executeTakeFirst()
  return { confirmed: of('confirmed'), held: of('held'), reports: Number(row?.count ?? 0) }
}
