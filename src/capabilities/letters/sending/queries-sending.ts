import { sql } from 'kysely'
import type { Instant } from '../../../platform/clock/index.ts'
import { ENDED } from '../life/life.ts'
import type { LettersDb } from '../life/queries-life.ts'

/** False when it was confirmed before, or has lapsed. */
export async function saveConfirmed(db: LettersDb, writerId: string, at: Instant) {
  const saved = await db
    .updateTable('letterWriter')
    .set({ confirmedAt: at })
    .where('id', '=', writerId)
    .where('confirmedAt', 'is', null)
    .where('scrubbedAt', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

/** Counts a try at the code; false when there were too many already. */
export async function addCodeTry(db: LettersDb, writerId: string, most: number) {
  const saved = await db
    .updateTable('letterWriter')
    .set({ codeTries: sql`"codeTries" + 1` })
    .where('id', '=', writerId)
    .where('codeTries', '<', most)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

/** The writings from one address that wait to be confirmed, newest first. */
export function listUnconfirmed(db: LettersDb, emailHash: string) {
  return db
    .selectFrom('letterWriter')
    .selectAll()
    .where('emailHash', '=', emailHash)
    .where('confirmedAt', 'is', null)
    .where('scrubbedAt', 'is', null)
    .orderBy('writtenAt', 'desc')
    .limit(5)
    .execute()
}

export async function saveLikeness(db: LettersDb, letterId: string, likeness: string) {
  await db.updateTable('letter').set({ likeness }).where('id', '=', letterId).execute()
}

export async function saveToAddress(db: LettersDb, letterId: string, toAddress: string) {
  await db.updateTable('letter').set({ toAddress }).where('id', '=', letterId).execute()
}

/** Letters whose time in this state is over, a few at a time. */
export function listOverdue(
  db: LettersDb,
  { state, since }: { state: 'written' | 'sent'; since: Instant },
) {
  return db
    .selectFrom('letter')
    .select(['id', 'writerId'])
    .where('state', '=', state)
    .where('stateAt', '<=', since)
    .orderBy('stateAt')
    .limit(500)
    .execute()
}

/** Takes out where these writers live, once each letter of theirs has arrived or come to an end. */
export async function scrubAddresses(db: LettersDb, writerIds: readonly string[]) {
  if (writerIds.length === 0) return
  const unfinished = await db
    .selectFrom('letter')
    .select('writerId')
    .where('writerId', 'in', writerIds)
    .where('state', 'not in', ENDED)
    .execute()
  const waiting = new Set(unfinished.map(({ writerId }) => writerId))
  const done = writerIds.filter((id) => !waiting.has(id))
  if (done.length === 0) return
  await db.updateTable('letterWriter').set({ address: null }).where('id', 'in', done).execute()
}

/** Writings whose letters have all rested since then: nothing is still to be done with what is personal in them. */
export async function listRested(db: LettersDb, before: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('letterWriter')
    .select('id')
    .where('scrubbedAt', 'is', null)
    .where('writtenAt', '<=', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('letter')
            .select('letter.id')
            .whereRef('letter.writerId', '=', 'letterWriter.id')
            .where(sql<string>`coalesce("sentAt", "stateAt")`, '>', before),
        ),
      ),
    )
    .orderBy('writtenAt')
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}

/** Takes out all that is personal of these writings and of their letters. Says of which letters. */
export async function scrubWritings(db: LettersDb, ids: readonly string[], at: Instant) {
  if (ids.length === 0) return []
  await db
    .updateTable('letterWriter')
    .set({ name: null, email: null, emailHash: null, address: null, scrubbedAt: at })
    .where('id', 'in', ids)
    .execute()
  const letters = await db
    .updateTable('letter')
    .set({ ...nothing, scrubbedAt: at })
    .where('writerId', 'in', ids)
    .returning('id')
    .execute()
  return letters.map(({ id }) => id)
}

const nothing = { subject: null, text: null, ownWords: null, likeness: null }

/** Joint letters have no writer; their text, with the names in it, goes as late as any other. */
export async function scrubJoint(db: LettersDb, before: Instant, at: Instant) {
  const letters = await db
    .updateTable('letter')
    .set({ ...nothing, scrubbedAt: at })
    .where('writerId', 'is', null)
    .where('scrubbedAt', 'is', null)
    .where('writtenAt', '<=', before)
    .returning('id')
    .execute()
  return letters.map(({ id }) => id)
}
