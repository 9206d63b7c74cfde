import { forgetSentMail } from '../../../platform/mail/index.ts'
import { queueLetters } from '../sending/queue-letters.ts'
import type { ChangeLetters } from './change-letters.ts'

/** Sends again what failed, came back, was stopped, or may have gone. */
export const retryLetters: ChangeLetters = async (trx, parts, letters, { at, personId }) => {
  // A letter that came back had been sent, and what was sent is never sent again but for this.
  const bounced = letters.filter(({ state }) => state === 'bounced').map(({ id }) => id)
  await forgetSentMail(trx, { kind: 'letter', refs: bounced })
  return queueLetters(trx, parts, letters, { move: 'retry', at, personId })
}
