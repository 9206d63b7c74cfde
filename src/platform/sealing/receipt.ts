import { toText, fromText, same, type Bytes } from './bytes.ts'
import { newCode, readCode } from './code.ts'
import { derive, hash } from './derive.ts'
import { SealingError } from './error.ts'
import { decryptWith, identityOf, recipientOf } from './hybrid.ts'
import { LABELS } from './labels.ts'
import { requireUnlocked } from './locked.ts'
import { ID, KEY, RECIPIENT, record, type Of } from './shape.ts'
import { sign, signingKeyOf, type Signature, type SigningKey } from './signing.ts'

/** A new receipt, to be written down by the witness and sent to nobody. */
export const newReceipt = (): Promise<string> => newCode('receipt')

/**
 * The public side of a receipt. It goes into the sealed story and nowhere else: who has the recipient can
 * write to the witness, and who has the signing key can tell which publications are hers.
 */
export const ReceiptCard = record({ lookup: ID, recipient: RECIPIENT, signingKey: KEY })
export type ReceiptCard = Of<typeof ReceiptCard>

/** A receipt in memory. What is secret in it has no name from outside, and so is in no JSON. */
export class Receipt {
  readonly card: ReceiptCard
  readonly #secret: Bytes
  readonly #signing: Bytes
  readonly #identity: string

  private constructor(card: ReceiptCard, secret: Bytes, signing: Bytes, identity: string) {
    this.card = card
    this.#secret = secret
    this.#signing = signing
    this.#identity = identity
  }

  /** From what was typed, or has just been made. Throws `badCode`. */
  static async read(typed: string): Promise<Receipt> {
    const secret = await readCode('receipt', typed)
    const identity = identityOf(await derive(secret, LABELS.receiptIdentity, 32))
    const signing = await derive(secret, LABELS.receiptSigning, 32)
    const lookup = toText(await derive(secret, LABELS.receiptLookup, 16))
    const recipient = await recipientOf(identity)
    const card = { lookup, recipient, signingKey: signingKeyOf(signing) }
    return new Receipt(card, secret, signing, identity)
  }

  /** Shown to the server to be let in to this thread. It opens nothing that is sealed. */
  async authorisation(): Promise<string> {
    requireUnlocked(this.#secret)
    return toText(await derive(this.#secret, LABELS.receiptAuthorisation, 32))
  }

  async open(sealed: Uint8Array): Promise<Bytes> {
    requireUnlocked(this.#secret)
    return decryptWith(this.#identity, sealed)
  }

  sign(label: string, bytes: Uint8Array): Signature {
    requireUnlocked(this.#secret)
    return sign(this.#signing, label, bytes)
  }

  /** Signs with the key that this receipt has for this one publication; nothing joins it to another. */
  async signOnce(publication: string, label: string, bytes: Uint8Array): Promise<Signature> {
    return sign(await this.#once(publication), label, bytes)
  }

  async onceKey(publication: string): Promise<SigningKey> {
    return signingKeyOf(await this.#once(publication))
  }

  /** Overwrites what can be overwritten; the rest goes when the page does. */
  clear(): void {
    this.#secret.fill(0)
    this.#signing.fill(0)
  }

  async #once(publication: string): Promise<Bytes> {
    requireUnlocked(this.#secret)
    return derive(this.#secret, `${LABELS.receiptPublication}/${ID(publication)}`, 32)
  }
}

/** All that the server keeps of a receipt: where the thread is, and how to know who may use it. */
export interface ReceiptEntry {
  lookup: string
  authorisationHash: string
}

export async function entryOf(receipt: Receipt): Promise<ReceiptEntry> {
  const authorisationHash = await hashAuthorisation(await receipt.authorisation())
  return { lookup: receipt.card.lookup, authorisationHash }
}

/** On the server: whether the key that was shown is the one whose hash was left with the story. */
export async function isAuthorised(authorisation: string, kept: string): Promise<boolean> {
  try {
    return same(fromText(await hashAuthorisation(authorisation)), fromText(kept))
  } catch {
    return false
  }
}

async function hashAuthorisation(authorisation: string): Promise<string> {
  const key = fromText(authorisation)
  if (key.length !== 32) throw new SealingError('notReadable')
  return toText(await hash(LABELS.authorisationHash, key))
}
