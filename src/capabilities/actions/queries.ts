import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { addDays, type Day } from '../../platform/clock/index.ts'
import type { ActionCount, Doing, Tally } from './tally.ts'

export type ActionsDb = Kysely<{ tally: Tally; tallyMark: { hash: string; day: Day } }>

/** A mark outlives the form it belongs to, and then goes: a form cannot count again after it. */
const DAYS_MARKED = 2

/** Counts one doing, unless this form has counted already. Says which. */
export function addDoing(
  db: ActionsDb,
  doing: Doing,
  token: string,
  today: Day,
): Promise<'counted' | 'before'> {
  const hash = createHash('sha256').update(token).digest('base64url')
  return db.transaction().execute(async (trx) => {
    await trx.deleteFrom('tallyMark').where('day', '<', addDays(today, -DAYS_MARKED)).execute()
    const marked = await trx
      .insertInto('tallyMark')
      .values({ hash, day: today })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .executeTakeFirst()
    if (Number(marked.numInsertedOrUpdatedRows) === 0) return 'before'
    await addSent(trx, doing)
    return 'counted'
  })
}

/** Counts one that is known to be new. */
export async function addSent(db: ActionsDb, doing: Doing) {
  await db
    .insertInto('tally')
    .values({ ...doing, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['campaignId', 'actionId', 'placeKey', 'bodyId'])
        .doUpdateSet({ count: sql`tally.count + 1` }),
    )
    .execute()
}

/** How often each action was done, in all and from one council's area. */
export async function listCounts(
  db: ActionsDb,
  campaignId: string,
  councilCode: string = '',
): Promise<Map<string, ActionCount>> {
  const isHere = sql`"councilCode" = ${councilCode} and "councilCode" <> ''`
  const rows = await db
    .selectFrom('tally')
    .select([
      'actionId',
      sql<number>`sum(count)`.as('total'),
      sql<number>`sum(case when ${isHere} then count else 0 end)`.as('here'),
    ])
    .where('campaignId', '=', campaignId)
    .groupBy('actionId')
    .execute()
  return new Map(rows.map(({ actionId, total, here }) => [actionId, { total, here }]))
}

/** For the desk: each action, each council's area, most first. */
export function listTallies(db: ActionsDb, campaignId: string) {
  return db
    .selectFrom('tally')
    .select(['actionId', 'councilCode', sql<number>`sum(count)`.as('count')])
    .where('campaignId', '=', campaignId)
    .groupBy(['actionId', 'councilCode'])
    .orderBy('actionId')
    .orderBy('count', 'desc')
    .execute()
}
