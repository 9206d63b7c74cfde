import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Migrator, type Migration } from 'kysely/migration'
import type { Database } from './open.ts'

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
