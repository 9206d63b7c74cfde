import type { Clock, Instant } from '../../../platform/clock/index.ts'
import { inTransaction, type AnyDb } from '../../../platform/db/index.ts'
import * as life from '../life/queries-life.ts'
import { LAPSES_AFTER_DAYS, SCRUBBED_AFTER_DAYS, SETTLES_AFTER_DAYS } from '../life/life.ts'
import { scrubReplies } from '../receiving/queries-receiving.ts'
import * as queries from './queries-sending.ts'

/** What time does to letters; every hour, and as often as one likes. */
export async function goRound({ db, clock }: { db: AnyDb; clock: Clock }): Promise<void> {
  const now = clock.now()
  await lapse(db, now)
  await settle(db, now)
  await scrubLetters(db, now)
}

/** Nobody confirmed it for seven days: the letter and all that is personal are gone. */
async function lapse(db: AnyDb, now: Instant): Promise<void> {
  const since = earlier(now, LAPSES_AFTER_DAYS)
  for (;;) {
    const due = await queries.listOverdue(db, { state: 'written', since })
    if (due.length === 0) return
    await inTransaction(db, async (trx) => {
      await life.moveLetters(trx, idsOf(due), { move: 'lapse', at: now })
      await queries.scrubWritings(trx, writersOf(due), now)
    })
  }
}

/** Two days and nothing came back. */
async function settle(db: AnyDb, now: Instant): Promise<void> {
  const since = earlier(now, SETTLES_AFTER_DAYS)
  for (;;) {
    const due = await queries.listOverdue(db, { state: 'sent', since })
    if (due.length === 0) return
    await inTransaction(db, async (trx) => {
      await life.moveLetters(trx, idsOf(due), { move: 'settle', at: now })
      await queries.scrubAddresses(trx, writersOf(due))
    })
  }
}

/**
 * Four weeks after it was sent, or came to rest, nothing personal is left of it. What still waited then is stopped: a
 * letter that is so old says what is no longer so. Also done before a restored backup is served.
 */
export async function scrubLetters(db: AnyDb, now: Instant): Promise<void> {
  const before = earlier(now, SCRUBBED_AFTER_DAYS)
  for (;;) {
    const writers = await queries.listRested(db, before)
    if (writers.length === 0) break
    await inTransaction(db, async (trx) => {
      const letters = await queries.scrubWritings(trx, writers, now)
      await life.moveLetters(trx, letters, { move: 'stop', at: now, reason: 'tooOld' })
      await life.noteLetters(trx, letters, { at: now, move: 'scrub', reason: null, personId: null })
    })
  }
  await queries.scrubJoint(db, before, now)
  await scrubReplies(db, before, now)
}

function earlier(now: Instant, days: number): Instant {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString()
}

function idsOf(due: { id: string }[]): string[] {
  return due.map(({ id }) => id)
}

function writersOf(due: { writerId: string | null }[]): string[] {
  return [...new Set(due.flatMap(({ writerId }) => writerId ?? []))]
}
