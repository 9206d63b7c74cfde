import type { Instant } from '../../platform/clock/index.ts'
import { readCookie, writeCookie } from './cookie.ts'
import type { Person } from './person.ts'
import { isSigned, sign } from './signing.ts'

/**
 * Her password was right, her code is still to come. A signed cookie says so for ten minutes; it opens nothing
 * but the question for the code, and a new password ends it.
 */
const LIFE_SECONDS = 600
const NAME = 'clarion-half'

type Who = Pick<Person, 'id' | 'passwordHash'>

interface Signed {
  key: Buffer
  now: Instant
  isHttps: boolean
}

export function halfCookie(who: Who | undefined, { key, now, isHttps }: Signed): string {
  const until = String(Date.parse(now) + LIFE_SECONDS * 1000)
  const value = who && [who.id, until, sign(key, ...partsOf(who, until))].join('.')
  return writeCookie(NAME, value, { seconds: LIFE_SECONDS, isHttps })
}

/** Whose it claims to be, until when, and the proof of it. */
export interface Half {
  personId: string
  until: string
  signature: string
}

export function halfIn(header: string, isHttps: boolean): Half | undefined {
  const parts = readCookie(header, NAME, isHttps)?.split('.') ?? []
  const [personId, until, signature] = parts
  return personId && until && signature ? { personId, until, signature } : undefined
}

export function isHalf({ until, signature }: Half, who: Who, key: Buffer, now: Instant): boolean {
  return isSigned(key, signature, ...partsOf(who, until)) && Number(until) > Date.parse(now)
}

function partsOf({ id, passwordHash }: Who, until: string): string[] {
  return ['half', id, until, passwordHash]
}
