import { sql } from 'kysely'
import type { Day } from '../../../platform/clock/index.ts'
import { isOut } from '../answering/queries-answering.ts'
import type { LetterState } from '../life/life.ts'
import type { LettersDb } from '../life/queries-life.ts'
import { isStuck } from './queries-desk.ts'

interface About {
  campaignId: string
  bodyId: string
}

const lettersTo = (db: LettersDb, { campaignId, bodyId }: About) =>
  db.selectFrom('letter').where('campaignId', '=', campaignId).where('bodyId', '=', bodyId)

/**
 * How many messages reached a body on each day. Letters go between eight and eight in London, so the day in UTC, which
 * is how an instant begins, is the day in London too.
 */
export function countDays(db: LettersDb, about: About, since: Day) {
  const day = sql<Day>`substr("sentAt", 1, 10)`
  return (
    lettersTo(db, about)
      .select([day.as('day'), sql<number>`count(*)`.as('count')])
      // Of the day and not of `sentAt`, which another index has, but not what else is asked for.
      .where(day, '>=', since)
      .where(isOut)
      .where('state', '!=', 'joined')
      .groupBy(day)
      .execute()
  )
}

const stateWord = sql<LetterState>`state || ''`

/**
 * How many went to it and how many are stuck; from the indexes alone, each of which knows its own states. Grouped by
 * a word made of the state, for there is an index in the order of states that has no body in it.
 */
export async function countStatesTo(db: LettersDb, about: About) {
  const [out, stuck] = await Promise.all(
    [isOut, isStuck].map((states) =>
      lettersTo(db, about)
        .select([stateWord.as('state'), sql<number>`count(*)`.as('count')])
        .where(states)
        .groupBy(stateWord)
        .execute(),
    ),
  )
  return [...out!, ...stuck!]
}

/** Why letters to it are stuck. */
export function countReasonsTo(db: LettersDb, about: About) {
  return lettersTo(db, about)
    .select(['state', 'reason', sql<number>`count(*)`.as('count')])
    .where(isStuck)
    .groupBy(['state', 'reason'])
    .execute()
}

/** The last letters to it whose text is still there: which each was, where it went, and whether with own words. */
export function listLast(db: LettersDb, about: About, limit: number) {
  return lettersTo(db, about)
    .select([
      'id',
      'actionId',
      'subject',
      'toAddress',
      sql<number>`case when "ownWords" is null then 0 else 1 end`.as('hasOwnWords'),
    ])
    .where('sentAt', 'is not', null)
    .where('writerId', 'is not', null)
    .where('scrubbedAt', 'is', null)
    .orderBy('sentAt', 'desc')
    .limit(limit)
    .execute()
}

export async function findBodyName(db: LettersDb, about: About): Promise<string | undefined> {
  const letter = await lettersTo(db, about).select('bodyName').limit(1).executeTakeFirst()
  return letter?.bodyName
}

/** The addresses that its stuck letters were to. */
export async function listStuckAddresses(db: LettersDb, about: About): Promise<string[]> {
  const rows = await lettersTo(db, about).select('toAddress').where(isStuck).limit(200).execute()
  return rows.map(({ toAddress }) => toAddress)
}
