import type { Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { isDisposable } from './disposable.ts'
import { isFlooded } from './flood.ts'
import * as queries from './queries-spam.ts'

/** What one address may have sent in a day: a ward's three councillors, a trust, a board and an MP. */
export const MOST_A_DAY = 6
/** What may go to one recipient in a day by itself; a clerk who gets more reads none of it. */
export const MOST_TO_ONE = 200
export const DAY_MS = 86_400_000
/** For so long is a letter known; after that nothing is left of it to know it by. */
const KNOWN_MS = 28 * DAY_MS

export const HOLD_REASONS = ['disposable', 'burst', 'bodyCap', 'sameLetter'] as const
export type HoldReason = (typeof HOLD_REASONS)[number]

export type Standing =
  | { kind: 'fine' }
  | { kind: 'refused'; problem: 'sameLetter' | 'senderCap' }
  | { kind: 'held'; reason: HoldReason }

interface Asking {
  emailHash: string
  email: string
  toAddresses: readonly string[]
  actionId: string
  now: Instant
}

/** Whether letters from this address may be taken in: they may, or wait for an organiser, or are one too many. */
export async function standingOf(db: AnyDb, asking: Asking): Promise<Standing> {
  const problem = await problemOf(db, asking)
  if (problem) return { kind: 'refused', problem }
  const { email, toAddresses, now } = asking
  if (await isDisposable(email)) return { kind: 'held', reason: 'disposable' }
  if (await isFlooded(db, now)) return { kind: 'held', reason: 'burst' }
  for (const toAddress of toAddresses) {
    if (await isOverCap(db, toAddress, now)) return { kind: 'held', reason: 'bodyCap' }
  }
  return { kind: 'fine' }
}

/**
 * What was confirmed stands in the way of the same letter again. What was not does not, for anyone can type anyone's
 * address; but all of it counts for the day, so that nobody is sent more than so many mails that ask.
 */
async function problemOf(db: AnyDb, { emailHash, toAddresses, actionId, now }: Asking) {
  const hers = await queries.listOfSender(db, { emailHash, since: before(now, KNOWN_MS) })
  const isSame = hers.some(
    (one) =>
      one.confirmedAt &&
      one.state !== 'stopped' &&
      one.actionId === actionId &&
      toAddresses.includes(one.toAddress),
  )
  if (isSame) return 'sameLetter'
  const today = hers.filter(({ writtenAt }) => writtenAt > before(now, DAY_MS))
  return today.length > 0 && today.length + toAddresses.length > MOST_A_DAY
    ? 'senderCap'
    : undefined
}

export async function isOverCap(db: AnyDb, toAddress: string, now: Instant): Promise<boolean> {
  const since = before(now, DAY_MS)
  return (
    (await queries.countToRecipient(db, { toAddress, since, most: MOST_TO_ONE })) >= MOST_TO_ONE
  )
}

export function before(now: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(now) - milliseconds).toISOString()
}
