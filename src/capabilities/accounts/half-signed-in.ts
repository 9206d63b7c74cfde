import type { Instant } from '../../platform/clock/index.ts'
import { readCookie, writeCookie } from './cookie.ts'

/**
 * Her password was right, her code is still to come. It opens nothing but the question for the code. A row and
 * not a signature, for who has stolen a backup has what signatures are made with, and would need no password.
 */
export interface HalfSignedIn {
  tokenHash: string
  personId: string
  expiresAt: Instant
}

const LIFE_SECONDS = 600
const NAME = 'clarion-half'

export function halfEndsAt(now: Instant): Instant {
  return new Date(Date.parse(now) + LIFE_SECONDS * 1000).toISOString()
}

export function halfCookie(token: string | undefined, isHttps: boolean): string {
  return writeCookie(NAME, token, { seconds: LIFE_SECONDS, isHttps })
}

export function halfTokenIn(header: string, isHttps: boolean): string | undefined {
  return readCookie(header, NAME, isHttps)
}
