import type { Amendment, Fields } from './amendment.ts'
import type { BodiesDb } from './queries.ts'

/** Amendments that have not been undone, by the row they are about, the earliest first. */
export async function amendmentsInForce(db: BodiesDb): Promise<Map<string, Amendment[]>> {
  const rows = await db
    .selectFrom('amendment')
    .selectAll()
    .where('undoneAt', 'is', null)
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, (row) => row.aboutId)
}

/** What was changed by hand about one body, the newest first. */
export function listAmendments(db: BodiesDb, bodyId: string) {
  return db
    .selectFrom('amendment')
    .selectAll()
    .where('bodyId', '=', bodyId)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export function findAmendment(db: BodiesDb, id: string) {
  return db.selectFrom('amendment').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function addAmendment(db: BodiesDb, amendment: Amendment) {
  await db.insertInto('amendment').values(amendment).execute()
}

/** Of two editors at the same moment, the first undoes it; says whether this one did. */
export async function saveUndone(
  db: BodiesDb,
  { id, undoneAt, undoneBy }: Amendment,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('amendment')
    .set({ undoneAt, undoneBy })
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

type About = Pick<Amendment, 'about' | 'aboutId'>

export async function findAmended(
  db: BodiesDb,
  { about, aboutId }: About,
): Promise<Fields | undefined> {
  const row = await db.selectFrom(about).selectAll().where('id', '=', aboutId).executeTakeFirst()
  return row && { ...(row as unknown as Fields) }
}

export async function saveFields(db: BodiesDb, { about, aboutId }: About, fields: Fields) {
  await db
    .updateTable(about as 'body')
    .set(fields)
    .where('id', '=', aboutId)
    .execute()
}

export async function addRow(db: BodiesDb, { about }: About, row: Fields) {
  await db
    .insertInto(about as 'body')
    .values(row as never)
    .execute()
}

export async function removeRow(db: BodiesDb, { about, aboutId }: About) {
  await db.deleteFrom(about).where('id', '=', aboutId).execute()
}
