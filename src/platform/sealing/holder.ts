import { random, toText, type Bytes } from './bytes.ts'
import { newCode, seedOf } from './code.ts'
import { decryptWith, identityOf, recipientOf, type Identity, type Opener } from './hybrid.ts'
import type { HolderCard } from './roll-entry.ts'

/**
 * A new recovery code, to be printed once and put away by somebody outside the desk, and the card that goes
 * on the roll. The code opens every inbox that is made while the card is on it.
 */
export async function newHolder(): Promise<{ code: string; card: HolderCard }> {
  const code = await newCode('holder')
  const recipient = await recipientOf(identityOf(await seedOf('holder', code)))
  return { code, card: { id: toText(random(16)), recipient } }
}

/** A printed code, typed in on the day nobody else can open anything. Throws `badCode`. */
export class Holder implements Opener {
  readonly #identity: Identity

  private constructor(identity: Identity) {
    this.#identity = identity
  }

  static async read(typed: string): Promise<Holder> {
    return new Holder(identityOf(await seedOf('holder', typed)))
  }

  open(sealed: Uint8Array): Promise<Bytes> {
    return decryptWith(this.#identity, sealed)
  }
}
