import { ed25519 } from '@noble/curves/ed25519.js'
import { fromText, join, toText, utf8, type Bytes } from './bytes.ts'
import { SealingError } from './error.ts'

/** Ed25519 (RFC 8032): 32 and 64 bytes in base64url. */
export type SigningKey = string
export type Signature = string

/**
 * What is signed: the label, a line feed, the bytes. No label begins another and a line feed, so a
 * signature made for one purpose fits no other.
 */
const labelled = (label: string, bytes: Uint8Array): Bytes => join(utf8(`${label}\n`), bytes)

// In script and not by WebCrypto, which has had Ed25519 only since 2025 in the most used browser.
export const signingKeyOf = (seed: Uint8Array): SigningKey => toText(ed25519.getPublicKey(seed))

export function sign(seed: Uint8Array, label: string, bytes: Uint8Array): Signature {
  return toText(ed25519.sign(labelled(label, bytes), seed))
}

export function isSigned(
  key: SigningKey,
  label: string,
  bytes: Uint8Array,
  signature: Signature,
): boolean {
  try {
    const strict = { zip215: false }
    return ed25519.verify(fromText(signature), labelled(label, bytes), fromText(key), strict)
  } catch {
    return false
  }
}

export function requireSigned(...signed: Parameters<typeof isSigned>): void {
  if (!isSigned(...signed)) throw new SealingError('badSignature')
}

/** Fields, one a line, in an order that never changes: nothing to quote, one way to write it. */
export const lines = (...fields: (string | number | null)[]): Bytes =>
  utf8(fields.map((field) => field ?? '-').join('\n'))
