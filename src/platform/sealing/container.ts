import { fromUtf8, join, utf8, type Bytes } from './bytes.ts'
import { SealingError } from './error.ts'

export const TEXT_SIZES = [4, 16, 64].map((kib) => kib * 1024)
export const ATTACHMENT_SIZES = [256, 1024, 4096, 16_384].map((kib) => kib * 1024)
/** Keys that are wrapped: always one size. */
export const KEY_SIZES = [4096]

export interface Content {
  json: unknown
  body: Bytes
}

/**
 * What is encrypted: the length of the JSON (4 bytes, big end first), the JSON, the length of the body,
 * the body, and zeros up to one of `sizes`. What it holds is too long for the largest: `tooLong`.
 */
export function pack(sizes: number[], value: object, body = new Uint8Array(0)): Bytes {
  const json = utf8(JSON.stringify(value))
  const content = join(length(json), json, length(body), body)
  const size = sizes.find((one) => one >= content.length)
  if (size === undefined) throw new SealingError('tooLong')
  return join(content, new Uint8Array(size - content.length))
}

/** Bytes still free when `value` is packed into the largest size; below zero it does not fit. */
export function room(sizes: number[], value: object): number {
  return Math.max(...sizes) - 8 - utf8(JSON.stringify(value)).length
}

export function unpack(sizes: number[], packed: Uint8Array): Content {
  if (!sizes.includes(packed.length)) throw new SealingError('notReadable')
  const [json, afterJson] = part(packed, 0)
  const [body, end] = part(packed, afterJson)
  // Padding that is not zero would be a place to hide something in, seen by nobody.
  if (packed.subarray(end).some((byte) => byte !== 0)) throw new SealingError('notReadable')
  try {
    return { json: JSON.parse(fromUtf8(json)), body: new Uint8Array(body) }
  } catch {
    throw new SealingError('notReadable')
  }
}

function length(bytes: Uint8Array): Bytes {
  const four = new Uint8Array(4)
  new DataView(four.buffer).setUint32(0, bytes.length)
  return four
}

function part(packed: Uint8Array, at: number): [Uint8Array, number] {
  if (at + 4 > packed.length) throw new SealingError('notReadable')
  const end = at + 4 + new DataView(packed.buffer, packed.byteOffset + at).getUint32(0)
  if (end > packed.length) throw new SealingError('notReadable')
  return [packed.subarray(at + 4, end), end]
}
