import { join, utf8, type Bytes } from './bytes.ts'

/** SHA-256 of a label, a line feed and the bytes: a hash made for one purpose fits no other. */
export async function hash(label: string, bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', join(utf8(`${label}\n`), bytes)))
}

/** HKDF-SHA-256 with an empty salt: RFC 5869. `secret` must already be random. */
export async function derive(secret: Uint8Array, info: string, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, [
    'deriveBits',
  ])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(info) }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, length * 8))
}
