import { describe, expect, test } from 'vitest'
import type { Kysely } from 'kysely'
import { databases } from '../../../test/databases.ts'
import { prepared, type AnyDb, type Blanks } from './index.ts'

interface Mark {
  id: string
  note: string | null
  count: number
}
type MarkDb = Kysely<{ mark: Mark }>

const addMark = prepared((db: MarkDb, mark: Blanks<Mark>) => db.insertInto('mark').values(mark))
const listFrom = prepared((db: MarkDb, { count }: Blanks<Pick<Mark, 'count'>>) =>
  db
    .selectFrom('mark')
    .select('id')
    .where('note', '=', 'kept')
    .where('count', '>=', count)
    .orderBy('id'),
)

describe.each(databases)('a question that is put into words once, on %s', (kind) => {
  test('is filled in anew each time it is asked, in a transaction and outside', async () => {
    const { db } = await kind.open()
    await db.schema
      .createTable('mark')
      .addColumn('id', 'text')
      .addColumn('note', 'text')
      .addColumn('count', 'integer')
      .execute()
    await addMark(db, { id: 'a', note: 'kept', count: 1 })
    await db.transaction().execute(async (trx: AnyDb) => {
      await addMark(trx, { id: 'b', note: 'kept', count: 2 })
      await addMark(trx, { id: 'c', note: null, count: 3 })
      expect((await listFrom(trx, { count: 2 })).rows).toEqual([{ id: 'b' }])
    })
    expect((await listFrom(db, { count: 1 })).rows).toEqual([{ id: 'a' }, { id: 'b' }])
  })

  test('takes the same values in another order, and fewer of them', async () => {
    const { db } = await kind.open()
    await db.schema
      .createTable('mark')
      .addColumn('id', 'text')
      .addColumn('note', 'text')
      .addColumn('count', 'integer')
      .execute()
    const add = prepared((on: MarkDb, mark: Blanks<Partial<Mark>>) =>
      on.insertInto('mark').values(mark as Blanks<Mark>),
    )
    await add(db, { id: 'a', count: 1, note: 'kept' })
    await add(db, { note: 'kept', id: 'b', count: 2 })
    await add(db, { id: 'c' })
    const rows = await db.selectFrom('mark').selectAll().orderBy('id').execute()
    expect(rows).toEqual([
      { id: 'a', note: 'kept', count: 1 },
      { id: 'b', note: 'kept', count: 2 },
      { id: 'c', note: null, count: null },
    ])
  })
})
