import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databases, type TestDatabase } from '../../../../test/databases.ts'
import { stoppedClock } from '../../../platform/clock/index.ts'
import { openDirectory } from '../directory.ts'
import type { BodiesDb } from '../queries.ts'
import { bringIn, NOW, odsRow, openBodies } from '../test-bodies.ts'
import { placeAt } from '../test-near.ts'
import { loadDemoBodies, removeDemoBodies } from './load-demo.ts'

describe.each(databases)('the demonstration on %s', (kind) => {
  let database: TestDatabase
  let db: BodiesDb
  beforeEach(async () => {
    database = await openBodies(kind)
    db = database.db
  })
  afterEach(() => database.close())

  test('every kind of answer can be seen in it', async () => {
    await loadDemoBodies(db, NOW)
    const directory = await openDirectory({ db, clock: stoppedClock(NOW) })
    const near = directory.near(placeAt({}, { lat: 53.35, long: 0.95 }))

    expect(near.councils).toMatchObject([
      { name: 'Harbourside District Council' },
      { kind: 'county' },
    ])
    expect(near.boards).toMatchObject([{ name: 'NHS Saltmarsh Integrated Care Board' }])
    expect(near.healthCabinet).toMatchObject([{ known: true, bodyId: 'council-zsm' }])
    expect(near.mp).toMatchObject({ known: true })
    expect(near.trusts).toHaveLength(3)
    expect(near.practices).toHaveLength(5)
    expect(near.councillors).toMatchObject([
      { holders: [{ route: { via: 'direct' } }, { route: { via: 'democraticServices' } }] },
      { holders: [{ name: 'Rowan Castell' }] },
    ])

    const millbrook = directory.near({
      ...placeAt({
        council: { code: 'E06999001', name: 'Millbrook' },
        county: null,
        division: null,
      }),
      key: 'millbrook',
    })
    expect(millbrook.healthCabinet).toMatchObject([
      { known: false, reason: 'notListed', lookedOn: '2026-11-01', route: { via: 'postal' } },
    ])
  })

  test('a body with no address of any kind is there, and it is said', async () => {
    await loadDemoBodies(db, NOW)
    const directory = await openDirectory({ db, clock: stoppedClock(NOW) })
    expect(directory.recipient('council-zbh')?.route).toEqual({ known: false, reason: 'noContact' })
  })

  test('taking it out takes out exactly that', async () => {
    await bringIn(db, odsRow({ code: 'RZ1', name: 'TOWN NHS TRUST', phone: '01632 960000' }))
    const before = await counts(db)
    await loadDemoBodies(db, NOW)
    await loadDemoBodies(db, NOW)
    expect((await counts(db)).body).toBeGreaterThan(before.body)

    await removeDemoBodies(db)
    expect(await counts(db)).toEqual(before)
  })
})

async function counts(db: BodiesDb) {
  const count = async (table: 'body' | 'post' | 'membership' | 'contact') =>
    (await db.selectFrom(table).select('id').execute()).length
  return {
    body: await count('body'),
    post: await count('post'),
    membership: await count('membership'),
    contact: await count('contact'),
  }
}
