export { SEALING_CODES, SealingError, type SealingCode } from './error.ts'
export { fromText, random, toText, type Bytes } from './bytes.ts'
export type { Identity, Opener, Recipient } from './hybrid.ts'
export type { Signature, SigningKey } from './signing.ts'

export { isSealed, type SealedKind } from './sealed.ts'
export { openStory, sealStory, Story, STORY_LENGTHS, storyRoom } from './story.ts'
export {
  ATTACHMENT_LENGTHS,
  AttachmentRef,
  openAttachment,
  sealAttachment,
  type Attachment,
} from './attachment.ts'
export { Message, MESSAGE_LENGTHS, openMessage, sealMessage, type Thread } from './message.ts'
export {
  entryOf,
  isAuthorised,
  newReceipt,
  Receipt,
  ReceiptCard,
  type ReceiptEntry,
} from './receipt.ts'

export { CONSENT_USES, ConsentEvent, isConsented, type ConsentUse } from './consent-event.ts'
export { exactWords, propose, Proposal, Publication, publicationBytes } from './publication.ts'
export {
  Agreement,
  isFromReceipt,
  signConsent,
  signReading,
  signRecorded,
  verifyConsent,
  type Reading,
} from './consent.ts'
export { publicationStanding, READERS_WANTED, type Signatures, type Standing } from './standing.ts'
export { isWithdrawal, newWithdrawalToken, withdrawalHash } from './withdrawal.ts'

export { Caseworker, CaseworkerCard, type Signer } from './caseworker.ts'
export {
  newRecoveryCode,
  openByPasskey,
  openByPassphrase,
  openByRecoveryCode,
  wrapByPasskey,
  wrapByPassphrase,
  wrapByRecoveryCode,
} from './wraps.ts'
export {
  newPassphrase,
  openWithPassphrase,
  sealWithPassphrase,
  unknownWords,
  WORK_FACTOR,
} from './passphrase.ts'
export { askPasskey, PASSKEY_INPUT } from './passkey.ts'
export type { PassphraseAnswer, PassphraseTask } from './passphrase.worker.ts'
export { IDLE_MINUTES, IdleLock } from './idle-lock.ts'

export { Holder, newHolder } from './holder.ts'
export { HOLDERS_WANTED, Roll, type Member } from './roll.ts'
export { RollEntry, type Change, type HolderCard } from './roll-entry.ts'
export { Inbox, InboxKey, requireInboxKey, type Wrap } from './inbox.ts'
export { currentKey, isExpired, MONTHS_AHEAD, openAhead } from './epoch.ts'
export { cardFingerprint, inboxFingerprint, rollFingerprint } from './fingerprint.ts'
export { openNote, sealNote } from './note.ts'
