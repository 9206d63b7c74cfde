export { openOutbox, type MailKind, type Outbox, type Withheld } from './outbox.ts'
export type { MailEnd, NewMail } from './mail.ts'
export {
  addSuppression,
  countStates as countMail,
  listSuppressions,
  removeEnded as removeEndedMail,
  removeSuppression,
  type MailDb,
  type Suppression,
} from './queries.ts'
export { hashAddress, maskedAddress } from './suppression.ts'
