import { createHmac, createSecretKey, type Hmac, type KeyObject } from 'node:crypto'

const secrets = new WeakMap<Buffer, KeyObject>()

/** HMAC-SHA256 under a key that is used again and again: to make ready the bytes of one takes five times the rest. */
export function hmac(key: Buffer): Hmac {
  let secret = secrets.get(key)
  if (!secret) secrets.set(key, (secret = createSecretKey(key)))
  return createHmac('sha256', secret)
}
