import { queueLetters } from '../sending/queue-letters.ts'
import type { ChangeLetters } from './change-letters.ts'

/** Lets go what was held. */
export const releaseLetters: ChangeLetters = (trx, parts, letters, { at, personId }) =>
  queueLetters(trx, parts, letters, { move: 'release', at, personId })
