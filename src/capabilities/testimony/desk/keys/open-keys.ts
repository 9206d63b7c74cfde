import {
  currentKey,
  Inbox,
  SealingError,
  type Caseworker,
  type InboxKey,
  type Roll,
} from '../../../../platform/sealing/index.ts'
import type { Inboxes } from '../unlocked.ts'

type Bytes = Uint8Array<ArrayBuffer>

interface Given {
  caseworker: Caseworker
  roll: Roll
  /** Checked against the roll. */
  keys: InboxKey[]
  /** What was wrapped to her, by epoch. */
  wraps: ReadonlyMap<string, Bytes>
  today: string
}

/** A caseworker's identity and the inboxes she has opened with it, in memory until the desk locks. */
export class OpenKeys implements Inboxes {
  readonly caseworker: Caseworker
  #given: Given
  #opened = new Map<string, Promise<Inbox>>()

  constructor(given: Given) {
    this.caseworker = given.caseworker
    this.#given = given
  }

  /** After the roll, the keys or the wraps went on. What is open stays so. */
  renew(given: Omit<Given, 'caseworker'>): void {
    this.#given = { ...given, caseworker: this.caseworker }
  }

  get keys(): readonly InboxKey[] {
    return this.#given.keys
  }

  get roll(): Roll {
    return this.#given.roll
  }

  has(epoch: string): boolean {
    return this.#given.wraps.has(epoch) && this.keys.some((key) => key.epoch === epoch)
  }

  open(epoch: string): Promise<Inbox> {
    const known = this.#opened.get(epoch)
    if (known) return known
    const opening = this.#open(epoch)
    this.#opened.set(epoch, opening)
    // One that failed is tried again: its wrap may come later.
    opening.catch(() => this.#opened.delete(epoch))
    return opening
  }

  async #open(epoch: string): Promise<Inbox> {
    const key = this.keys.find((one) => one.epoch === epoch)
    const file = this.#given.wraps.get(epoch)
    if (!key || !file) throw new SealingError('cannotOpen')
    return Inbox.open(key, file, this.caseworker)
  }

  current(): InboxKey | undefined {
    return currentKey({ ...this.#given, keys: [...this.keys] })
  }

  clear(): void {
    this.caseworker.clear()
    for (const opening of this.#opened.values()) {
      opening.then((inbox) => inbox.clear()).catch(() => {})
    }
    this.#opened.clear()
  }
}
