import { PlainError } from '../errors.ts'
import type { SqliteFile } from './sqlite-file.ts'

/** Other commands may hold the file for a while; a write waits this long for them. */
const PATIENCE_MS = 5000
const RETRY_MS = 15
const TOO_LONG =
  'Another program has been writing to the database for more than 5 seconds. Nothing of this was written: try again.'

interface Unit {
  /** Does its work between savepoints; a unit of one statement needs none, for a statement is whole by itself. */
  run(): void | Promise<void>
  settle(committed: boolean, problem?: unknown): void
}

/**
 * Group commit. A transaction a request is one fsync a request, and that is all a busy disk can do;
 * so units wait for the one being written, run one after another, and share one COMMIT. Each is
 * answered only after it; one that fails rolls back alone.
 */
export class WriteQueue {
  readonly #file: SqliteFile
  readonly #committed: () => void
  #waiting: Unit[] = []
  #flushing = false
  #idle: Promise<void> = Promise.resolve()

  /** `committed` is called after each COMMIT and before anyone is answered. */
  constructor(file: SqliteFile, committed: () => void) {
    this.#file = file
    this.#committed = committed
    // It waits by coming back, not by holding the event loop: pages are still served meanwhile.
    file.exec('PRAGMA busy_timeout = 0')
  }

  /** One statement, whole by itself. */
  statement<T>(run: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      let answer: { value: T } | { problem: unknown } | undefined
      this.#enqueue({
        run: () => {
          try {
            answer = { value: run() }
          } catch (problem) {
            answer = { problem }
          }
        },
        settle: (committed, problem) => {
          if (!committed) reject(problem)
          else if (answer && 'value' in answer) resolve(answer.value)
          else reject(answer?.problem)
        },
      })
    })
  }

  /** A unit of several statements. Resolves at its turn; nobody else writes until it ends. */
  begin(): Promise<OpenUnit> {
    return new Promise((opened, notOpened) => {
      const unit = new OpenUnit(this.#file)
      this.#enqueue({
        run: () => {
          this.#file.query('SAVEPOINT unit')
          opened(unit)
          return unit.ended
        },
        settle: (committed, problem) => {
          unit.settle(committed, problem)
          if (!committed) notOpened(problem)
        },
      })
    })
  }

  /** Resolves when everything accepted so far is on the disk. */
  async drained(): Promise<void> {
    while (this.#flushing) await this.#idle
  }

  #enqueue(unit: Unit): void {
    this.#waiting.push(unit)
    if (this.#flushing) return
    this.#flushing = true
    // One turn of the event loop, so that requests which arrived together are written together.
    this.#idle = new Promise((resolve) => setImmediate(() => void this.#flush().finally(resolve)))
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const group = this.#waiting
      this.#waiting = []
      await this.#write(group)
    }
    this.#flushing = false
  }

  async #write(group: Unit[]): Promise<void> {
    try {
      await this.#patiently('BEGIN IMMEDIATE')
      for (const unit of group) {
        const running = unit.run()
        if (running) await running
        // A full disk or a broken one ends the whole transaction, not the statement alone.
        if (!this.#file.inTransaction) throw new Error('SQLite ended the transaction')
      }
      this.#file.query('COMMIT')
      this.#committed()
      for (const unit of group) unit.settle(true)
    } catch (problem) {
      this.#abandon()
      for (const unit of group) unit.settle(false, problem)
    }
  }

  async #patiently(sql: string): Promise<void> {
    const until = performance.now() + PATIENCE_MS
    for (;;) {
      try {
        this.#file.query(sql)
        return
      } catch (problem) {
        if (!isBusy(problem)) throw problem
        if (performance.now() > until) throw new PlainError(TOO_LONG)
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
      }
    }
  }

  #abandon(): void {
    try {
      this.#file.exec('ROLLBACK')
    } catch {
      // There was no transaction to roll back: BEGIN itself had failed.
    }
  }
}

/** A unit between its BEGIN and its end. */
export class OpenUnit {
  readonly ended: Promise<void>
  readonly #file: SqliteFile
  #end!: () => void
  #settled = Promise.withResolvers<void>()

  constructor(file: SqliteFile) {
    this.#file = file
    this.ended = new Promise((resolve) => (this.#end = resolve))
    this.#settled.promise.catch(() => {})
  }

  /** Resolves when the unit is on the disk. */
  commit(): Promise<void> {
    try {
      this.#file.query('RELEASE unit')
      return this.#settled.promise
    } finally {
      this.#end()
    }
  }

  rollback(): void {
    try {
      // A broken disk ends the whole transaction by itself, and this unit with it.
      if (this.#file.inTransaction) this.#file.exec('ROLLBACK TO unit; RELEASE unit')
    } finally {
      this.#end()
    }
  }

  settle(committed: boolean, problem?: unknown): void {
    if (committed) this.#settled.resolve()
    else this.#settled.reject(problem)
  }
}

function isBusy(problem: unknown): boolean {
  // SQLITE_BUSY is 5: https://www.sqlite.org/rescode.html#busy
  return (problem as { errcode?: number }).errcode === 5
}
