import { createHash, randomBytes } from 'node:crypto'
import type { Instant } from '../../platform/clock/index.ts'
import { isSigned, sign } from './signing.ts'

/**
 * A challenge for a passkey: WebAuthn Level 3, 13.4.3. It is signed and says itself when it lapses, so that any
 * process can take back what another gave out, and nothing is kept until it is used. `whom` binds it to a use.
 */
const LIFE_MS = 300_000

export function newChallenge(key: Buffer, whom: string, now: Instant): string {
  const until = String(Date.parse(now) + LIFE_MS)
  const random = randomBytes(16).toString('base64url')
  return [until, random, sign(key, 'challenge', whom, until, random)].join('.')
}

export function isOpenChallenge(key: Buffer, whom: string, text: string, now: Instant): boolean {
  const [until = '', random = '', signature = ''] = text.split('.')
  const isOurs = isSigned(key, signature, 'challenge', whom, until, random)
  return isOurs && Number(until) > Date.parse(now)
}

/** What is kept of one that was used, for as long as it could be used again. */
export interface UsedChallenge {
  hash: string
  expiresAt: Instant
}

export function usedChallenge(text: string): UsedChallenge {
  return {
    hash: createHash('sha256').update(text).digest('base64url'),
    expiresAt: new Date(Number(text.split('.')[0])).toISOString(),
  }
}
