import type { Instant } from '../../../platform/clock/index.ts'
import type { LettersDb } from '../life/queries-life.ts'
import type { LetterReply } from '../life/sent-letter.ts'

/** False when it is there already. */
export async function addReply(db: LettersDb, reply: LetterReply): Promise<boolean> {
  const added = await db
    .insertInto('letterReply')
    .values(reply)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows ?? 0) > 0
}

export function listReplies(db: LettersDb, ids: readonly string[]) {
  return db.selectFrom('letterReply').selectAll().where('id', 'in', ids).execute()
}

/** An answer is passed on within days, or never; what it said is not ours to keep. */
export async function scrubReplies(db: LettersDb, before: Instant, at: Instant) {
  await db
    .updateTable('letterReply')
    .set({
      fromName: null,
      fromAddress: null,
      subject: null,
      text: null,
      rest: null,
      scrubbedAt: at,
    })
    .where('scrubbedAt', 'is', null)
    .where('receivedAt', '<=', before)
    .execute()
}
