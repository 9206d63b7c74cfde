import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databases, type TestDatabase } from '../../../test/databases.ts'
import {
  changeContact,
  changeFacts,
  changeHolder,
  endContact,
  undoChange,
  type Editor,
} from './correct-body.ts'
import { findBody, findContact, listContacts, listMemberships, type BodiesDb } from './queries.ts'
import { listAmendments } from './queries-amendment.ts'
import { bringIn, councilsFile, harbourside, odsRow, openBodies } from './test-bodies.ts'

const trust = (name: string, phone = '01632 960000') => odsRow({ code: 'RZ1', name, phone })
const from = { source: 'https://example.org/about', asOf: '2026-04-20' }

describe.each(databases)('changing bodies by hand on %s', (kind) => {
  let database: TestDatabase
  let db: BodiesDb
  let minute = 0
  beforeEach(async () => {
    database = await openBodies(kind)
    db = database.db
  })
  afterEach(() => database.close())

  const editor = (): Editor => ({
    personId: 'p1',
    campaignId: 'main',
    at: `2026-05-02T09:0${minute++ % 10}:00.000Z`,
    today: '2026-05-02',
  })
  const known = async (id: string) => (await findBody(db, id))!

  test('what an editor changed survives the next file, and other facts still follow it', async () => {
    await bringIn(db, trust('TOWN NHS TRUST'))
    const body = await known('trust-rz1')
    await changeFacts(
      db,
      body,
      { ...from, name: 'Town Hospitals', address: body.address!, postcode: 'ZZ1 1AA' },
      editor(),
    )
    await bringIn(db, odsRow({ code: 'RZ1', name: 'TOWN NHS TRUST', postcode: 'ZZ2 2BB' }), {
      asOf: '2026-08-01',
    })

    expect(await known('trust-rz1')).toMatchObject({ name: 'Town Hospitals', postcode: 'ZZ2 2BB' })
  })

  test('undoing brings back what the newest file says', async () => {
    await bringIn(db, trust('TOWN NHS TRUST'))
    const body = await known('trust-rz1')
    const { address, postcode } = body
    await changeFacts(
      db,
      body,
      { ...from, name: 'Wrong Name', address: address!, postcode: postcode! },
      editor(),
    )
    await bringIn(db, trust('CITY NHS TRUST'), { asOf: '2026-08-01' })
    const [amendment] = await listAmendments(db, 'trust-rz1')
    await undoChange(db, amendment!.id, editor())

    expect(await known('trust-rz1')).toMatchObject({ name: 'City NHS Trust' })
    await expect(undoChange(db, amendment!.id, editor())).rejects.toThrow('bodies.notTheLast')
  })

  test('of two changes to one thing the last is undone first', async () => {
    await bringIn(db, trust('TOWN NHS TRUST'))
    for (const value of ['a@example.org', 'b@example.org']) {
      const given = { ...from, kind: 'email', purpose: 'general', value } as const
      await changeContact(db, await known('trust-rz1'), given, editor())
    }
    const [last, first] = await listAmendments(db, 'trust-rz1')
    await expect(undoChange(db, first!.id, editor())).rejects.toThrow('bodies.notTheLast')
    await undoChange(db, last!.id, editor())
    expect(await findContact(db, 'trust-rz1.email.general')).toMatchObject({
      value: 'a@example.org',
    })
    await undoChange(db, first!.id, editor())
    expect(await findContact(db, 'trust-rz1.email.general')).toBeUndefined()
  })

  test('a telephone number that an editor ended does not come back with the next file', async () => {
    await bringIn(db, trust('TOWN NHS TRUST'))
    await endContact(db, (await findContact(db, 'trust-rz1.phone.general'))!, editor())
    await bringIn(db, trust('TOWN NHS TRUST'), { asOf: '2026-08-01' })
    expect(await listContacts(db, 'trust-rz1')).toMatchObject([{ endedOn: '2026-05-02' }])
  })

  test('a cabinet member for health put in by hand replaces the one before', async () => {
    await bringIn(db, councilsFile(harbourside))
    const given = { ...from, title: 'Cabinet Member for Health', party: 'P' }
    const council = await known('council-hbs')
    await changeHolder(db, council, { ...given, name: 'Ada Example' }, editor())
    await changeHolder(
      db,
      council,
      { ...given, name: 'Bob Sample', email: 'Bob@example.org' },
      editor(),
    )

    expect(await listMemberships(db, 'council-hbs')).toMatchObject([
      { name: 'Ada Example', endOn: '2026-04-20' },
      { name: 'Bob Sample', endOn: null },
    ])
    expect(await listContacts(db, 'council-hbs')).toMatchObject([{ value: 'bob@example.org' }])
  })

  test('every change is in the trail, with who and when', async () => {
    await bringIn(db, trust('TOWN NHS TRUST'))
    const given = { ...from, kind: 'email', purpose: 'general', value: 'a@example.org' } as const
    await changeContact(db, await known('trust-rz1'), given, editor())
    const acts = await (database.db as TestDatabase['db']).selectFrom('audit').selectAll().execute()
    expect(acts).toMatchObject([
      { act: 'contact.changed', about: '/bodies/trust-rz1', personId: 'p1', campaignId: 'main' },
    ])
  })
})
