import { verifyConsent, type Reading } from './consent.ts'
import { orElse, SealingError } from './error.ts'
import { LABELS } from './labels.ts'
import { PUBLIC_USES, publicationBytes, type Publication } from './publication.ts'
import type { Roll } from './roll.ts'
import { isSigned, type Signature } from './signing.ts'

export const READERS_WANTED = 2

type Missing = 'exactWords' | 'publicUse' | 'witness' | 'readers'

export type Standing =
  /** `recorded` is shown with the words: two caseworkers say so, no receipt does. */
  { accepted: true; by: 'receipt' | 'recorded' } | { accepted: false; missing: Missing[] }

export interface Signatures {
  witness: Signature | null
  readers: Reading[]
}

/**
 * Whether a publication may be shown. Asked by the server when it is sent, by whatever route and by whose
 * session that may be, and again whenever a published copy is read back: no signature, no page. What was
 * accepted stays so when a reader leaves: `rollLength` is how long the roll was on that day.
 */
export async function publicationStanding(
  publication: Publication,
  { witness, readers }: Signatures,
  roll: Roll,
  rollLength = roll.entries.length,
): Promise<Standing> {
  const bytes = await orElse('notReadable', () => publicationBytes(publication)).catch(asNone)
  if (!bytes) return { accepted: false, missing: ['exactWords'] }
  const isRecorded = publication.witnessKey === null
  const isWitnessed = witness !== null && (await verifyConsent(publication, witness))
  const missing: Missing[] = []
  if (!PUBLIC_USES.includes(publication.proposal.use)) missing.push('publicUse')
  if (!isRecorded && !isWitnessed) missing.push('witness')
  const read = roll.at(rollLength).filter(({ signingKey }) =>
    readers.some(
      (one) =>
        one.signingKey === signingKey &&
        // Someone who made the one-time key herself would count twice.
        signingKey !== publication.witnessKey &&
        isSigned(signingKey, LABELS.publication, bytes, one.signature),
    ),
  )
  if (read.length < READERS_WANTED) missing.push('readers')
  if (missing.length > 0) return { accepted: false, missing }
  return { accepted: true, by: isRecorded ? 'recorded' : 'receipt' }
}

function asNone(error: unknown): undefined {
  if (error instanceof SealingError) return undefined
  throw error
}
