import type { Changes, Organisation } from '../endorsement.ts'
import type { EndorsementsDb } from '../queries.ts'

/** Everything that is shown with this group's name, also of those that were merged into it. */
export function listOfGroup(db: EndorsementsDb, organisationId: string) {
  return db
    .selectFrom('endorsement')
    .innerJoin('organisation', 'organisation.id', 'endorsement.organisationId')
    .select(['endorsement.id', 'endorsement.state'])
    .where((e) =>
      e.or([
        e('organisation.id', '=', organisationId),
        e('organisation.mergedInto', '=', organisationId),
      ]),
    )
    .orderBy('endorsement.id')
    .execute()
}

export async function saveGroup(
  db: EndorsementsDb,
  { id, name, branch, kind, areaCode, areaName }: Organisation,
): Promise<void> {
  const facts = { name, branch, kind, areaCode, areaName }
  await db.updateTable('organisation').set(facts).where('id', '=', id).execute()
}

export async function saveEvidence(db: EndorsementsDb, id: string, evidence: string | null) {
  await db.updateTable('endorsement').set({ evidence }).where('id', '=', id).execute()
}

/** Who is named, now. What is kept of a change of it says that there was one, and no name. */
export async function saveSpeaker(db: EndorsementsDb, id: string, speaker: string | null) {
  await db.updateTable('endorsement').set({ speaker }).where('id', '=', id).execute()
}

export async function saveText(db: EndorsementsDb, id: string, text: string | null) {
  await db.updateTable('endorsement').set({ text }).where('id', '=', id).execute()
}

/** The one thing of an event that is ever written anew: a text that named somebody who had not agreed. */
export async function saveDetail(
  db: EndorsementsDb,
  { id, number }: { id: string; number: number },
  changes: Changes,
): Promise<void> {
  await db
    .updateTable('endorsementEvent')
    .set({ detail: JSON.stringify(changes) })
    .where('endorsementId', '=', id)
    .where('number', '=', number)
    .execute()
}
