import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { announceChanges } from '../../../migrations/announce.ts'
import { databases, type DatabaseKind, type TestDatabase } from '../../../test/databases.ts'
import { openDatabase, type AnyDb, type Database } from './index.ts'

/** Two processes' views of one database: each has connections of its own. */
async function two(kind: DatabaseKind) {
  const ours = await kind.open()
  onTestFinished(ours.close)
  await sql`CREATE TABLE meeting (id integer PRIMARY KEY, title text)`.execute(ours.db)
  await sql`CREATE TABLE note (id integer PRIMARY KEY)`.execute(ours.db)
  await announceChanges(ours.db, 'meeting')
  const theirs = await another(ours)
  return { ours, theirs }
}

async function another({ folder, url }: TestDatabase): Promise<Database> {
  const database = await openDatabase({ folder, ...(url && { url }) })
  onTestFinished(database.close)
  return database
}

async function counted(database: Database): Promise<{ changes: number }> {
  const seen = { changes: 0 }
  database.onChange(() => (seen.changes += 1))
  await database.watch()
  // On PostgreSQL what is found at the first looks counts as changed: before them nothing was heard.
  if (database.kind === 'postgres') await within(5000, () => seen.changes > 1)
  await within(600, () => false)
  seen.changes = 0
  return seen
}

const announce = (db: AnyDb, id: number) => db.insertInto('meeting').values({ id }).execute()

async function within(milliseconds: number, holds: () => boolean): Promise<boolean> {
  const until = performance.now() + milliseconds
  while (performance.now() < until) {
    if (holds()) return true
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return holds()
}

describe.each(databases)('a change on %s', (kind) => {
  test('made by another process is heard within a second', async () => {
    const { ours, theirs } = await two(kind)
    const seen = await counted(ours)
    await announce(theirs.db, 1)
    expect(await within(1000, () => seen.changes > 0)).toBe(true)
  })

  test('of our own is heard before the writer is answered', async () => {
    const { ours } = await two(kind)
    const seen = await counted(ours)
    await announce(ours.db, 1)
    expect(seen.changes).toBeGreaterThan(0)
    seen.changes = 0
    await ours.db.transaction().execute((trx) => announce(trx, 2))
    expect(seen.changes).toBeGreaterThan(0)
  })

  test('to a table that no public page shows is not heard of', async () => {
    const { ours, theirs } = await two(kind)
    const seen = await counted(ours)
    await theirs.db.insertInto('note').values({ id: 1 }).execute()
    await ours.db.insertInto('note').values({ id: 2 }).execute()
    expect(await within(700, () => seen.changes > 0)).toBe(false)
  })

  test('is no longer heard when it is closed', async () => {
    const { ours, theirs } = await two(kind)
    const other = await another(ours)
    const seen = await counted(other)
    await other.close()
    await announce(theirs.db, 1)
    expect(await within(500, () => seen.changes > 0)).toBe(false)
  })
})

// On PostgreSQL the generation goes on counting when a transaction is undone: pages are drawn again for nothing.
test('on SQLite a change that is undone is not heard of', async () => {
  const { ours, theirs } = await two(databases[0]!)
  const seen = await counted(ours)
  for (const { db } of [ours, theirs]) {
    const undone = db.transaction().execute(async (trx) => {
      await announce(trx, 9)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
  }
  expect(await within(700, () => seen.changes > 0)).toBe(false)
})

const postgres = databases.find(({ name }) => name === 'postgres')

describe.runIf(postgres)('when PostgreSQL ends the connection that listens', () => {
  test('everything is taken as changed, and later changes are heard again', async () => {
    const { ours, theirs } = await two(postgres!)
    const seen = await counted(ours)

    await sql`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()
        AND (query LIKE 'LISTEN%' OR query LIKE '%generation%')`.execute(theirs.db)
    expect(await within(2000, () => seen.changes > 0)).toBe(true)

    await within(1000, () => false)
    seen.changes = 0
    await announce(theirs.db, 5)
    expect(await within(1500, () => seen.changes > 0)).toBe(true)
  })

  test('no connection is left behind', async () => {
    const { ours, theirs } = await two(postgres!)
    await counted(theirs)
    await theirs.close()
    const { rows } = await sql`
      SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%generation%'`.execute(
      ours.db,
    )
    expect(rows).toEqual([])
  })
})
