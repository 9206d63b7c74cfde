import type { Day, Instant } from '../../platform/clock/index.ts'

/** Someone is signed in, in one browser. What browser, and where, is not kept. */
export interface Session {
  id: string
  tokenHash: string
  personId: string
  createdAt: Instant
  lastSeenOn: Day
  expiresAt: Instant
  revokedAt: Instant | null
}

const LIFE_SECONDS = 14 * 86_400

export function endsAt(now: Instant): Instant {
  return new Date(Date.parse(now) + LIFE_SECONDS * 1000).toISOString()
}

/**
 * Behind https the name itself makes the browser hold it to this host, so that no other site on the same
 * domain can plant one: RFC 6265bis, 4.1.3.2.
 */
function cookieName(isHttps: boolean): string {
  return isHttps ? '__Host-clarion' : 'clarion'
}

/** The value of `Set-Cookie` that signs in, or out when there is no token. */
export function sessionCookie(token: string | undefined, isHttps: boolean): string {
  const value = `${cookieName(isHttps)}=${token ?? ''}; Max-Age=${token ? LIFE_SECONDS : 0}`
  return `${value}; Path=/; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`
}

/** The token in a `Cookie` header. */
export function tokenIn(header: string, isHttps: boolean): string | undefined {
  const start = `${cookieName(isHttps)}=`
  for (const part of header.split(';')) {
    const pair = part.trim()
    if (pair.startsWith(start)) return pair.slice(start.length) || undefined
  }
  return undefined
}
