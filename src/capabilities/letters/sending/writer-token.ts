import { timingSafeEqual } from 'node:crypto'
import { hmac } from '../../../platform/hmac.ts'

/**
 * What the link in a writer's mail carries: which writing it is, and a mark that only this installation can make. So
 * nothing secret is stored with a letter, and the link can be made again for the question two weeks later.
 */
export function writerToken(key: Buffer, writerId: string): string {
  return `${writerId}.${mark(key, `link\n${writerId}`)}`
}

/** The writing a token is for; nothing for a forged one. */
export function readWriterToken(key: Buffer, token: string): string | undefined {
  const [, id = '', given = ''] = /^([\w-]{22})\.([\w-]{22})$/.exec(token) ?? []
  return id && isSame(given, mark(key, `link\n${id}`)) ? id : undefined
}

/** Six digits, to be typed on another device. Few enough to read out, so only a few tries are given. */
export function confirmationCode(key: Buffer, writerId: string): string {
  const number = hmac(key).update(`code\n${writerId}`).digest().readUIntBE(0, 6)
  return String(number % 1_000_000).padStart(6, '0')
}

export const MOST_CODE_TRIES = 6

export function isCode(key: Buffer, writerId: string, typed: string): boolean {
  return isSame(typed.replaceAll(/\D/g, ''), confirmationCode(key, writerId))
}

/** The first 128 bits: as many as the identifier itself has. */
function mark(key: Buffer, what: string): string {
  return hmac(key).update(what).digest().subarray(0, 16).toString('base64url')
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
