import { moveLetters } from '../life/queries-life.ts'
import type { ChangeLetters } from './change-letters.ts'

/** Keeps back what has not begun to go. What left the queue at this very moment goes. */
export const holdLetters: ChangeLetters = async (trx, { outbox }, letters, { at, personId }) => {
  const ids = letters.map(({ id }) => id)
  const withdrawn = await outbox.withdraw(trx, { kind: 'letter', refs: ids, state: 'held' })
  const unqueued = letters.filter(({ state }) => state === 'confirmed').map(({ id }) => id)
  const moving = { move: 'hold', at, reason: 'byOrganiser', personId } as const
  return moveLetters(trx, [...new Set([...withdrawn, ...unqueued])], moving)
}
