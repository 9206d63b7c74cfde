import { Throttle } from '../../platform/http/index.ts'

/**
 * How often an hour one connection may try. What slows an account wherever the tries come from is kept in the
 * database; this keeps one machine from trying many accounts, or from making this one hash without end.
 */
export class TryLimits {
  readonly #both = new Throttle(20)
  readonly #address = new Throttle(60)

  allow(address: string, account: string): boolean {
    // Each counts every try, so neither may be skipped.
    const shares = [this.#both.allows(`${address} ${account}`), this.#address.allows(address)]
    return shares.every(Boolean)
  }
}
