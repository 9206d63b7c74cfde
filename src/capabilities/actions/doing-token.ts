import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Instant } from '../../platform/clock/index.ts'

const HOUR_MS = 3_600_000

/** For so long may a form be left open: people write a letter today and send it tomorrow. */
export const HOURS_OPEN = 47

/**
 * What the “I did it” form carries so that it counts once: random bits and the hour, signed for one action. It is
 * made anew for each form, so it says nothing of who was sent it; two open tabs are two forms and count twice.
 */
export function doingToken(secret: string, actionId: string, now: Instant): string {
  const parts = `${randomBytes(16).toString('base64url')}.${hourOf(now)}`
  return `${parts}.${signature(secret, actionId, parts)}`
}

export type TokenStanding = 'good' | 'old' | 'forged'

export function tokenStanding(
  secret: string,
  actionId: string,
  token: string,
  now: Instant,
): TokenStanding {
  const [, parts, hour, signed] = /^([\w-]{22}\.(\d{1,7}))\.([\w-]{43})$/.exec(token) ?? []
  if (!parts || !signed) return 'forged'
  const expected = Buffer.from(signature(secret, actionId, parts))
  if (!timingSafeEqual(expected, Buffer.from(signed))) return 'forged'
  return hourOf(now) - Number(hour) > HOURS_OPEN ? 'old' : 'good'
}

function hourOf(now: Instant): number {
  return Math.floor(Date.parse(now) / HOUR_MS)
}

/** The secret signs other things too; the word keeps one from standing for another. */
function signature(secret: string, actionId: string, parts: string): string {
  return createHmac('sha256', secret).update(`doing\n${actionId}\n${parts}`).digest('base64url')
}
