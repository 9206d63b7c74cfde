import { SealingError } from './error.ts'

export const IDLE_MINUTES = 10

interface Clearable {
  clear(): void
}

/**
 * Keeps what is unlocked for as long as somebody is at work. It has no timer of its own: the page asks
 * `isLocked` each second, and `keys` never hands out what has lain too long, also after a laptop was shut.
 */
export class IdleLock<T extends Clearable> {
  readonly #now: () => number
  readonly #idle: number
  #keys: T | undefined
  #usedAt = 0

  /** `now` in milliseconds. */
  constructor(now: () => number, minutes = IDLE_MINUTES) {
    this.#now = now
    this.#idle = minutes * 60_000
  }

  unlock(keys: T): void {
    if (this.#keys !== keys) this.clear()
    this.#keys = keys
    this.#usedAt = this.#now()
  }

  get isLocked(): boolean {
    const since = this.#now() - this.#usedAt
    // A clock that was set back gives nobody more time.
    if (this.#keys && (since >= this.#idle || since < 0)) this.clear()
    return this.#keys === undefined
  }

  /** Somebody typed, pressed or moved. */
  touch(): void {
    if (!this.isLocked) this.#usedAt = this.#now()
  }

  /** Throws `locked`. */
  keys(): T {
    if (this.isLocked) throw new SealingError('locked')
    return this.#keys!
  }

  clear(): void {
    this.#keys?.clear()
    this.#keys = undefined
  }
}
