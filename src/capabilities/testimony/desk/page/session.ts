import {
  currentKey,
  IdleLock,
  Roll,
  SealingError,
  type Caseworker,
} from '../../../../platform/sealing/index.ts'
import { systemClock } from '../../../../platform/clock/index.ts'
import { OpenKeys } from '../keys/open-keys.ts'
import { readKeys } from '../keys/read-keys.ts'
import type { Ask } from '../unlocked.ts'
import type { DeskData } from './desk-data.ts'
import { Drafts } from './drafts.ts'
import { fromText } from './base64.ts'

/**
 * What the page knows and holds: what the server said, checked; the keys, for as long as somebody is at work;
 * the drafts. It draws nothing.
 */
export class Session {
  readonly drafts = new Drafts()
  readonly memory = new Map<string, unknown>()
  readonly ask: Ask
  readonly #address: string
  // The wall clock, for a laptop that was shut has gone on by it and by no other.
  readonly #lock = new IdleLock<OpenKeys>(() => Date.parse(systemClock.now()))
  #data: DeskData | undefined
  #roll: Roll | undefined
  #refused = 0
  #member: { recipient: string } | undefined

  constructor(ask: Ask, address: string) {
    this.ask = ask
    this.#address = address
  }

  get data(): DeskData {
    if (!this.#data) throw new SealingError('notReadable')
    return this.#data
  }

  get roll(): Roll | undefined {
    return this.#roll
  }

  /** How many keys were on the server that no caseworker has signed. */
  get refusedKeys(): number {
    return this.#refused
  }

  async load(): Promise<void> {
    const data = await this.ask<DeskData>(this.#address)
    const seen = this.#roll?.head ?? this.#seen(data.campaign)
    const isEmpty = data.roll.length === 0
    if (isEmpty && seen !== undefined) throw new SealingError('staleRoll')
    const roll = isEmpty ? undefined : await Roll.read(data.roll, seen)
    if (roll && roll.campaign !== data.campaign) throw new SealingError('mismatched')
    this.#data = data
    this.#roll = roll
    if (roll) remember(data.campaign, roll.head)
    if (this.#lock.isLocked || !roll) return
    const keys = this.#lock.keys()
    if (roll.caseworkers.some(({ id }) => id === keys.caseworker.card.id)) {
      return keys.renew(this.#given(roll))
    }
    // Somebody took her off while she was at work.
    this.lock()
    throw new SealingError('notOnTheRoll')
  }

  #seen(campaign: string): string | undefined {
    return sessionStorage.getItem(nameFor(campaign)) ?? undefined
  }

  #given(roll: Roll) {
    const { keys, refused } = readKeys(this.data.keys, roll)
    this.#refused = refused
    const wraps = new Map(this.data.wraps.map(({ epoch, file }) => [epoch, fromText(file)]))
    return { roll, keys, wraps, today: this.data.today }
  }

  hold(caseworker: Caseworker): void {
    if (!this.#roll) throw new SealingError('notOnTheRoll')
    this.#member = caseworker.card
    this.#lock.unlock(new OpenKeys({ caseworker, ...this.#given(this.#roll) }))
  }

  get isLocked(): boolean {
    return this.#lock.isLocked
  }

  keys(): OpenKeys {
    return this.#lock.keys()
  }

  touch(): void {
    this.#lock.touch()
  }

  /** Forgets all that was opened; what was being written is sealed to her. */
  lock(): void {
    this.#lock.clear()
    for (const url of (this.memory.get('urls') as string[] | undefined) ?? [])
      URL.revokeObjectURL(url)
    this.memory.clear()
    if (this.#member) this.drafts.lock(this.#member)
  }

  isOpenToday(): boolean {
    if (!this.#roll) return false
    const { keys } = readKeys(this.data.keys, this.#roll)
    return currentKey({ today: this.data.today, keys, roll: this.#roll }) !== undefined
  }
}

// The hash of a list that is public. It outlives a reload and not the tab.
const nameFor = (campaign: string): string => `clarion/roll-head/${campaign}`

function remember(campaign: string, head: string): void {
  sessionStorage.setItem(nameFor(campaign), head)
}
