import { sql } from 'kysely'
import type { Place } from './file-store.ts'

export interface TableColumns {
  name: string
  columns: string[]
}

/** Made by what is done to the other tables, and counted anew by each database. */
const DERIVED = ['generation']

/** Every table of ours; Kysely leaves out those it keeps its own accounts in. */
export async function listTables({ db, kind }: Omit<Place, 'folder'>): Promise<TableColumns[]> {
  const schema = kind === 'postgres' ? await currentSchema(db) : undefined
  const tables = await db.introspection.getTables()
  return tables
    .filter((table) => !table.isView && table.schema === schema && !DERIVED.includes(table.name))
    .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

export async function currentSchema(db: Place['db']): Promise<string> {
  const { rows } = await sql<{ name: string }>`SELECT current_schema() AS name`.execute(db)
  return rows[0]!.name
}

type Row = Record<string, unknown>

/** A row may hold a sealed photograph of 16 MB. */
const ROWS_AT_A_TIME = 500
const LARGE_ROWS_AT_A_TIME = 4
const LARGE: readonly string[] = ['storyAttachment', 'ownDocumentPiece']

/** The rows of a table one by one, as the database has them, with few in memory at once. */
export async function* rowsOf(
  { db, kind }: Omit<Place, 'folder'>,
  table: string,
): AsyncGenerator<Row> {
  if (kind === 'sqlite') {
    yield* db.selectFrom(table).selectAll().stream()
    return
  }
  await sql`DECLARE walk NO SCROLL CURSOR FOR SELECT * FROM ${sql.table(table)}`.execute(db)
  const count = LARGE.includes(table) ? LARGE_ROWS_AT_A_TIME : ROWS_AT_A_TIME
  for (;;) {
    const { rows } = await sql<Row>`FETCH ${sql.lit(count)} FROM walk`.execute(db)
    if (rows.length === 0) break
    yield* rows
  }
  await sql`CLOSE walk`.execute(db)
}
