import type { Outbox } from '../../../platform/mail/index.ts'
import { confirmationMail } from './confirmation-mail.ts'
import { letterMail, type LetterMailParts } from './letter-mail.ts'
import { replyMail } from '../receiving/reply-mail.ts'
import { undeliveredMail } from './undelivered-mail.ts'

/** Tells the outbox what each mail about a letter says, and what becomes of the letter with it. */
export function handleLetterMail(parts: LetterMailParts & { outbox: Outbox }): void {
  const { outbox } = parts
  outbox.handle('letter', letterMail(parts))
  outbox.handle('confirmation', confirmationMail(parts))
  outbox.handle('undelivered', undeliveredMail(parts))
  outbox.handle('reply', replyMail(parts))
}
