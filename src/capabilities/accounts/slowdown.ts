import type { Instant } from '../../platform/clock/index.ts'

/** How often someone guessed wrong on one account of late, and until when nobody may guess again. */
export interface Slowdown {
  /** A keyed hash, for whoever tries may have typed the address of somebody who has no account. */
  account: string
  failures: number
  waitUntil: Instant
  expiresAt: Instant
}

const FREE = 4
const FIRST_SECONDS = 30
const MOST_SECONDS = 15 * 60
const FORGOTTEN_SECONDS = 86_400

/** Four wrong ones cost nothing; from the fifth on the wait doubles, up to a quarter of an hour. */
export function waitAfter(failures: number): number {
  if (failures <= FREE) return 0
  return Math.min(FIRST_SECONDS * 2 ** (failures - FREE - 1), MOST_SECONDS)
}

/** As it is when one more try is made, which counts as wrong until it turns out to be right. */
export function afterTry(account: string, before: Slowdown | undefined, now: Instant): Slowdown {
  const failures = (before && before.expiresAt > now ? before.failures : 0) + 1
  const waitUntil = later(now, waitAfter(failures))
  return { account, failures, waitUntil, expiresAt: later(now, FORGOTTEN_SECONDS) }
}

/** Whole minutes until the next try, or none. */
export function minutesLeft(slowdown: Slowdown | undefined, now: Instant): number {
  if (!slowdown) return 0
  return Math.max(0, Math.ceil((Date.parse(slowdown.waitUntil) - Date.parse(now)) / 60_000))
}

function later(now: Instant, seconds: number): Instant {
  return new Date(Date.parse(now) + seconds * 1000).toISOString()
}
