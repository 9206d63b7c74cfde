import { DatabaseSync, type StatementSync } from 'node:sqlite'

export interface Rows {
  rows: Record<string, unknown>[]
  changes?: number
}

interface Prepared {
  statement: StatementSync
  givesRows: boolean
}

type Parameter = null | number | bigint | string | Uint8Array

/** Statements kept prepared: a page asks the same few dozen questions all day. */
const KEPT = 400

/** One connection to an SQLite file, with its prepared statements kept. */
export class SqliteFile {
  readonly #db: DatabaseSync
  readonly #prepared = new Map<string, Prepared>()

  constructor(path: string) {
    this.#db = new DatabaseSync(path)
    // FULL: what was accepted is on the disk before the answer is sent.
    this.#db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000',
    )
  }

  get inTransaction(): boolean {
    return this.#db.isTransaction
  }

  exec(sql: string): void {
    this.#db.exec(sql)
  }

  query(sql: string, parameters: readonly unknown[] = []): Rows {
    const { statement, givesRows } = this.#prepare(sql)
    if (!givesRows) {
      return { rows: [], changes: Number(statement.run(...(parameters as Parameter[])).changes) }
    }
    const found = statement.all(...(parameters as Parameter[])) as unknown as unknown[][]
    if (found.length === 0) return { rows: [] }
    // Asked anew each time: what `*` stands for changes with the table.
    const names = statement.columns().map(({ name }) => name)
    return { rows: found.map((values) => rowOf(names, values)) }
  }

  *iterate(sql: string, parameters: readonly unknown[]): Generator<Record<string, unknown>> {
    // Not a kept statement: one that is being walked cannot be used for a second walk.
    for (const row of this.#db.prepare(sql).iterate(...(parameters as Parameter[])))
      yield { ...row }
  }

  close(): void {
    this.#prepared.clear()
    if (this.#db.isOpen) this.#db.close()
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql)
    if (known) return known
    const statement = this.#db.prepare(sql)
    statement.setReturnArrays(true)
    const prepared = { statement, givesRows: statement.columns().length > 0 }
    this.#prepared.set(sql, prepared)
    if (this.#prepared.size > KEPT) this.#prepared.delete(this.#prepared.keys().next().value!)
    return prepared
  }
}

/** node:sqlite's own rows have no prototype, and take twice the time and the room of an ordinary object. */
function rowOf(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (let at = 0; at < names.length; at += 1) row[names[at]!] = values[at]
  return row
}
