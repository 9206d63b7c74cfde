import { randomBytes } from 'node:crypto'
import { hmac } from '../hmac.ts'

const HOUR_MS = 3_600_000

/**
 * Counts tries by address in memory alone. The address is only ever held as an HMAC under a key that is thrown
 * away every hour, with every count; nothing of it reaches a disk or a log.
 */
export class Throttle {
  readonly #limit: number
  #key = randomBytes(32)
  #since = performance.now()
  #counts = new Map<string, number>()

  /** `limit`: how many an hour. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** Counts one try; false when this address has had its share of the hour. */
  allows(address: string): boolean {
    if (performance.now() - this.#since > HOUR_MS) this.#forget()
    const name = hmac(this.#key).update(address).digest('base64url')
    const count = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, count)
    return count <= this.#limit
  }

  #forget(): void {
    this.#key = randomBytes(32)
    this.#since = performance.now()
    this.#counts = new Map()
  }
}
