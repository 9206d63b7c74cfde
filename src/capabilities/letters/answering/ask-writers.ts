import { addDays, dayOf, type Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import type { Outbox } from '../../../platform/mail/index.ts'
import { ASKED_AFTER_DAYS, SCRUBBED_AFTER_DAYS } from '../life/life.ts'
import { noteLetters } from '../life/queries-life.ts'
import { listToAsk, saveAsked } from './queries-answering.ts'

const AT_A_TIME = 500
/** A joint letter may have gathered for a while before it went. */
const LONGEST_BEFORE_DAYS = SCRUBBED_AFTER_DAYS * 3

/**
 * Asks, once, whoever wrote a letter that went fourteen days ago whether it was answered: one mail for all letters of
 * hers that are due. Days are those of London, whatever the hour a letter went at. Says how many letters it asked about.
 */
export async function askDue(db: AnyDb, outbox: Outbox, clock: Clock): Promise<number> {
  let count = 0
  for (;;) {
    const due = await listDue(db, clock)
    if (due.length === 0) break
    const asked = await ask(db, outbox, due, clock.now())
    // Another process is asking about the same ones.
    if (asked === 0) break
    count += asked
  }
  if (count > 0) outbox.wake()
  return count
}

async function listDue(db: AnyDb, clock: Clock): Promise<string[]> {
  const lastDay = addDays(clock.today(), -ASKED_AFTER_DAYS)
  const letters = await listToAsk(db, {
    since: addDays(lastDay, -LONGEST_BEFORE_DAYS),
    // A London day may begin an hour before that of UTC, and ends before the next one of UTC does.
    before: addDays(lastDay, 1),
    limit: AT_A_TIME,
  })
  return letters.filter(({ sentAt }) => dayOf(sentAt) <= lastDay).map(({ id }) => id)
}

function ask(db: AnyDb, outbox: Outbox, ids: string[], at: string): Promise<number> {
  return db.transaction().execute(async (trx: AnyDb) => {
    const asked = await saveAsked(trx, ids, at)
    const event = { at, move: 'ask', reason: null, personId: null } as const
    await noteLetters(
      trx,
      asked.map(({ id }) => id),
      event,
    )
    const firstOfEach = new Map(asked.map(({ id, writerId }) => [writerId, id]))
    await outbox.add(
      trx,
      [...firstOfEach.values()].map((ref) => ({ kind: 'question', ref })),
    )
    return asked.length
  })
}
