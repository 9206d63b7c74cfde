import type { AnyDb } from '../../../platform/db/index.ts'
import type { LetterActions } from '../letter-actions.ts'
import * as life from '../life/queries-life.ts'
import type { SentLetter } from '../life/sent-letter.ts'
import type { JointParts } from '../joint/close-joint.ts'
import { likenessOf } from '../joint/likeness.ts'
import { signJoint } from '../joint/sign-joint.ts'
import { holdFor } from '../spam/hold-for.ts'
import type { AcceptParts } from './accept-letter.ts'
import * as queries from './queries-sending.ts'
import { queueLetters } from './queue-letters.ts'

export interface ConfirmParts extends AcceptParts, JointParts {
  actions: LetterActions
}

/**
 * The writer has shown that the address is hers: her letters go into the queue, and are counted. Done twice, by the
 * link and by the code, it is done once. False when there is nothing to confirm any more.
 */
export async function confirmWriting(parts: ConfirmParts, writerId: string): Promise<boolean> {
  const { db, clock, outbox } = parts
  const now = clock.now()
  const isNew = await db.transaction().execute(async (trx: AnyDb) => {
    if (!(await queries.saveConfirmed(trx, writerId, now))) return false
    const letters = await life.listLettersOf(trx, writerId)
    const confirmed = await life.moveLetters(
      trx,
      letters.map(({ id }) => id),
      { move: 'confirm', at: now },
    )
    for (const letter of letters.filter(({ id }) => confirmed.includes(id))) {
      await sendOnward(trx, parts, await withLikeness(trx, letter), now)
    }
    return true
  })
  if (isNew) outbox.wake()
  return isNew
}

/** From here on the next that are written to the same are compared with it. */
async function withLikeness(trx: AnyDb, letter: SentLetter): Promise<SentLetter> {
  const likeness = likenessOf(letter.text ?? '')
  await queries.saveLikeness(trx, letter.id, likeness)
  return { ...letter, likeness }
}

async function sendOnward(trx: AnyDb, parts: ConfirmParts, letter: SentLetter, now: string) {
  const reason = await holdFor(trx, letter, now)
  if (reason) {
    await life.moveLetters(trx, [letter.id], { move: 'hold', at: now, reason })
  } else if (!letter.joinsOn || !(await signJoint(trx, parts, letter, now))) {
    await queueLetters(trx, parts, [letter], { move: 'queue', at: now })
  }
  const { campaignId, actionId, placeKey, councilCode, bodyId } = letter
  await parts.actions.count(trx, { campaignId, actionId, placeKey, councilCode, bodyId })
}
