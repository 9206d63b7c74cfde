import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { databases, type DatabaseKind, type TestDatabase } from '../../../test/databases.ts'
import { SQLITE_NAME, type AnyDb } from './index.ts'

async function withVotes(kind: DatabaseKind): Promise<TestDatabase> {
  const database = await kind.open()
  onTestFinished(database.close)
  await sql`CREATE TABLE vote (id integer PRIMARY KEY, words text NOT NULL)`.execute(database.db)
  return database
}

const vote = (db: AnyDb, id: number, words: string | null = 'for') =>
  db.insertInto('vote').values({ id, words }).execute()

async function ids(db: AnyDb): Promise<number[]> {
  const rows = await db.selectFrom('vote').select('id').orderBy('id').execute()
  return rows.map((row) => row['id'] as number)
}

async function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'written',
    () => 'refused',
  )
}

describe.each(databases)('writes on %s', (kind) => {
  test('sent 2,000 at once are all there', async () => {
    const { db } = await withVotes(kind)
    await Promise.all(Array.from({ length: 2000 }, (_, id) => vote(db, id)))
    expect(await ids(db)).toHaveLength(2000)
  })

  test('that fail are refused alone; those sent with them are written', async () => {
    const { db } = await withVotes(kind)
    const outcomes = await Promise.all([
      outcome(vote(db, 1)),
      outcome(vote(db, 1)),
      outcome(vote(db, 2, null)),
      outcome(vote(db, 3)),
    ])
    expect(outcomes.toSorted()).toEqual(['refused', 'refused', 'written', 'written'])
    expect(await ids(db)).toEqual([1, 3])
  })

  test('of a transaction that fails are undone alone', async () => {
    const { db } = await withVotes(kind)
    const failing = db.transaction().execute(async (trx) => {
      await vote(trx, 10)
      await vote(trx, 11)
      throw new Error('the chair said no')
    })
    const outcomes = await Promise.all([
      outcome(vote(db, 1)),
      outcome(failing),
      outcome(db.transaction().execute((trx) => vote(trx, 2))),
    ])
    expect(outcomes).toEqual(['written', 'refused', 'written'])
    expect(await ids(db)).toEqual([1, 2])
  })

  test('are seen by their own transaction at once, and by others when it is done', async () => {
    const { db } = await withVotes(kind)
    const [inside, outside] = await db.transaction().execute(async (trx) => {
      await vote(trx, 1)
      return [await ids(trx), await ids(db)]
    })
    expect({ inside, outside }).toEqual({ inside: [1], outside: [] })
    expect(await ids(db)).toEqual([1])
  })

  test('say how many rows they changed', async () => {
    const { db } = await withVotes(kind)
    await Promise.all([1, 2, 3].map((id) => vote(db, id)))
    const [changed] = await db.updateTable('vote').set({ words: 'x' }).where('id', '>', 1).execute()
    expect(changed?.numUpdatedRows).toBe(2n)
    const returned = await db.deleteFrom('vote').where('id', '=', 3).returning('id').execute()
    expect(returned).toEqual([{ id: 3 }])
  })
})

describe('while another program holds the SQLite file', () => {
  const [sqlite] = databases

  async function held() {
    const database = await withVotes(sqlite!)
    await vote(database.db, 1)
    const other = new DatabaseSync(path.join(database.folder, SQLITE_NAME))
    onTestFinished(() => {
      if (other.isOpen) other.close()
    })
    other.exec('BEGIN IMMEDIATE')
    return { db: database.db, other }
  }

  test('for a second, writes wait, and reads are served', async () => {
    const { db, other } = await held()
    const writing = vote(db, 2)

    const seen = await Promise.race([writing.then(() => 'written first'), ids(db)])
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await ids(db)).toEqual([1])
    other.exec('COMMIT')

    await writing
    expect(seen).toEqual([1])
    expect(await ids(db)).toEqual([1, 2])
  })

  test('for too long, writes are refused with a sentence, and later ones are written', async () => {
    const { db, other } = await held()

    const refused = await Promise.allSettled([
      vote(db, 2),
      db.transaction().execute((trx) => vote(trx, 3)),
    ])
    for (const one of refused) {
      expect(one).toMatchObject({ status: 'rejected', reason: { name: 'PlainError' } })
    }
    other.exec('ROLLBACK')

    await vote(db, 4)
    expect(await ids(db)).toEqual([1, 4])
  })
})

describe('on SQLite', () => {
  test('writes accepted before it closes are written', async () => {
    const database = await withVotes(databases[0]!)
    const writing = Promise.all(Array.from({ length: 50 }, (_, id) => vote(database.db, id)))
    await database.close()
    expect(await writing).toHaveLength(50)
  })

  test('a transaction that the database itself ended is refused, and holds up nobody', async () => {
    const { db } = await withVotes(databases[0]!)
    // As a broken disk would: https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
    const endedByItself = () => sql`ROLLBACK`
    const ended = db.transaction().execute(async (trx) => {
      await vote(trx, 1)
      await endedByItself().execute(trx)
    })
    await expect(ended).rejects.toThrow()
    const failed = db.transaction().execute(async (trx) => {
      await endedByItself().execute(trx)
      throw new Error('the disk broke')
    })
    await expect(failed).rejects.toThrow('the disk broke')
    await vote(db, 2)
    expect(await ids(db)).toEqual([2])
  })
})

describe('when the disk is full', () => {
  test('writes are refused, none that was answered is lost, and later ones are written', async () => {
    const { db } = await withVotes(databases[0]!)
    await atMost(db, 60)
    const long = 'x'.repeat(4000)

    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, id) =>
        outcome(
          id % 2 ? vote(db, id, long) : db.transaction().execute((trx) => vote(trx, id, long)),
        ),
      ),
    )
    const one = await outcome(vote(db, 1000, long.repeat(60)))
    expect(one).toBe('refused')
    expect(outcomes).toContain('refused')
    const written = outcomes.flatMap((said, id) => (said === 'written' ? [id] : []))
    expect(await ids(db)).toEqual(written)

    await atMost(db, 100_000)
    await vote(db, 1001, long)
    expect(await ids(db)).toEqual([...written, 1001])
  })

  /** A limit belongs to a connection; inside a transaction it is the one that writes. */
  async function atMost(db: AnyDb, pages: number): Promise<void> {
    await db
      .transaction()
      .execute((trx) => sql`PRAGMA max_page_count = ${sql.lit(pages)}`.execute(trx))
  }
})
