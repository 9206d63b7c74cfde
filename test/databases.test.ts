import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { databases } from './databases.ts'

describe.each(databases)('a test database on %s', ({ open }) => {
  test('is migrated, and what one test writes no other test sees', async () => {
    const [one, other] = await Promise.all([open(), open()])
    for (const { db } of [one, other]) await sql`CREATE TABLE flag (name text)`.execute(db)
    await one.db.insertInto('flag').values({ name: 'raised' }).execute()

    expect(await other.db.selectFrom('flag').selectAll().execute()).toEqual([])
    expect(await other.db.selectFrom('kysely_migration').selectAll().execute()).not.toEqual([])

    await Promise.all([one.close(), other.close()])
  })
})

test('the clock of the machine stands far from London, so that a day taken from it shows', () => {
  expect(new Date('2026-05-02T12:30:00Z').getDate()).toBe(3)
})
