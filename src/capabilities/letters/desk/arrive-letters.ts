import { moveLetters } from '../life/queries-life.ts'
import type { ChangeLetters } from './change-letters.ts'

/** It may have gone, and it did: somebody asked. */
export const arriveLetters: ChangeLetters = async (trx, { outbox }, letters, { at, personId }) => {
  const ids = letters.map(({ id }) => id)
  await outbox.withdraw(trx, { kind: 'letter', refs: ids, state: 'stopped' })
  return moveLetters(trx, ids, { move: 'send', at, reason: 'byOrganiser', personId })
}
