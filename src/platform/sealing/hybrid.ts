import { bech32 } from '@scure/base'
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption'
import type { Bytes } from './bytes.ts'
import { orElse, SealingError } from './error.ts'

/** The private half, `AGE-SECRET-KEY-PQ-1…`, and the public one, `age1pq1…`: X25519 with ML-KEM-768. */
export type Identity = string
export type Recipient = string

/** What opens files that are sealed to it: an inbox, a receipt, a caseworker, a holder. */
export interface Opener {
  open(sealed: Uint8Array): Promise<Bytes>
}

/** An age identity of this kind is 32 bytes in Bech32, so one can be derived: same seed, same identity. */
export function identityOf(seed: Uint8Array): Identity {
  return bech32.encode('age-secret-key-pq-', bech32.toWords(seed), false).toUpperCase()
}

export const recipientOf = (identity: Identity): Promise<Recipient> => identityToRecipient(identity)

/** An age file that any one of them opens. */
export async function encryptTo(recipients: Recipient[], plain: Uint8Array): Promise<Bytes> {
  const encrypter = new Encrypter()
  if (recipients.length === 0) throw new SealingError('notHybrid')
  for (const recipient of recipients) {
    if (!recipient.startsWith('age1pq1')) throw new SealingError('notHybrid')
    await orElse('notHybrid', () => encrypter.addRecipient(recipient))
  }
  return (await encrypter.encrypt(plain)) as Bytes
}

/** What is in an age file; `cannotOpen` whether it is for someone else, was changed, or is cut short. */
export function decryptWith(identity: Identity, file: Uint8Array): Promise<Bytes> {
  return orElse('cannotOpen', async () => {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return (await decrypter.decrypt(file)) as Bytes
  })
}

const HEADER = 22 + 4 + 44
const STANZA = 1513 + 44
const NONCE = 16
const TAG = 16
const CHUNK = 64 * 1024

/** The length of an age file for so many recipients of this kind: known before it is made. */
export function sealedLength(plain: number, recipients: number): number {
  const tags = Math.max(1, Math.ceil(plain / CHUNK)) * TAG
  return HEADER + recipients * STANZA + NONCE + plain + tags
}
