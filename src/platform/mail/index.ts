export { bounceAddress, readOwnAddress, replyAddress, type OwnAddress } from './addresses.ts'
export { readIncoming, type Bounce, type Incoming, type Own, type Reply } from './incoming.ts'
export { newMessageId, type Attachment, type Mailbox, type Message } from './message.ts'
export type { Sent } from './outcome.ts'
export type { MailConfig } from './smtp-options.ts'
export { openTransport, type Transport, type TransportOptions } from './transport.ts'
export { addPaced as queueMails } from './claim-mails.ts'
export { openOutbox, type MailKind, type Outbox, type Withheld } from './outbox.ts'
export type { MailEnd, NewMail } from './mail.ts'
export {
  addSuppression,
  countStates as countMail,
  findMail,
  findOldestQueued,
  forgetSent as forgetSentMail,
  doubtMails,
  listSuppressions,
  removeEnded as removeEndedMail,
  removeSuppression,
  type MailDb,
  type Suppression,
} from './queries.ts'
export { hashAddress, maskedAddress } from './suppression.ts'
