import { sql } from 'kysely'
import type { Instant } from '../../../platform/clock/index.ts'
import type { EndorsementFile } from '../endorsement.ts'
import type { EndorsementsDb } from '../queries.ts'

export async function countOfContact(
  db: EndorsementsDb,
  { hash, since }: { hash: string; since: Instant },
): Promise<number> {
  const row = await db
    .selectFrom('endorsement')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('contactHash', '=', hash)
    .where('reportedAt', '>', since)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

export async function countReported(
  db: EndorsementsDb,
  { campaignId, since }: { campaignId: string; since: Instant },
): Promise<number> {
  const row = await db
    .selectFrom('endorsement')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('campaignId', '=', campaignId)
    .where('reportedAt', '>', since)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** A group of exactly this name, branch, kind and area, so that a second motion of it is not of a second group. */
export function findSameOrganisation(
  db: EndorsementsDb,
  group: {
    campaignId: string
    name: string
    branch: string | null
    kind: string
    areaName: string | null
  },
) {
  const same = (column: 'branch' | 'areaName', value: string | null) =>
    sql<boolean>`lower(coalesce(${sql.ref(column)}, '')) = ${(value ?? '').toLowerCase()}`
  return db
    .selectFrom('organisation')
    .selectAll()
    .where('campaignId', '=', group.campaignId)
    .where('kind', '=', group.kind as never)
    .where(sql<boolean>`lower(name) = ${group.name.toLowerCase()}`)
    .where(same('branch', group.branch))
    .where(same('areaName', group.areaName))
    .executeTakeFirst()
}

export async function addFile(db: EndorsementsDb, file: EndorsementFile): Promise<void> {
  await db.insertInto('endorsementFile').values(file).execute()
}

export function listFileNames(db: EndorsementsDb, endorsementId: string) {
  return db
    .selectFrom('endorsementFile')
    .select(['id', 'name', 'addedOn'])
    .where('endorsementId', '=', endorsementId)
    .orderBy('id')
    .execute()
}
