/**
 * Every info string and tag that goes into something we derive, hash or sign. They are published in
 * docs/sealing.md and held by vectors.json: to change one is to lose what was made with it.
 */
export const LABELS = {
  codeCheck: 'clarion/code/v1',
  receiptIdentity: 'clarion/receipt/v1/identity',
  receiptLookup: 'clarion/receipt/v1/lookup',
  receiptAuthorisation: 'clarion/receipt/v1/authorisation',
  receiptSigning: 'clarion/receipt/v1/signing',
  receiptPublication: 'clarion/receipt/v1/publication',
  authorisationHash: 'clarion/authorisation/v1',
  recoveryIdentity: 'clarion/recovery/v1/identity',
  holderIdentity: 'clarion/holder/v1/identity',
  passkeyInput: 'clarion/passkey/v1',
  passkeyIdentity: 'clarion/passkey/v1/identity',
  card: 'clarion/card/v1',
  rollEntry: 'clarion/roll/v1',
  rollHead: 'clarion/roll-head/v1',
  inboxKey: 'clarion/inbox/v1',
  inboxPrint: 'clarion/inbox-fingerprint/v1',
  rollPrint: 'clarion/roll-fingerprint/v1',
  cardPrint: 'clarion/card-fingerprint/v1',
  attachment: 'clarion/attachment-hash/v1',
  message: 'clarion/message/v1',
  words: 'clarion/words/v1',
  publicationKey: 'clarion/publication-key/v1',
  publication: 'clarion/publication/v1',
  withdrawal: 'clarion/withdrawal/v1',
} as const
