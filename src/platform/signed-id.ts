import { timingSafeEqual } from 'node:crypto'
import { hmac } from './hmac.ts'

/**
 * What the link in a mail carries: which thing it is about, and a mark that only this installation can make. So
 * nothing secret is stored, and the same link can be made again at any time.
 */
export function signedId(key: Buffer, id: string): string {
  return `${id}.${markOf(key, `link\n${id}`)}`
}

/** The id of a link; nothing for a forged one. */
export function readSignedId(key: Buffer, token: string): string | undefined {
  const [, id = '', given = ''] = /^([\w-]{22})\.([\w-]{22})$/.exec(token) ?? []
  return id && isSame(given, markOf(key, `link\n${id}`)) ? id : undefined
}

/** The first 128 bits: as many as an identifier itself has. */
function markOf(key: Buffer, what: string): string {
  return hmac(key).update(what).digest().subarray(0, 16).toString('base64url')
}

/** Whether two texts are the same, in a time that says nothing of where they differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
