export {
  bounceAddress,
  readOwnAddress,
  replyAddress,
  signedMessageId,
  type OwnAddress,
} from './addresses.ts'
export { checkMail, type MailFault } from './check-mail.ts'
export { forwarded, type Answer, type Forwarding, type LeftOut } from './forwarded.ts'
export { readIncoming, type Bounce, type Incoming, type Own, type Reply } from './incoming.ts'
export { testMail, whatAReceiverSees, type Seen } from './mail-test.ts'
export { newMessageId, type Attachment, type Mailbox, type Message } from './message.ts'
export type { Sent } from './outcome.ts'
export { passedOn } from './passed-on.ts'
export { dnsRecords, lineOfRecord, type DnsRecord } from './records.ts'
export { mailDomain, type MailConfig } from './smtp-options.ts'
export { openTransport, type Transport, type TransportOptions } from './transport.ts'
export { addPaced as queueMails } from './claim-mails.ts'
export { openOutbox, type MailKind, type Outbox, type Withheld } from './outbox.ts'
export type { MailEnd, NewMail } from './mail.ts'
export {
  countStates as countMail,
  findMail,
  findOldestQueued,
  forgetSent as forgetSentMail,
  doubtMails,
  removeEnded as removeEndedMail,
  type MailDb,
} from './queries.ts'
export { removeIdlePaces } from './queries-pace.ts'
export {
  addSuppression,
  findSuppression,
  listSuppressions,
  listSuppressionsOf,
  removeSuppression,
  type Suppression,
} from './queries-suppression.ts'
export { hashAddress, maskedAddress } from './suppression.ts'
