import type { CodeApp } from './code-app.ts'
import type { AccountsDb } from './queries.ts'
import type { RecoveryCode } from './recovery-code.ts'

export function findCodeApp(db: AccountsDb, personId: string) {
  return db.selectFrom('codeApp').selectAll().where('personId', '=', personId).executeTakeFirst()
}

/** Says whether it was added: there is one at a time. */
export async function addCodeApp(db: AccountsDb, app: CodeApp): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('codeApp')
    .values(app)
    .onConflict((conflict) => conflict.column('personId').doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

/** Takes the code of this half minute, unless it or a later one was taken; says whether it was. */
export async function takeStep(
  db: AccountsDb,
  { personId, lastStep }: Pick<CodeApp, 'personId' | 'lastStep'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('codeApp')
    .set({ lastStep })
    .where('personId', '=', personId)
    .where('lastStep', '<', lastStep)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** Without the app the codes on paper are for nothing. */
export async function removeCodes(db: AccountsDb, personId: string) {
  await db.deleteFrom('codeApp').where('personId', '=', personId).execute()
  await db.deleteFrom('recoveryCode').where('personId', '=', personId).execute()
}

/** New ones in the place of all there were. */
export async function replaceRecoveryCodes(
  db: AccountsDb,
  personId: string,
  codes: RecoveryCode[],
) {
  await db.deleteFrom('recoveryCode').where('personId', '=', personId).execute()
  await db.insertInto('recoveryCode').values(codes).execute()
}

/** Of two who bring one code the first is let through; says whether this one was. */
export async function useRecoveryCode(
  db: AccountsDb,
  { personId, codeHash }: RecoveryCode,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('recoveryCode')
    .where('personId', '=', personId)
    .where('codeHash', '=', codeHash)
    .executeTakeFirst()
  return Number(numDeletedRows) === 1
}

export async function countRecoveryCodes(db: AccountsDb, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom('recoveryCode')
    .select((by) => by.fn.countAll<number>().as('count'))
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
