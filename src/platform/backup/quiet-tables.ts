import { sql } from 'kysely'
import type { AnyDb, Database } from '../db/index.ts'
import { currentSchema } from './table-rows.ts'

/**
 * Calls `load` with all triggers and references of the schema at rest: rows are put back as they were, in any
 * order, and what a trigger once wrote because of them is among the rows. References are held to at the end.
 */
export async function withTablesQuiet(
  { db, kind }: { db: AnyDb; kind: Database['kind'] },
  load: () => Promise<void>,
): Promise<void> {
  const wake = kind === 'sqlite' ? await quietSqlite(db) : await quietPostgres(db)
  await load()
  for (const statement of wake) await sql.raw(statement).execute(db)
}

async function quietSqlite(db: AnyDb): Promise<string[]> {
  await sql`PRAGMA defer_foreign_keys = ON`.execute(db)
  const { rows: triggers } = await sql<{ name: string; sql: string }>`
    SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`.execute(db)
  for (const { name } of triggers) await sql`DROP TRIGGER ${sql.id(name)}`.execute(db)
  return triggers.map((trigger) => trigger.sql)
}

async function quietPostgres(db: AnyDb): Promise<string[]> {
  const schema = await currentSchema(db)
  const { rows: tables } = await sql<{ name: string }>`
    SELECT quote_ident(relname) AS name FROM pg_class
    WHERE relkind = 'r' AND relnamespace = ${schema}::regnamespace`.execute(db)
  const { rows: references } = await sql<{ name: string; on: string }>`
    SELECT quote_ident(conname) AS name, conrelid::regclass::text AS "on" FROM pg_constraint
    WHERE contype = 'f' AND NOT condeferrable AND connamespace = ${schema}::regnamespace`.execute(
    db,
  )
  for (const { name } of tables) {
    await sql.raw(`ALTER TABLE ${name} DISABLE TRIGGER USER`).execute(db)
  }
  for (const { name, on } of references) {
    await sql.raw(`ALTER TABLE ${on} ALTER CONSTRAINT ${name} DEFERRABLE`).execute(db)
  }
  await sql`SET CONSTRAINTS ALL DEFERRED`.execute(db)
  return [
    'SET CONSTRAINTS ALL IMMEDIATE',
    ...references.map(
      ({ name, on }) => `ALTER TABLE ${on} ALTER CONSTRAINT ${name} NOT DEFERRABLE`,
    ),
    ...tables.map(({ name }) => `ALTER TABLE ${name} ENABLE TRIGGER USER`),
  ]
}
