import { hmac } from '../hmac.ts'

/** What an address is known by where it must not be kept: an HMAC under the installation's own key. */
export function hashAddress(key: Buffer, address: string): string {
  return hmac(key).update(address.trim().toLowerCase()).digest('base64url')
}

/** Enough of an address to know it by, and not enough to write to: `m…@example.org`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, 1)}…${address.slice(at)}`
}
