import { sql } from 'kysely'
import { addDays, startOf, type Day, type Instant } from '../../../platform/clock/index.ts'
import { STUCK, type LetterState } from '../life/life.ts'
import type { LettersDb } from '../life/queries-life.ts'
import type { After, Filter } from './filter.ts'

/** How many letters are in each state; from the index alone. */
export function countStates(db: LettersDb, campaignId: string) {
  return db
    .selectFrom('letter')
    .select(['state', sql<number>`count(*)`.as('count')])
    .where('campaignId', '=', campaignId)
    .groupBy('state')
    .execute()
}

// As the index `letter_stuck` has them; a list of values that are bound would not be known for the same.
export const isStuck = sql<boolean>`state in ('possiblySent', 'failed', 'bounced', 'held')`

/** Of the stuck ones, how many for each reason. */
export function countReasons(db: LettersDb, campaignId: string) {
  return db
    .selectFrom('letter')
    .select(['state', 'reason', sql<number>`count(*)`.as('count')])
    .where('campaignId', '=', campaignId)
    .where(isStuck)
    .groupBy(['state', 'reason'])
    .execute()
}

interface Listing {
  campaignId: string
  filter: Filter & { state: LetterState }
  after?: After | undefined
  limit: number
}

/** Letters in one state, those that came to it last first. A page begins where the one before ended. */
export function listInState(db: LettersDb, { campaignId, filter, after, limit }: Listing) {
  return chosen(db, campaignId, filter, after)
    .select([
      'id',
      'writerId',
      'recipientName',
      'bodyId',
      'bodyName',
      'state',
      'stateAt',
      'reason',
      'writtenAt',
    ])
    .orderBy('stateAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export type ListedLetter = Awaited<ReturnType<typeof listInState>>[number]

type Counting = Omit<Listing, 'after'> & { until: Instant }

/** Counts as far as `limit`, so that no page waits for a count of everything. */
export async function countInState(
  db: LettersDb,
  { campaignId, filter, until, limit }: Counting,
): Promise<number> {
  let query = chosen(db, campaignId, filter).select(sql`1`.as('one'))
  if (filter.reason && STUCK.includes(filter.state)) query = query.where(isStuck)
  const some = await query.where('stateAt', '<=', until).limit(limit).execute()
  return some.length
}

/** Those that are to be changed together, a few at a time, each time those that come after `last`. */
export function listToChange(
  db: LettersDb,
  { campaignId, filter, until, last, limit }: Counting & { last: After | undefined },
) {
  let query = chosen(db, campaignId, filter).select(['id', 'stateAt']).where('stateAt', '<=', until)
  if (last) {
    query = query.where((by) =>
      by.and([
        by('stateAt', '>=', last.stateAt),
        by.or([by('stateAt', '>', last.stateAt), by('id', '>', last.id)]),
      ]),
    )
  }
  return query.orderBy('stateAt').orderBy('id').limit(limit).execute()
}

function chosen(
  db: LettersDb,
  campaignId: string,
  { state, reason, bodyId, week }: Filter & { state: LetterState },
  after?: After,
) {
  let query = db
    .selectFrom('letter')
    .where('campaignId', '=', campaignId)
    .where('state', '=', state)
  if (reason) {
    // A server's number may stand behind the word: `blocked 550`.
    query = query.where((by) =>
      by.or([by('reason', '=', reason), by('reason', 'like', `${reason} %`)]),
    )
  }
  if (bodyId) query = query.where('bodyId', '=', bodyId)
  if (week) {
    query = query
      .where('stateAt', '>=', startOf(week))
      .where('stateAt', '<', startOf(addDays(week, 7)))
  }
  if (after) {
    query = query.where((by) =>
      by.and([
        by('stateAt', '<=', after.stateAt),
        by.or([by('stateAt', '<', after.stateAt), by('id', '<', after.id)]),
      ]),
    )
  }
  return query
}

/** What is needed to decide what can be done with each. */
export function listChanging(db: LettersDb, campaignId: string, ids: readonly string[]) {
  return db
    .selectFrom('letter')
    .select([
      'id',
      'state',
      'reason',
      'writerId',
      'joinsOn',
      'jointId',
      'confirmedAt',
      'scrubbedAt',
      'toAddress',
    ])
    .where('campaignId', '=', campaignId)
    .where('id', 'in', ids)
    .execute()
}

export type ChangingLetter = Awaited<ReturnType<typeof listChanging>>[number]

/** An address for this letter alone, whatever the directory says. */
export async function saveCorrection(
  db: LettersDb,
  { id, toAddress, correctedOn }: { id: string; toAddress: string; correctedOn: Day },
) {
  await db.updateTable('letter').set({ toAddress, correctedOn }).where('id', '=', id).execute()
}

/** They are a part of no joint letter any more, and were not sent with one. */
export async function saveUnjoined(db: LettersDb, ids: readonly string[]) {
  if (ids.length === 0) return
  await db
    .updateTable('letter')
    .set({ jointId: null, sentAt: null })
    .where('id', 'in', ids)
    .execute()
}
