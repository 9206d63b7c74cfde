import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Kysely } from 'kysely'
import { pollGeneration, listenForChanges, type Stop } from './changes.ts'
import { ClarionPostgresDialect } from './postgres-dialect.ts'
import { ClarionSqliteDialect } from './sqlite-dialect.ts'

/** Any table; each capability narrows it to its own in `queries.ts`. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyDb = Kysely<any>

export interface Database {
  db: AnyDb
  kind: 'sqlite' | 'postgres'
  /** Called after every committed change to an announced table, whichever process made it. */
  onChange(listener: () => void): void
  /** Starts hearing of the changes that other processes make. Call it once, after migrating. */
  watch(): Promise<void>
  close(): Promise<void>
}

/** In a transaction of its own, or in the one that there is. */
export function inTransaction<T>(db: AnyDb, work: (trx: AnyDb) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}

export const SQLITE_NAME = 'clarion.sqlite'

/** Opens PostgreSQL when there is a `url`, else SQLite in `folder`, which is made if it is missing. */
export async function openDatabase(from: { url?: string; folder: string }): Promise<Database> {
  return from.url ? openPostgres(from.url) : openSqlite(from.folder)
}

function openSqlite(folder: string): Database {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const listeners: (() => void)[] = []
  let generation: number | undefined
  const noticed = (): void => {
    const now = currentGeneration(dialect)
    if (now === generation) return
    generation = now
    for (const listener of listeners) listener()
  }
  const dialect = new ClarionSqliteDialect(path.join(folder, SQLITE_NAME), noticed)
  const db: AnyDb = new Kysely({ dialect })
  let stop: Stop | undefined
  return {
    db,
    kind: 'sqlite',
    onChange: (listener) => void listeners.push(listener),
    watch: async () => {
      generation = currentGeneration(dialect)
      stop ??= pollGeneration(dialect.reader, noticed)
    },
    close: async () => {
      await stop?.()
      await db.destroy()
    },
  }
}

function currentGeneration(dialect: ClarionSqliteDialect): number | undefined {
  try {
    return dialect.reader.query('SELECT number FROM generation').rows[0]?.['number'] as number
  } catch {
    return undefined // Before the first migration there is no such table.
  }
}

async function openPostgres(url: string): Promise<Database> {
  // Loaded only here: a host on SQLite does not pay for it at start.
  const { default: pg } = await import('pg')
  const numbers = { getTypeParser: typeParser(pg.types.getTypeParser) }
  const pool = new pg.Pool({ connectionString: url, max: 10, types: numbers })
  // A server that restarts ends idle connections; the pool makes new ones.
  pool.on('error', () => {})
  const listeners: (() => void)[] = []
  const changed = (): void => listeners.forEach((listener) => listener())
  const dialect = new ClarionPostgresDialect(pool, changed)
  const db: AnyDb = new Kysely({ dialect })
  let stop: Stop | undefined
  return {
    db,
    kind: 'postgres',
    onChange: (listener) => void listeners.push(listener),
    watch: async () => {
      const triggers = await pool.query<{ table: string }>(
        `SELECT DISTINCT event_object_table AS "table" FROM information_schema.triggers WHERE trigger_name LIKE '%_announces'`,
      )
      for (const { table } of triggers.rows) dialect.announced.add(table)
      stop ??= listenForChanges(() => new pg.Client({ connectionString: url }), changed)
    },
    close: async () => {
      await stop?.()
      await db.destroy()
    },
  }
}

type Parsers = typeof import('pg').types.getTypeParser

/** Counts and sums are numbers on both databases: int8 is 20 and numeric is 1700 in pg_type. */
function typeParser(usual: Parsers): Parsers {
  return ((oid: number, format?: 'text') =>
    oid === 20 || oid === 1700 ? Number : usual(oid, format)) as Parsers
}
