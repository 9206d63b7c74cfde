import { sql } from 'kysely'
import type { Day } from '../../../platform/clock/index.ts'
import type { LettersDb } from '../life/queries-life.ts'

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
  return lettersTo(db, about)
    .select([day.as('day'), sql<number>`count(*)`.as('count')])
    .where('sentAt', '>=', since)
    .where('state', 'in', ['sent', 'delivered'])
    .groupBy(day)
    .execute()
}

export function countStatesTo(db: LettersDb, about: About) {
  return lettersTo(db, about)
    .select(['state', 'reason', sql<number>`count(*)`.as('count')])
    .groupBy(['state', 'reason'])
    .execute()
}

/** The letter that most sent: which it is, and how many of them; those whose text is gone are not told apart. */
export function findCommonest(db: LettersDb, about: About) {
  return lettersTo(db, about)
    .select(['actionId', 'subject', sql<number>`count(*)`.as('count')])
    .where('subject', 'is not', null)
    .where('writerId', 'is not', null)
    .groupBy(['actionId', 'subject'])
    .orderBy('count', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** One of them, without words of its writer's own where there is such a one. */
export function findSample(
  db: LettersDb,
  about: About,
  { actionId, subject }: { actionId: string; subject: string | null },
) {
  return lettersTo(db, about)
    .select(['text', 'ownWords'])
    .where('actionId', '=', actionId)
    .where('subject', '=', subject)
    .where('writerId', 'is not', null)
    .where('text', 'is not', null)
    .orderBy(sql`case when "ownWords" is null then 0 else 1 end`)
    .limit(1)
    .executeTakeFirst()
}

export async function findBodyName(db: LettersDb, about: About): Promise<string | undefined> {
  const letter = await lettersTo(db, about).select('bodyName').limit(1).executeTakeFirst()
  return letter?.bodyName
}

export async function listAddresses(db: LettersDb, about: About): Promise<string[]> {
  const rows = await lettersTo(db, about).select('toAddress').distinct().limit(200).execute()
  return rows.map(({ toAddress }) => toAddress)
}
