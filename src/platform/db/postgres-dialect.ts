import {
  PostgresDialect,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type PostgresPool,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'

/**
 * PostgreSQL, which groups commits itself. All this adds to Kysely's dialect: it says when this process
 * has committed a write to an announced table, so that the writer's next page is never an old one.
 */
export class ClarionPostgresDialect extends PostgresDialect {
  readonly #committed: () => void
  /** Tables whose rows show on public pages. Filled once the migrations are done. */
  readonly announced = new Set<string>()

  constructor(pool: PostgresPool, committed: () => void) {
    super({ pool })
    this.#committed = committed
  }

  override createDriver(): Driver {
    return new AnnouncingDriver(super.createDriver(), this.announced, this.#committed)
  }
}

class AnnouncingDriver implements Driver {
  readonly #driver: Driver
  readonly #announced: Set<string>
  readonly #committed: () => void

  constructor(driver: Driver, announced: Set<string>, committed: () => void) {
    this.#driver = driver
    this.#announced = announced
    this.#committed = committed
  }

  init(): Promise<void> {
    return this.#driver.init()
  }

  async acquireConnection(): Promise<Connection> {
    return new Connection(await this.#driver.acquireConnection(), this.#announced, this.#committed)
  }

  releaseConnection(connection: Connection): Promise<void> {
    return this.#driver.releaseConnection(connection.inner)
  }

  async beginTransaction(connection: Connection, settings: TransactionSettings): Promise<void> {
    await this.#driver.beginTransaction(connection.inner, settings)
    connection.inTransaction = true
  }

  async commitTransaction(connection: Connection): Promise<void> {
    await this.#driver.commitTransaction(connection.inner)
    connection.ended(true)
  }

  async rollbackTransaction(connection: Connection): Promise<void> {
    await this.#driver.rollbackTransaction(connection.inner)
    connection.ended(false)
  }

  destroy(): Promise<void> {
    return this.#driver.destroy()
  }
}

class Connection implements DatabaseConnection {
  readonly inner: DatabaseConnection
  inTransaction = false
  readonly #announced: Set<string>
  readonly #committed: () => void
  #touched = false

  constructor(inner: DatabaseConnection, announced: Set<string>, committed: () => void) {
    this.inner = inner
    this.#announced = announced
    this.#committed = committed
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.inner.executeQuery<R>(query)
    if (query.query.kind !== 'SelectQueryNode' && this.#isPublic(query.sql)) {
      if (this.inTransaction) this.#touched = true
      else this.#committed()
    }
    return result
  }

  streamQuery<R>(query: CompiledQuery, chunk: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery<R>(query, chunk)
  }

  ended(committed: boolean): void {
    if (committed && this.#touched) this.#committed()
    this.inTransaction = false
    this.#touched = false
  }

  #isPublic(sql: string): boolean {
    for (const table of this.#announced) if (sql.includes(`"${table}"`)) return true
    return false
  }
}
