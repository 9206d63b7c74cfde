import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { migrations as ours } from '../../../migrations/index.ts'
import { columns } from '../../../migrations/columns.ts'
import { databases, type DatabaseKind } from '../../../test/databases.ts'
import { appliedMigrations, copySqlite, migrate, SQLITE_NAME, type Migrations } from './index.ts'

async function open(kind: DatabaseKind) {
  const database = await kind.open()
  onTestFinished(database.close)
  return database
}

const minutes: Migrations[string] = {
  async up(db) {
    const { text, integer } = columns(db)
    await db.schema
      .createTable('minute')
      .addColumn('words', text)
      .addColumn('at', integer)
      .execute()
  },
}
const broken: Migrations[string] = {
  async up(db) {
    await db.schema.alterTable('minute').addColumn('page', 'integer').execute()
    throw new Error('half way')
  },
}

describe.each(databases)('the schema on %s', (kind) => {
  test('is brought up to date once, in the order of the names', async () => {
    const database = await open(kind)
    const next = { ...ours, '9001-minutes': minutes }
    expect(await migrate(database, next)).toEqual(['9001-minutes'])
    expect(await migrate(database, next)).toEqual([])
    expect(await appliedMigrations(database.db)).toEqual(Object.keys(next))
  })

  test('is as it was when a later step fails: the earlier steps are undone with it', async () => {
    const database = await open(kind)
    const next = { ...ours, '9001-minutes': minutes, '9002-broken': broken }
    await expect(migrate(database, next)).rejects.toThrow('half way')

    const tables = await database.db.introspection.getTables()
    expect(tables.map(({ name }) => name)).not.toContain('minute')
    expect(await appliedMigrations(database.db)).toEqual(Object.keys(ours))
    expect(await migrate(database, { ...ours, '9001-minutes': minutes })).toEqual(['9001-minutes'])
  })

  test('made by a newer version is refused, and nothing is changed', async () => {
    const database = await open(kind)
    await migrate(database, { ...ours, '9001-minutes': minutes })
    await expect(migrate(database, ours)).rejects.toThrow('9001-minutes')
  })

  test('is copied before a step runs, and only then', async () => {
    const database = await open(kind)
    const asked: string[] = []
    const before = (last: string): void => void asked.push(last)
    await migrate(database, ours, before)
    expect(asked).toEqual([])
    await migrate(database, { ...ours, '9001-minutes': minutes }, before)
    expect(asked).toEqual([Object.keys(ours).at(-1)])
  })

  test('brought up to date by several processes at once is changed by one', async () => {
    const database = await open(kind)
    const next = { ...ours, '9001-minutes': minutes }
    const done = await Promise.all([migrate(database, next), migrate(database, next)])
    expect(done.flat()).toEqual(['9001-minutes'])
  })

  test('counts in numbers, sorts text by its code points, and keeps whole what it is given', async () => {
    const { db } = await open(kind)
    await minutes.up(db)
    const words = ['b', 'B', 'a', 'é', 'ا', 'a b', '']
    await db
      .insertInto('minute')
      .values(words.map((word, at) => ({ words: word, at: at * 2 ** 40 })))
      .execute()
    const rows = await db.selectFrom('minute').selectAll().orderBy('words').execute()
    expect(rows.map((row) => row['words'])).toEqual(['', 'B', 'a', 'a b', 'b', 'é', 'ا'])
    const { countAll, sum } = db.fn
    const counts = await db
      .selectFrom('minute')
      .select([countAll().as('rows'), sum('at').as('sum')])
      .executeTakeFirst()
    expect(counts).toEqual({ rows: 7, sum: 21 * 2 ** 40 })
  })
})

test('the copy of an SQLite file is whole, holds what was just written, and is made once', async () => {
  const database = await open(databases[0]!)
  await minutes.up(database.db)
  await database.db.insertInto('minute').values({ words: 'Agreed' }).execute()
  const [file, to] = [SQLITE_NAME, 'before.sqlite'].map((name) => path.join(database.folder, name))

  copySqlite(file!, to!)
  await database.db.insertInto('minute').values({ words: 'Later' }).execute()
  copySqlite(file!, to!)

  const copy = new DatabaseSync(to!)
  expect(copy.prepare('SELECT words FROM minute').all()).toMatchObject([{ words: 'Agreed' }])
  expect(copy.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' })
  copy.close()
  expect(await readdir(database.folder)).toContain('before.sqlite')
})
