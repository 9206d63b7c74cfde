import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryCompiler,
  type QueryResult,
} from 'kysely'
import { SqliteFile, type Rows } from './sqlite-file.ts'
import { WriteQueue, type OpenUnit } from './write-queue.ts'

/**
 * SQLite through `node:sqlite`: reads on one connection, writes in groups on another. The code above
 * it writes `db.insertInto(…).execute()` and is answered when that is on the disk.
 */
export class ClarionSqliteDialect implements Dialect {
  readonly #driver: SqliteDriver

  constructor(path: string, committed: () => void) {
    this.#driver = new SqliteDriver(path, committed)
  }

  get reader(): SqliteFile {
    return this.#driver.reader
  }

  createDriver(): Driver {
    return this.#driver
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): SqliteAdapter {
    return new Adapter()
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db)
  }
}

class Adapter extends SqliteAdapter {
  // SQLite can; Kysely's own adapter says it cannot, and so leaves a failed migration half done.
  override get supportsTransactionalDdl(): boolean {
    return true
  }

  override get supportsMultipleConnections(): boolean {
    return true
  }
}

/**
 * Rows under random names touch many pages, and a group of them more than the usual 2 MiB of pages and 4 MiB of log:
 * then each page is read again for each row, and copied into the file after each COMMIT. With 16 and 32 the
 * rows of a letter take half the time, after twenty thousand letters; see bench/letter-accept.ts.
 */
// What is deleted is overwritten in the file: stories and the keys that opened them above all.
const WRITER =
  'PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 8000; PRAGMA secure_delete = ON'

class SqliteDriver implements Driver {
  readonly reader: SqliteFile
  readonly #writer: SqliteFile
  readonly #queue: WriteQueue

  constructor(path: string, committed: () => void) {
    this.#writer = new SqliteFile(path)
    this.#writer.exec(WRITER)
    this.reader = new SqliteFile(path)
    this.reader.exec('PRAGMA query_only = ON')
    this.#queue = new WriteQueue(this.#writer, committed)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    return new Connection(this.reader, this.#writer, this.#queue)
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: Connection): Promise<void> {
    connection.unit = await this.#queue.begin()
  }

  async commitTransaction(connection: Connection): Promise<void> {
    const unit = connection.unit
    connection.unit = undefined
    await unit?.commit()
  }

  async rollbackTransaction(connection: Connection): Promise<void> {
    connection.unit?.rollback()
    connection.unit = undefined
  }

  async destroy(): Promise<void> {
    await this.#queue.drained()
    this.reader.close()
    this.#writer.close()
  }
}

class Connection implements DatabaseConnection {
  unit: OpenUnit | undefined
  readonly #reader: SqliteFile
  readonly #writer: SqliteFile
  readonly #queue: WriteQueue

  constructor(reader: SqliteFile, writer: SqliteFile, queue: WriteQueue) {
    this.#reader = reader
    this.#writer = writer
    this.#queue = queue
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const ask = (file: SqliteFile): Rows => file.query(query.sql, query.parameters)
    if (this.unit) return answer(ask(this.#writer))
    if (reads(query)) return answer(ask(this.#reader))
    return answer(await this.#queue.statement(() => ask(this.#writer)))
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const file = this.unit ? this.#writer : this.#reader
    for (const row of file.iterate(query.sql, query.parameters)) yield { rows: [row as R] }
  }
}

function answer<R>({ rows, changes }: Rows): QueryResult<R> {
  return {
    rows: rows as R[],
    ...(changes === undefined ? {} : { numAffectedRows: BigInt(changes) }),
  }
}

function reads(query: CompiledQuery): boolean {
  if (query.query.kind === 'SelectQueryNode') return true
  return query.query.kind === 'RawNode' && /^\s*(select|pragma)\b/i.test(query.sql)
}
