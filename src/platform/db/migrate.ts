import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { DEFAULT_MIGRATION_TABLE, Migrator, type Migration } from 'kysely/migration'
import type { AnyDb, Database } from './open.ts'

export type Migrations = Record<string, Migration>

/**
 * Brings the schema up to date, all pending steps in one transaction, on PostgreSQL under an advisory lock.
 * `beforeChange` is given the name of the last step applied, and called only when there is something to lose.
 */
export async function migrate(
  { db }: Pick<Database, 'db'>,
  migrations: Migrations,
  beforeChange: (lastApplied: string) => void = () => {},
): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const known = await migrator.getMigrations()
  const last = known.findLast((migration) => migration.executedAt)
  if (last && known.some((migration) => !migration.executedAt)) beforeChange(last.name)
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).map((result) => result.migrationName)
}

/** The steps that have made this schema, in order; none where nobody has set one up. */
export async function appliedMigrations(db: AnyDb): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return []
  const rows = await db.selectFrom(DEFAULT_MIGRATION_TABLE).select('name').orderBy('name').execute()
  return rows.map((row) => row['name'] as string)
}

/** Writes a whole, consistent copy of an SQLite database to a new file, while it is in use. */
export function copySqlite(file: string, to: string): void {
  if (existsSync(to)) return
  const source = new DatabaseSync(file)
  try {
    source.exec('PRAGMA busy_timeout = 5000')
    source.prepare('VACUUM INTO ?').run(to)
  } finally {
    source.close()
  }
}
