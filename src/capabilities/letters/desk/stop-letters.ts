import { moveLetters } from '../life/queries-life.ts'
import type { ChangeLetters } from './change-letters.ts'

/** Lets letters not go, or not again. One that is being sent just now is in no state to be stopped. */
export const stopLetters: ChangeLetters = async (trx, { outbox }, letters, { at, personId }) => {
  const ids = letters.map(({ id }) => id)
  await outbox.withdraw(trx, { kind: 'letter', refs: ids, state: 'stopped' })
  return moveLetters(trx, ids, { move: 'stop', at, reason: 'byOrganiser', personId })
}
