import { sql } from 'kysely'
import type { Instant } from '../../../platform/clock/index.ts'
import type { LettersDb } from '../life/queries-life.ts'
import type { SentLetter } from '../life/sent-letter.ts'

/** What the last letters that were confirmed to this recipient are compared by. */
export async function listLikenesses(
  db: LettersDb,
  { toAddress, since, most }: { toAddress: string; since: Instant; most: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('letter')
    .select('likeness')
    .where('toAddress', '=', toAddress)
    .where('confirmedAt', '>', since)
    .where('writerId', 'is not', null)
    .where('state', '!=', 'stopped')
    .orderBy('confirmedAt', 'desc')
    .limit(most)
    .execute()
  return rows.flatMap(({ likeness }) => likeness ?? [])
}

type Gathering = Pick<SentLetter, 'campaignId' | 'actionId' | 'toAddress'>

/** The joint letter of this action that gathers for this recipient; there is one at most. */
export function findGathering(db: LettersDb, { campaignId, actionId, toAddress }: Gathering) {
  return db
    .selectFrom('letter')
    .selectAll()
    .where('writerId', 'is', null)
    .where('state', '=', 'confirmed')
    .where('campaignId', '=', campaignId)
    .where('actionId', '=', actionId)
    .where('toAddress', '=', toAddress)
    .executeTakeFirst()
}

/** Begins one, unless another process has just done so. */
export async function addJoint(db: LettersDb, joint: SentLetter) {
  const added = await db
    .insertInto('letter')
    .values(joint)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 1n) return
  const { id: letterId, writtenAt: at } = joint
  await db
    .insertInto('letterEvent')
    .values({ letterId, number: 1, at, move: 'write', reason: null, personId: null })
    .execute()
}

/** In a joint letter that still gathers; false when it has gone meanwhile. */
export async function saveSigned(db: LettersDb, letterId: string, jointId: string) {
  const saved = await db
    .updateTable('letter')
    .set({ jointId })
    .where('id', '=', letterId)
    .where('state', '=', 'confirmed')
    .where('jointId', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

/** False when it was in none, or that one has gone. */
export async function saveLeft(db: LettersDb, letterId: string) {
  const saved = await db
    .updateTable('letter')
    .set({ jointId: null, joinsOn: null })
    .where('id', '=', letterId)
    .where('state', '=', 'confirmed')
    .where('jointId', 'is not', null)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

/** Holds the joint letter against whoever signs, leaves or closes it at the same moment. */
export async function lockJoint(db: LettersDb, jointId: string) {
  const locked = await db
    .updateTable('letter')
    .set({ moves: sql`moves` })
    .where('id', '=', jointId)
    .where('state', '=', 'confirmed')
    .executeTakeFirst()
  return locked.numUpdatedRows === 1n
}

/** Those who have signed and wait, or whose letter went in it. */
export function listSignedIds(db: LettersDb, jointId: string, state: 'confirmed' | 'joined') {
  return db
    .selectFrom('letter')
    .select('id')
    .where('jointId', '=', jointId)
    .where('state', '=', state)
    .orderBy('confirmedAt')
    .execute()
}

export function listSigners(db: LettersDb, ids: readonly string[]) {
  return db
    .selectFrom('letter')
    .innerJoin('letterWriter', 'letterWriter.id', 'letter.writerId')
    .select([
      'letter.id as letterId',
      'letter.text',
      'letter.ownWords',
      'letter.wardName',
      'letter.namedOn',
      'letterWriter.name',
    ])
    .where('letter.id', 'in', ids)
    .orderBy('letter.confirmedAt')
    .orderBy('letter.id')
    .execute()
}

export async function saveText(
  db: LettersDb,
  { id, subject, text }: Pick<SentLetter, 'id' | 'subject' | 'text'>,
) {
  await db.updateTable('letter').set({ subject, text }).where('id', '=', id).execute()
}

export function listDue(db: LettersDb, now: Instant) {
  return db
    .selectFrom('letter')
    .selectAll()
    .where('writerId', 'is', null)
    .where('state', '=', 'confirmed')
    .where('closesAt', '<=', now)
    .orderBy('closesAt')
    .limit(100)
    .execute()
}

/** Signers to whom an answer can still be passed on. */
export async function listReachable(db: LettersDb, jointId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('letter')
    .innerJoin('letterWriter', 'letterWriter.id', 'letter.writerId')
    .select('letter.id')
    .where('letter.jointId', '=', jointId)
    .where('letter.state', '=', 'joined')
    .where('letterWriter.email', 'is not', null)
    .execute()
  return rows.map(({ id }) => id)
}

export function listReplies(db: LettersDb, letterId: string) {
  return db
    .selectFrom('letterReply')
    .select(['id', 'receivedAt'])
    .where('letterId', '=', letterId)
    .orderBy('receivedAt')
    .execute()
}
