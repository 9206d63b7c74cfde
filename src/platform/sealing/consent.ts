import type { Caseworker } from './caseworker.ts'
import { SealingError } from './error.ts'
import { LABELS } from './labels.ts'
import { publicationBytes, type Proposal, type Publication } from './publication.ts'
import type { Receipt, ReceiptCard } from './receipt.ts'
import { ID, KEY, record, SIGNATURE, type Of } from './shape.ts'
import { isSigned, lines, type Signature, type SigningKey } from './signing.ts'

/** What a witness sends back, sealed, when she agrees. */
export const Agreement = record({
  publication: ID,
  /** Made by her receipt for this publication alone. Public; it joins to nothing. */
  witnessKey: KEY,
  /** By that key, over the publication. Public. */
  signature: SIGNATURE,
  /** By the key of her receipt, over the one-time key. For caseworkers, and never for the server: it joins. */
  certificate: SIGNATURE,
})
export type Agreement = Of<typeof Agreement>

export async function signConsent(proposal: Proposal, receipt: Receipt): Promise<Agreement> {
  const { publication } = proposal
  const witnessKey = await receipt.onceKey(publication)
  const bytes = await publicationBytes({ proposal, witnessKey })
  return {
    publication,
    witnessKey,
    signature: await receipt.signOnce(publication, LABELS.publication, bytes),
    certificate: receipt.sign(LABELS.publicationKey, lines(publication, witnessKey)),
  }
}

/** Whether the signature is over just these words, by the key that the publication names. */
export async function verifyConsent(
  publication: Publication,
  signature: Signature,
): Promise<boolean> {
  const { witnessKey } = publication
  if (witnessKey === null) return false
  return isSigned(witnessKey, LABELS.publication, await publicationBytes(publication), signature)
}

/**
 * In a reader's browser, before she signs: whether the one-time key comes from the receipt that is named in
 * the sealed story. The server cannot see this, so the readers' signatures are what vouches for it.
 */
export function isFromReceipt(agreement: Agreement, { signingKey }: ReceiptCard): boolean {
  const bytes = lines(agreement.publication, agreement.witnessKey)
  return isSigned(signingKey, LABELS.publicationKey, bytes, agreement.certificate)
}

export interface Reading {
  signingKey: SigningKey
  signature: Signature
}

/**
 * A reader's signature over what the witness agreed to. Checks first what only she can check, and throws
 * `badSignature` or `mismatched`.
 */
export async function signReading(
  proposal: Proposal,
  { agreement, card }: { agreement: Agreement; card: ReceiptCard },
  reader: Caseworker,
): Promise<{ publication: Publication; reading: Reading }> {
  const publication = { proposal, witnessKey: agreement.witnessKey }
  if (agreement.publication !== proposal.publication) throw new SealingError('mismatched')
  const isSound = await verifyConsent(publication, agreement.signature)
  if (!isSound || !isFromReceipt(agreement, card)) throw new SealingError('badSignature')
  return { publication, reading: await readingOf(publication, reader) }
}

/** Without a receipt: a caseworker signs that she heard this consent. Two must, and it is marked so. */
export async function signRecorded(
  proposal: Proposal,
  caseworker: Caseworker,
): Promise<{ publication: Publication; reading: Reading }> {
  const publication = { proposal, witnessKey: null }
  return { publication, reading: await readingOf(publication, caseworker) }
}

async function readingOf(publication: Publication, by: Caseworker): Promise<Reading> {
  const signature = by.sign(LABELS.publication, await publicationBytes(publication))
  return { signingKey: by.card.signingKey, signature }
}
