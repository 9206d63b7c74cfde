import type { Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { doubtMails } from '../../../platform/mail/index.ts'
import * as life from '../life/queries-life.ts'

/**
 * After a backup was restored: what waited in the queue when it was made may have been sent since. It is not sent
 * again by itself; an organiser looks, and has it sent.
 */
export async function doubtLetters(db: AnyDb, now: Instant): Promise<void> {
  const ids = await doubtMails(db, 'letter', now)
  for (let at = 0; at < ids.length; at += 500) {
    const some = ids.slice(at, at + 500)
    await life.moveLetters(db, some, { move: 'doubt', at: now, reason: 'restored' })
  }
}
