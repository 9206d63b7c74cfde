import { z } from 'zod'
import type { Day, Instant } from '../../platform/clock/index.ts'
import { readCookie, writeCookie } from './cookie.ts'
import { Label } from './person.ts'

/** Someone is signed in, in one browser. What browser, and where, is not kept; she may name it. */
export interface Session {
  id: string
  tokenHash: string
  personId: string
  createdAt: Instant
  lastSeenOn: Day
  expiresAt: Instant
  revokedAt: Instant | null
  /** Such as “stall tablet”. */
  name: string | null
}

export const NamedSession = z.object({ name: Label.optional() })

const LIFE_SECONDS = 14 * 86_400

export function endsAt(now: Instant): Instant {
  return new Date(Date.parse(now) + LIFE_SECONDS * 1000).toISOString()
}

const NAME = 'clarion'

/** The value of `Set-Cookie` that signs in, or out when there is no token. */
export function sessionCookie(token: string | undefined, isHttps: boolean): string {
  return writeCookie(NAME, token, { seconds: LIFE_SECONDS, isHttps })
}

/** The token in a `Cookie` header. */
export function tokenIn(header: string, isHttps: boolean): string | undefined {
  return readCookie(header, NAME, isHttps)
}
