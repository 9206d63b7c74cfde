import { systemClock } from '../../../../platform/clock/index.ts'
import { IDLE_MINUTES, IdleLock } from '../../../../platform/sealing/index.ts'
import type { Held } from './held.ts'

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'input', 'scroll'] as const

/** What is held while somebody is at the page, and who says that nobody is. */
export class Idle {
  // The wall clock, for a laptop that was shut has gone on by it and by no other.
  readonly #lock = new IdleLock<Held>(() => Date.parse(systemClock.now()))
  readonly #warning = new IdleLock(() => Date.parse(systemClock.now()), IDLE_MINUTES - 1)
  readonly #warn: (isLate: boolean) => void
  readonly #shut: () => void
  #isHeld = false

  constructor(to: { warn(isLate: boolean): void; shut(): void }) {
    this.#warn = to.warn
    this.#shut = to.shut
    for (const sign of SIGNS) {
      window.addEventListener(sign, () => this.#touch(), { passive: true, capture: true })
    }
    setInterval(() => this.#look(), 1000)
    // Whoever turns back to the page sees at once that it forgot, and not a second after.
    document.addEventListener('visibilitychange', () => this.#look())
  }

  hold(held: Held): void {
    this.#lock.unlock(held)
    this.#isHeld = true
    this.#touch()
  }

  /** Throws `locked`. */
  held(): Held {
    return this.#lock.keys()
  }

  clear(): void {
    this.#lock.clear()
    this.#isHeld = false
    this.#warn(false)
  }

  #touch(): void {
    if (!this.#isHeld || this.#lock.isLocked) return
    this.#lock.touch()
    this.#warning.unlock({ clear: () => {} })
    this.#warn(false)
  }

  #look(): void {
    if (!this.#isHeld) return
    if (this.#lock.isLocked) {
      this.clear()
      return this.#shut()
    }
    if (this.#warning.isLocked) this.#warn(true)
  }
}
