import { createHmac, timingSafeEqual } from 'node:crypto'

/** A signature over these parts. The first says what for, so that one signature does not pass for another. */
export function sign(key: Buffer, ...parts: string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')
}

export function isSigned(key: Buffer, signature: string, ...parts: string[]): boolean {
  const [given, right] = [signature, sign(key, ...parts)].map((text) => Buffer.from(text))
  return given!.length === right!.length && timingSafeEqual(given!, right!)
}
