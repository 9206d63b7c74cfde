import { sql } from 'kysely'
import type { Day, Instant } from '../../../platform/clock/index.ts'
import type { EndorsementsDb } from '../queries.ts'
import type { OrganisationsDb } from './queries-organisations.ts'

const AT_A_TIME = 500

/** Told before then, never confirmed, and nobody has done anything with it: it has one event. */
export async function listLapsed(db: EndorsementsDb, before: Instant) {
  const rows = await db
    .selectFrom('endorsement')
    .select(['id', 'organisationId'])
    .where('state', '=', 'reported')
    .where('events', '=', 1)
    .where('reportedAt', '<', before)
    .orderBy('id')
    .limit(AT_A_TIME)
    .execute()
  return rows
}

/** Takes out one that is still as it was, with all that hangs on it; says whether it was. */
export async function removeLapsed(db: EndorsementsDb, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('endorsement')
    .where('id', '=', id)
    .where('state', '=', 'reported')
    .where('events', '=', 1)
    .executeTakeFirst()
  if (Number(numDeletedRows) !== 1) return false
  await db.deleteFrom('endorsementEvent').where('endorsementId', '=', id).execute()
  await db.deleteFrom('endorsementFile').where('endorsementId', '=', id).execute()
  await db.deleteFrom('endorsementReport').where('endorsementId', '=', id).execute()
  return true
}

/** A group that nobody has anything from any more, and that stands for no other. */
export async function removeUnused(db: OrganisationsDb, organisationId: string): Promise<void> {
  const used = await db
    .selectFrom('endorsement')
    .select('id')
    .where('organisationId', '=', organisationId)
    .limit(1)
    .executeTakeFirst()
  const stands = await db
    .selectFrom('organisation')
    .select('id')
    .where('mergedInto', '=', organisationId)
    .limit(1)
    .executeTakeFirst()
  if (used || stands) return
  await db.deleteFrom('organisation').where('id', '=', organisationId).execute()
  await db
    .deleteFrom('notTheSame')
    .where((e) => e.or([e('oneId', '=', organisationId), e('otherId', '=', organisationId)]))
    .execute()
}

/** Who the contact was of what has been public for so long. */
export async function forgetContacts(db: EndorsementsDb, before: Day): Promise<void> {
  await db
    .updateTable('endorsement')
    .set({ contactName: null, contactEmail: null })
    .where('state', '=', 'published')
    .where('publishedOn', '<', before)
    .where('contactEmail', 'is not', null)
    .execute()
}

/** Contact, evidence and files of what was refused or withdrawn so long ago. */
export async function forgetEnded(db: EndorsementsDb, before: Day): Promise<void> {
  const ended = db
    .selectFrom('endorsement')
    .select('id')
    .where('state', 'in', ['refused', 'withdrawn'])
    .where('endedOn', '<', before)
  await db.deleteFrom('endorsementFile').where('endorsementId', 'in', ended).execute()
  await db
    .updateTable('endorsement')
    .set({ contactName: null, contactEmail: null, evidence: null })
    .where('state', 'in', ['refused', 'withdrawn'])
    .where('endedOn', '<', before)
    .where(sql<boolean>`coalesce(${sql.ref('contactEmail')}, evidence) is not null`)
    .execute()
}

export async function removeHandledReports(db: EndorsementsDb, before: Day): Promise<void> {
  await db.deleteFrom('endorsementReport').where('handledOn', '<', before).execute()
}
