import { Throttle } from '../../platform/http/index.ts'

/**
 * How often an hour a password may be tried. The strict limit is for one address on one account, so that a
 * stranger who tries hers does not lock an organiser out of it; the wide ones stop many and slow tries.
 */
export class TryLimits {
  readonly #both = new Throttle(10)
  readonly #address = new Throttle(40)
  readonly #account = new Throttle(80)

  allow(address: string, account: string): boolean {
    // Each counts every try, so none may be skipped.
    const shares = [
      this.#both.allows(`${address} ${account}`),
      this.#address.allows(address),
      this.#account.allows(account),
    ]
    return shares.every(Boolean)
  }
}
