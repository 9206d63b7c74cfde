import type { AnyDb } from '../../../platform/db/index.ts'
import { listSigners, moveLetters, type Moving } from '../life/queries-life.ts'
import type { ChangeLetters } from './change-letters.ts'
import { saveUnjoined } from './queries-desk.ts'

/**
 * Lets letters not go, or not again. One that is being sent just now is in no state to be stopped. The letters in a
 * joint letter that is stopped are held: whoever stops it decides about each.
 */
export const stopLetters: ChangeLetters = async (trx, { outbox }, letters, { at, personId }) => {
  const ids = letters.map(({ id }) => id)
  const by = { at, reason: 'byOrganiser', personId }
  await outbox.withdraw(trx, { kind: 'letter', refs: ids, state: 'stopped' })
  const stopped = await moveLetters(trx, ids, { move: 'stop', ...by })
  const joint = letters.filter(({ id, writerId }) => writerId === null && stopped.includes(id))
  for (const { id } of joint) await holdSigners(trx, id, by)
  return stopped
}

async function holdSigners(trx: AnyDb, jointId: string, by: Omit<Moving, 'move'>): Promise<void> {
  const signers = await listSigners(trx, jointId)
  await moveLetters(trx, signers, { move: 'part', ...by })
  await moveLetters(trx, signers, { move: 'hold', ...by })
  await saveUnjoined(trx, signers)
}
