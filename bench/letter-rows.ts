import { addMadeUpLetters } from '../src/capabilities/letters/test-letters.ts'
import type { AnyDb } from '../src/platform/db/index.ts'
import { newId } from '../src/platform/ids.ts'

/** What every letter of a figure says: a page of it. */
export const LETTER = {
  subject: 'How care is charged for',
  text: 'I ask the trust to put care first, and to say how many were asked to pay.\n'.repeat(16),
}

export interface Queued {
  count: number
  now: string
  toAddress(at: number): string
  /** Letters with the same go one after another. */
  paceKey(at: number): string
  dueAt(at: number): string
}

const CHUNK = 500

/**
 * Puts confirmed letters in the queue, all of them at once. Their addresses were put in by hand, so that they need no
 * body that is known.
 */
export async function queueLetters(db: AnyDb, { count, now, ...each }: Queued): Promise<void> {
  const { id } = await db.selectFrom('campaign').select('id').executeTakeFirstOrThrow()
  const campaignId = id as string
  const made = await addMadeUpLetters(db, count, (at) => ({
    ...LETTER,
    campaignId,
    toAddress: each.toAddress(at),
    correctedOn: now.slice(0, 10),
    writtenAt: now,
    writer: { campaignId },
  }))
  const mails = made.map(({ letter }, at) => {
    const [paceKey, dueAt] = [each.paceKey(at), each.dueAt(at)]
    return {
      id: newId(),
      kind: 'letter',
      ref: letter.id,
      state: 'queued',
      paceKey,
      dueAt,
      attempts: 0,
    }
  })
  const freeAt = new Map(mails.map(({ paceKey, dueAt }) => [paceKey, dueAt]))
  const paces = [...freeAt].map(([key, free]) => ({ key, freeAt: free, sentAt: null }))
  await db.transaction().execute(async (trx: AnyDb) => {
    for (let at = 0; at < paces.length; at += CHUNK) {
      const some = paces.slice(at, at + CHUNK)
      const anew = (by: { ref(name: string): unknown }) => by.ref('excluded.freeAt')
      await trx
        .insertInto('mailPace')
        .values(some)
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ freeAt: anew as never }))
        .execute()
    }
    for (let at = 0; at < mails.length; at += CHUNK) {
      await trx
        .insertInto('mail')
        .values(mails.slice(at, at + CHUNK))
        .execute()
    }
  })
}
