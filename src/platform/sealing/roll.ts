import type { Caseworker, CaseworkerCard } from './caseworker.ts'
import { SealingError } from './error.ts'
import type { Recipient } from './hybrid.ts'
import {
  headAfter,
  isSignedEntry,
  RollEntry,
  signEntry,
  type Change,
  type HolderCard,
} from './roll-entry.ts'
import { list } from './shape.ts'

export interface Member {
  kind: 'caseworker' | 'holder'
  id: string
  recipient: Recipient
  /** None for a holder. */
  signingKey: string | null
  /** The id of the caseworker who let this one in: of the first, her own. */
  addedBy: string
  /** The lines of the roll at which she came and went. */
  from: number
  until: number | null
}

/** Two people should keep a printed code, so that no one loss loses every story. */
export const HOLDERS_WANTED = 2

/**
 * Who may open and sign for a campaign: the lines of its roll, checked from the first to the last. There
 * is no other way to a `Roll`, and keys are wrapped to nobody but those whom one names.
 */
export class Roll {
  readonly campaign: string
  readonly entries: readonly RollEntry[]
  /** After each line, the hash that the next must name. */
  readonly heads: readonly string[]
  readonly #members: readonly Member[]

  private constructor(entries: RollEntry[], heads: string[], members: Member[]) {
    this.campaign = entries[0]!.campaign
    this.entries = entries
    this.heads = heads
    this.#members = members
  }

  /** The first line: a caseworker who lets herself in. Its fingerprint is what a campaign prints. */
  static async begin(campaign: string, by: Caseworker): Promise<Roll> {
    const change = { kind: 'caseworker', card: by.card } as const
    return Roll.read([signEntry({ campaign, number: 0, previous: null, change }, by)])
  }

  /**
   * Checks every line: `brokenRoll` if one is not as it must be. `known` is the last head this browser saw:
   * a roll that does not go through it is `staleRoll`, so that a server cannot quietly take a removal back.
   */
  static async read(given: unknown, known?: string): Promise<Roll> {
    const entries = list(1000, RollEntry)(given)
    const members: Member[] = []
    const heads: string[] = []
    for (const [number, entry] of entries.entries()) {
      const isNext = entry.number === number && entry.previous === (heads.at(-1) ?? null)
      const isHere = entry.campaign === entries[0]!.campaign
      if (!isNext || !isHere || !isSignedEntry(entry)) throw new SealingError('brokenRoll')
      apply(entry, members)
      heads.push(await headAfter(entry))
    }
    if (entries.length === 0) throw new SealingError('brokenRoll')
    if (known !== undefined && !heads.includes(known)) throw new SealingError('staleRoll')
    return new Roll(entries, heads, members)
  }

  get head(): string {
    return this.heads.at(-1)!
  }

  /** Who is on it now: those to whom a new inbox is opened. */
  get members(): Member[] {
    return this.#members.filter(({ until }) => until === null)
  }

  get caseworkers(): Member[] {
    return this.members.filter(({ kind }) => kind === 'caseworker')
  }

  /** How many more people should keep a printed code. */
  get holdersMissing(): number {
    return Math.max(0, HOLDERS_WANTED - this.members.length + this.caseworkers.length)
  }

  /** Everyone who ever was: to show who wrote an old message, though she has gone. */
  get everyone(): readonly Member[] {
    return this.#members
  }

  /** Those who were on it after so many lines. */
  at(length: number): Member[] {
    return this.#members.filter(
      ({ from, until }) => from < length && (until === null || until >= length),
    )
  }

  /** Whether somebody was taken off after so many lines: what was made before then is open to her. */
  hasRemovalSince(length: number): boolean {
    return this.#members.some(({ until }) => until !== null && until >= length)
  }

  add(card: CaseworkerCard, by: Caseworker): Promise<Roll> {
    return append(this, { kind: 'caseworker', card }, by)
  }

  addHolder(card: HolderCard, by: Caseworker): Promise<Roll> {
    return append(this, { kind: 'holder', card }, by)
  }

  /** Takes somebody off. What she could open before, she can open still: no key can be called back. */
  remove(id: string, by: Caseworker): Promise<Roll> {
    return append(this, { kind: 'removal', id }, by)
  }
}

async function append(roll: Roll, change: Change, by: Caseworker): Promise<Roll> {
  const { campaign, head, entries } = roll
  const entry = signEntry({ campaign, number: entries.length, previous: head, change }, by)
  return Roll.read([...entries, entry])
}

function apply({ change, number, signedBy }: RollEntry, members: Member[]): void {
  const now = members.filter(({ until }) => until === null)
  const isFirst =
    number === 0 && change.kind === 'caseworker' && change.card.signingKey === signedBy
  const signer = now.find(({ signingKey }) => signingKey === signedBy)
  if (!signer && !isFirst) throw new SealingError('notOnTheRoll')
  if (change.kind === 'removal') {
    const gone = now.find(({ id }) => id === change.id)
    if (!gone) throw new SealingError('notOnTheRoll')
    gone.until = number
    const isAnyoneLeft = now.some((one) => one.kind === 'caseworker' && one !== gone)
    if (!isAnyoneLeft) throw new SealingError('brokenRoll')
    return
  }
  const { id, recipient } = change.card
  const signingKey = change.kind === 'caseworker' ? change.card.signingKey : null
  // Keys that were taken off may be in other hands by now, so they never come back.
  const isKnown = members.some(
    (one) =>
      one.id === id ||
      one.recipient === recipient ||
      (signingKey !== null && one.signingKey === signingKey),
  )
  if (isKnown) throw new SealingError('brokenRoll')
  const { kind } = change
  members.push({
    kind,
    id,
    recipient,
    signingKey,
    addedBy: signer?.id ?? id,
    from: number,
    until: null,
  })
}
