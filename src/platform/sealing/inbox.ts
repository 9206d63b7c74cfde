import { fromText, random, toText, type Bytes } from './bytes.ts'
import type { Caseworker } from './caseworker.ts'
import { KEY_SIZES, pack, unpack } from './container.ts'
import { SealingError } from './error.ts'
import { decryptWith, encryptTo, identityOf, recipientOf, type Opener } from './hybrid.ts'
import { LABELS } from './labels.ts'
import { requireUnlocked } from './locked.ts'
import type { Roll } from './roll.ts'
import {
  count,
  KEY,
  LINE,
  read,
  RECIPIENT,
  record,
  SIGNATURE,
  text,
  written,
  type Of,
} from './shape.ts'
import { lines, requireSigned } from './signing.ts'

const FORMAT = 'clarion/inbox'

/** A month and a round of it, `2026-05.1`: a month begins anew when somebody is taken off the roll. */
const EPOCH = text(12, /^\d{4}-\d\d\.[1-9]\d{0,3}$/)

/** What a story is sealed to: public, signed by a caseworker who was on the roll as it then was. */
export const InboxKey = record({
  campaign: LINE,
  epoch: EPOCH,
  recipient: RECIPIENT,
  /** The roll it was made under: how many lines, and the hash after the last. */
  rollLength: count,
  rollHead: KEY,
  signedBy: KEY,
  signature: SIGNATURE,
})
export type InboxKey = Of<typeof InboxKey>

/** The private half, wrapped to one member of the roll. */
export interface Wrap {
  epoch: string
  member: string
  file: Bytes
}

const Secret = record({ campaign: LINE, epoch: EPOCH, seed: KEY })

/** An inbox that is open in memory. What is secret in it is in no JSON. */
export class Inbox implements Opener {
  readonly key: InboxKey
  readonly #seed: Bytes

  private constructor(key: InboxKey, seed: Bytes) {
    this.key = key
    this.#seed = seed
  }

  /** A new inbox, and its private half wrapped to everyone on the roll now, and to nobody else. */
  static async make(
    roll: Roll,
    epoch: string,
    by: Caseworker,
  ): Promise<{ key: InboxKey; wraps: Wrap[] }> {
    if (!roll.caseworkers.some(({ id }) => id === by.card.id))
      throw new SealingError('notOnTheRoll')
    const seed = random(32)
    const recipient = await recipientOf(identityOf(seed))
    const unsigned = {
      campaign: roll.campaign,
      epoch: EPOCH(epoch),
      recipient,
      rollLength: roll.entries.length,
      rollHead: roll.head,
      signedBy: by.card.signingKey,
    }
    const signature = by.sign(LABELS.inboxKey, bytesOf(unsigned))
    const inbox = new Inbox({ ...unsigned, signature }, seed)
    const wraps = roll.members.map(({ id }) => inbox.wrapFor(roll, id))
    return { key: inbox.key, wraps: await Promise.all(wraps) }
  }

  /** Opens one's own wrap. One of another month, campaign or key in its place is `mismatched`. */
  static async open(key: InboxKey, file: Uint8Array, opener: Opener): Promise<Inbox> {
    const { json } = unpack(KEY_SIZES, await opener.open(file))
    const { campaign, epoch, seed } = read(FORMAT, Secret, json)
    const inbox = new Inbox(key, fromText(seed))
    const isIts = (await recipientOf(identityOf(inbox.#seed))) === key.recipient
    if (campaign !== key.campaign || epoch !== key.epoch || !isIts) {
      throw new SealingError('mismatched')
    }
    return inbox
  }

  /**
   * Wraps this inbox to somebody who is on the roll: so one who joins can read what is there. The roll must
   * go through the one the inbox was made under; so who had been taken off by then is on none that will do.
   */
  async wrapFor(roll: Roll, member: string): Promise<Wrap> {
    requireUnlocked(this.#seed)
    const { campaign, epoch, rollLength, rollHead } = this.key
    if (roll.campaign !== campaign) throw new SealingError('mismatched')
    if (roll.heads[rollLength - 1] !== rollHead) throw new SealingError('staleRoll')
    const to = roll.members.find(({ id }) => id === member)
    if (!to) throw new SealingError('notOnTheRoll')
    const secret = pack(KEY_SIZES, written(FORMAT, { campaign, epoch, seed: toText(this.#seed) }))
    return { epoch, member, file: await encryptTo([to.recipient], secret) }
  }

  async open(sealed: Uint8Array): Promise<Bytes> {
    requireUnlocked(this.#seed)
    return decryptWith(identityOf(this.#seed), sealed)
  }

  clear(): void {
    this.#seed.fill(0)
  }
}

/** Throws unless a caseworker who was on this roll when the key was made has signed it. */
export function requireInboxKey(given: unknown, roll: Roll): InboxKey {
  const key = InboxKey(given)
  if (key.campaign !== roll.campaign) throw new SealingError('mismatched')
  if (roll.heads[key.rollLength - 1] !== key.rollHead) throw new SealingError('staleRoll')
  const isCaseworkers = roll
    .at(key.rollLength)
    .some(({ signingKey }) => signingKey === key.signedBy)
  if (!isCaseworkers) throw new SealingError('notOnTheRoll')
  requireSigned(key.signedBy, LABELS.inboxKey, bytesOf(key), key.signature)
  return key
}

function bytesOf(key: Omit<InboxKey, 'signature'>): Bytes {
  const { campaign, epoch, recipient, rollLength, rollHead, signedBy } = key
  return lines(campaign, epoch, recipient, rollLength, rollHead, signedBy)
}
