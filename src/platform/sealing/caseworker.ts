import { fromText, random, toText, type Bytes } from './bytes.ts'
import { KEY_SIZES, pack, unpack } from './container.ts'
import { decryptWith, identityOf, recipientOf, type Opener } from './hybrid.ts'
import { LABELS } from './labels.ts'
import { requireUnlocked } from './locked.ts'
import { ID, KEY, read, RECIPIENT, record, SIGNATURE, written, type Of } from './shape.ts'
import { isSigned, lines, sign, signingKeyOf, type Signature } from './signing.ts'

const FORMAT = 'clarion/caseworker'

/** The public side of a caseworker; `proof` shows that whoever made it has the signing key. */
export const CaseworkerCard = record({
  id: ID,
  recipient: RECIPIENT,
  signingKey: KEY,
  proof: SIGNATURE,
})
export type CaseworkerCard = Of<typeof CaseworkerCard>

const Bundle = record({ id: ID, seed: KEY, signing: KEY })

/** Whoever signs messages, rolls and publications: a caseworker, or a witness by receipt. */
export interface Signer {
  readonly card: { signingKey: string }
  sign(label: string, bytes: Uint8Array): Signature
}

/** A caseworker's identity, unlocked in memory. What is secret in it is in no JSON. */
export class Caseworker implements Opener, Signer {
  readonly card: CaseworkerCard
  readonly #seed: Bytes
  readonly #signing: Bytes

  private constructor(card: CaseworkerCard, seed: Bytes, signing: Bytes) {
    this.card = card
    this.#seed = seed
    this.#signing = signing
  }

  static make(): Promise<Caseworker> {
    return Caseworker.from(toText(random(16)), random(32), random(32))
  }

  /** From what a wrapped file held. */
  static read(bundle: Uint8Array): Promise<Caseworker> {
    const { id, seed, signing } = read(FORMAT, Bundle, unpack(KEY_SIZES, bundle).json)
    return Caseworker.from(id, fromText(seed), fromText(signing))
  }

  private static async from(id: string, seed: Bytes, signing: Bytes): Promise<Caseworker> {
    const recipient = await recipientOf(identityOf(seed))
    const signingKey = signingKeyOf(signing)
    const proof = sign(signing, LABELS.card, lines(id, recipient, signingKey))
    return new Caseworker({ id, recipient, signingKey, proof }, seed, signing)
  }

  async open(sealed: Uint8Array): Promise<Bytes> {
    requireUnlocked(this.#seed)
    return decryptWith(identityOf(this.#seed), sealed)
  }

  sign(label: string, bytes: Uint8Array): Signature {
    requireUnlocked(this.#seed)
    return sign(this.#signing, label, bytes)
  }

  /** Everything secret, to be wrapped at once: the only way it leaves. */
  bundle(): Bytes {
    requireUnlocked(this.#seed)
    const [seed, signing] = [toText(this.#seed), toText(this.#signing)]
    return pack(KEY_SIZES, written(FORMAT, { id: this.card.id, seed, signing }))
  }

  clear(): void {
    this.#seed.fill(0)
    this.#signing.fill(0)
  }
}

export function isOwnCard({ id, recipient, signingKey, proof }: CaseworkerCard): boolean {
  return isSigned(signingKey, LABELS.card, lines(id, recipient, signingKey), proof)
}
