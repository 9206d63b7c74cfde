import path from 'node:path'
import {
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely'
import { SQLITE_NAME, type AnyDb, type Database } from './open.ts'
import { SqliteFile } from './sqlite-file.ts'

/** Everything `read` asks is answered as of one moment, while others go on writing. */
export function readSnapshot<T>(
  { database, folder }: { database: Pick<Database, 'db' | 'kind'>; folder: string },
  read: (db: AnyDb) => Promise<T>,
): Promise<T> {
  if (database.kind === 'sqlite') return readSqlite(path.join(folder, SQLITE_NAME), read)
  return database.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(read)
}

/**
 * A connection of its own, held in one read transaction: in WAL that keeps no writer waiting, and unlike a
 * copy of the file it needs no room and leaves nothing behind when the process is killed.
 */
async function readSqlite<T>(file: string, read: (db: AnyDb) => Promise<T>): Promise<T> {
  const held = new SqliteFile(file)
  held.exec('PRAGMA query_only = ON; BEGIN')
  const db: AnyDb = new Kysely({
    dialect: {
      createDriver: () => new SnapshotDriver(held),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (all) => new SqliteIntrospector(all),
    },
  })
  try {
    return await read(db)
  } finally {
    held.close()
  }
}

class SnapshotDriver implements Driver {
  readonly #connection: DatabaseConnection

  constructor(file: SqliteFile) {
    this.#connection = {
      async executeQuery<R>({ sql, parameters }: CompiledQuery) {
        return { rows: file.query(sql, parameters).rows as R[] }
      },
      async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncGenerator<QueryResult<R>> {
        for (const row of file.iterate(sql, parameters)) yield { rows: [row as R] }
      },
    }
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection
  }

  async beginTransaction(): Promise<void> {
    throw new Error('A snapshot is one transaction already, and only reads')
  }

  async commitTransaction(): Promise<void> {}

  async rollbackTransaction(): Promise<void> {}

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}
