import { sql, type Kysely } from 'kysely'
import type { Day } from '../../../platform/clock/index.ts'
import type { Endorsement, Organisation } from '../endorsement.ts'

interface NotTheSame {
  campaignId: string
  oneId: string
  otherId: string
  decidedBy: string | null
  decidedOn: Day
}

export type OrganisationsDb = Kysely<{
  organisation: Organisation
  endorsement: Endorsement
  notTheSame: NotTheSame
}>

/** All groups of a campaign as they are, merged ones too, in the order in which they came. */
export function listOrganisations(db: OrganisationsDb, campaignId: string) {
  return db
    .selectFrom('organisation')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('createdOn')
    .orderBy('id')
    .execute()
}

export function findOwn(db: OrganisationsDb, id: string) {
  return db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
}

/** How many endorsements each group has itself, and how many of them are public. */
export async function countByOrganisation(db: OrganisationsDb, campaignId: string) {
  const rows = await db
    .selectFrom('endorsement')
    .select([
      'organisationId',
      sql<number>`count(*)`.as('all'),
      sql<number>`sum(case when state = 'published' then 1 else 0 end)`.as('published'),
    ])
    .where('campaignId', '=', campaignId)
    .groupBy('organisationId')
    .execute()
  return new Map(
    rows.map((row) => {
      const counts = { all: Number(row.all), published: Number(row.published) }
      return [row.organisationId, counts]
    }),
  )
}

/** Holds a group that stands for itself; says whether it does. */
export async function holdOrganisation(db: OrganisationsDb, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('organisation')
    .set({ mergedInto: null })
    .where('id', '=', id)
    .where('mergedInto', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** It and all that were merged into it are shown as the other from now on. */
export async function saveMerger(db: OrganisationsDb, id: string, into: string): Promise<void> {
  await db
    .updateTable('organisation')
    .set({ mergedInto: into })
    .where((e) => e.or([e('id', '=', id), e('mergedInto', '=', id)]))
    .execute()
}

/** Says whether it was merged until now. */
export async function saveSeparation(db: OrganisationsDb, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('organisation')
    .set({ mergedInto: null })
    .where('id', '=', id)
    .where('mergedInto', 'is not', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** A pair has one order, whichever of the two was looked at. */
export async function addNotTheSame(db: OrganisationsDb, pair: NotTheSame): Promise<void> {
  const [oneId, otherId] = [pair.oneId, pair.otherId].toSorted() as [string, string]
  await db
    .insertInto('notTheSame')
    .values({ ...pair, oneId, otherId })
    .onConflict((conflict) => conflict.columns(['oneId', 'otherId']).doNothing())
    .execute()
}

export async function listNotTheSame(db: OrganisationsDb, campaignId: string) {
  const rows = await db
    .selectFrom('notTheSame')
    .select(['oneId', 'otherId'])
    .where('campaignId', '=', campaignId)
    .execute()
  return new Set(rows.map(({ oneId, otherId }) => pairKey(oneId, otherId)))
}

export function pairKey(a: string, b: string): string {
  return [a, b].toSorted().join(' ')
}
