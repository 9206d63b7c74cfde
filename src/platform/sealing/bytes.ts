import { base64urlnopad } from '@scure/base'

export type Bytes = Uint8Array<ArrayBuffer>

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

/** Throws on what is not UTF-8, rather than showing something that was not written. */
export const fromUtf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

export const toText = (bytes: Uint8Array): string => base64urlnopad.encode(bytes)

export const fromText = (text: string): Bytes => new Uint8Array(base64urlnopad.decode(text))

export const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

export function join(...parts: Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Takes as long whether or not they are alike. */
export function same(one: Uint8Array, other: Uint8Array): boolean {
  let differs = one.length ^ other.length
  for (let i = 0; i < one.length; i++) differs |= one[i]! ^ (other[i] ?? 0)
  return differs === 0
}
