import { Secret, TOTP } from 'otpauth'
import { z } from 'zod'
import type { Day, Instant } from '../../platform/clock/index.ts'
import { TypedPassword } from './person.ts'

/** An app of hers that shows a new code every half minute, made from a secret that we hold sealed. */
export interface CodeApp {
  personId: string
  sealedSecret: string
  /** The last half minute of which a code was taken: RFC 6238, 5.2, one code opens once. */
  lastStep: number
  addedOn: Day
}

const PERIOD = 30

/** Six digits as apps show them, often with a space in the middle, or a recovery code. */
export const TypedCode = z.string().trim().min(1).max(64)
export const Confirming = z.object({ sealed: z.string().max(1000), code: TypedCode })
export const TurningOff = z.object({ password: TypedPassword, code: TypedCode })
export const WithPassword = z.object({ password: TypedPassword })

/** 160 random bits, as RFC 4226, 4 recommends, in base 32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What the square picture holds: the address of the key, as apps read it. */
export function keyAddress(secret: string, { site, email }: { site: string; email: string }) {
  return new TOTP({ issuer: site.replaceAll(':', ' '), label: email, secret }).toString()
}

/** The half minute this code belongs to: the one that is now, the one before or the next. */
export function stepOf(secret: string, code: string, now: Instant): number | undefined {
  const token = digitsOf(code)
  if (!token) return undefined
  const timestamp = Date.parse(now)
  const delta = TOTP.validate({ token, secret: Secret.fromBase32(secret), timestamp, window: 1 })
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD) + delta
}

function digitsOf(code: string): string | undefined {
  const bare = code.replaceAll(/[\s-]/g, '')
  return /^\d{6}$/.test(bare) ? bare : undefined
}

/** In groups of four, to be typed by hand. */
export function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)!.join(' ')
}

const PENDING_MS = 900_000

/** A secret that she has not shown to be in her app yet: it goes with the form, sealed, for a quarter of an hour. */
export const PendingSecret = z.object({ secret: z.string(), until: z.number() })

export function pendingSecret(secret: string, now: Instant): z.infer<typeof PendingSecret> {
  return { secret, until: Date.parse(now) + PENDING_MS }
}
