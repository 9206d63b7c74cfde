import type { Instant } from '../../platform/clock/index.ts'
import type { AccountsDb } from './queries.ts'
import type { Slowdown } from './slowdown.ts'

export function findSlowdown(db: AccountsDb, account: string) {
  return db.selectFrom('slowdown').selectAll().where('account', '=', account).executeTakeFirst()
}

/** Of two tries at the same moment the first is counted; says whether this one was. */
export async function countTry(
  db: AccountsDb,
  before: Slowdown | undefined,
  after: Slowdown,
): Promise<boolean> {
  if (!before) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('slowdown')
      .values(after)
      .onConflict((conflict) => conflict.column('account').doNothing())
      .executeTakeFirst()
    return Number(numInsertedOrUpdatedRows) === 1
  }
  const { numUpdatedRows } = await db
    .updateTable('slowdown')
    .set(after)
    .where('account', '=', before.account)
    .where('failures', '=', before.failures)
    .where('waitUntil', '=', before.waitUntil)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** The try was right, so it is as if it had not been counted. */
export async function uncountTry(
  db: AccountsDb,
  before: Slowdown | undefined,
  after: Slowdown,
): Promise<void> {
  if (before) await countTry(db, after, before)
  else await forgetSlowdown(db, after.account)
}

/** She is in, so what was tried before does not count any more. */
export async function forgetSlowdown(db: AccountsDb, account: string) {
  await db.deleteFrom('slowdown').where('account', '=', account).execute()
}

export async function forgetOldSlowdowns(db: AccountsDb, now: Instant) {
  await db.deleteFrom('slowdown').where('expiresAt', '<=', now).execute()
}
