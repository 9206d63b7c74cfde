import { SealingError } from './error.ts'

/** A key of zeros would open nothing and sign anything: after `clear()` neither is tried. Throws `locked`. */
export function requireUnlocked(secret: Uint8Array): void {
  if (secret.every((byte) => byte === 0)) throw new SealingError('locked')
}
