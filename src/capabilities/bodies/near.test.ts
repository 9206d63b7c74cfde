import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databases, type TestDatabase } from '../../../test/databases.ts'
import { stoppedClock, type SetClock } from '../../platform/clock/index.ts'
import { openDirectory } from './directory.ts'
import { healthOf, placeAt } from './test-near.ts'
import type { BodiesDb } from './queries.ts'
import {
  bringIn,
  councilsFile,
  harbourside,
  NOW,
  odsRow,
  openBodies,
  saltmarsh,
} from './test-bodies.ts'

describe.each(databases)('who answers at a place, on %s', (kind) => {
  let database: TestDatabase
  let db: BodiesDb
  let clock: SetClock
  beforeEach(async () => {
    database = await openBodies(kind)
    db = database.db
    clock = stoppedClock(NOW)
  })
  afterEach(() => database.close())

  const nearAt = async (place = placeAt()) => (await openDirectory({ db, clock })).near(place)

  test('with nothing imported everything is unknown, and says why', async () => {
    const near = await nearAt()
    expect(near.councils).toMatchObject([
      { known: false, reason: 'unknownCode', area: { name: 'Harbourside' } },
      { known: false, reason: 'unknownCode', area: { name: 'Saltmarsh County' } },
    ])
    expect(near.mp).toMatchObject({ known: false, reason: 'noList' })
    expect(near.trusts).toMatchObject({ known: false, reason: 'noList' })
    expect(near.boards).toMatchObject([
      { known: false, reason: 'unknownCode', area: { code: 'E54999001' } },
    ])
    expect(near.charging).toMatchObject({ nation: 'england', upfront: 'required' })
  })

  test('the day before 1 April 2026 the old board answers, on that day the new one', async () => {
    await bringIn(db, odsRow({ code: 'RZ1', name: 'TOWN NHS TRUST' }), { asOf: '2026-01-01' })
    const place = placeAt({ icb: { code: 'E54000028', name: 'NHS North Central London' } })
    clock.set('2026-03-31T12:00:00Z')
    expect((await nearAt(place)).boards).toMatchObject([
      { name: 'NHS North Central London Integrated Care Board', standing: 'current' },
      { name: 'NHS West and North London Integrated Care Board', standing: 'upcoming' },
    ])
    clock.set('2026-04-01T12:00:00Z')
    expect((await nearAt(place)).boards).toMatchObject([
      {
        name: 'NHS West and North London Integrated Care Board',
        standing: 'current',
        notes: [{ kind: 'tookOver', other: 'NHS North Central London Integrated Care Board' }],
      },
    ])
  })

  test('where a board was split both candidates are shown and it is said', async () => {
    await bringIn(db, odsRow({ code: 'RZ1', name: 'TOWN NHS TRUST' }))
    const place = placeAt({ icb: { code: 'E54000025', name: 'NHS Hertfordshire and West Essex' } })
    const { boards } = await nearAt(place)
    expect(boards.map((board) => board.known && board.name)).toEqual([
      'NHS Central East Integrated Care Board',
      'NHS Essex Integrated Care Board',
    ])
    for (const board of boards) expect(board).toMatchObject({ notes: [{ kind: 'oneOf' }] })
  })

  test('before a reorganisation the council and the one to come are shown side by side', async () => {
    await bringIn(db, reorganisation)
    const before = await nearAt()
    expect(before.councils).toMatchObject([
      { id: 'council-hbs', standing: 'current', notes: [{ kind: 'endsOn', on: '2027-03-31' }] },
      {
        id: 'council-cst',
        standing: 'upcoming',
        notes: [{ kind: 'takesOver', on: '2027-04-01' }, {}],
      },
      { id: 'council-slm', standing: 'current' },
    ])
    clock.set('2027-04-01T12:00:00Z')
    const after = await nearAt()
    expect(after.councils).toMatchObject([
      {
        id: 'council-cst',
        standing: 'current',
        notes: [{ kind: 'tookOver' }, { kind: 'tookOver' }],
      },
    ])
  })

  test('the county of a district is known although the postcode directory leaves it out', async () => {
    await bringIn(db, councilsFile(harbourside, saltmarsh))
    const { councils, healthCabinet } = await nearAt(placeAt({ county: null }))
    expect(councils).toMatchObject([{ id: 'council-hbs' }, { id: 'council-slm' }])
    expect(healthCabinet).toMatchObject([{ bodyId: 'council-slm', known: false, reason: 'noList' }])
  })

  test('a councillor without an address is reached through Democratic Services, and it is said', async () => {
    await bringIn(db, councilsFile(harbourside))
    await bringIn(
      db,
      'council_id,raw_division,raw_identifier,email,url,raw_name,raw_party\n' +
        'HBS,Quay Ward,1,ada@example.org,,Ada Example,P\nHBS,QUAY,2,,,Bob Sample,P\n',
    )
    await db
      .insertInto('contact')
      .values({
        id: 'council-hbs.email.democraticServices',
        bodyId: 'council-hbs',
        postId: null,
        membershipId: null,
        kind: 'email',
        value: 'democracy@example.org',
        purpose: 'democraticServices',
        source: 'made up',
        asOf: '2026-01-01',
        endedOn: null,
      })
      .execute()
    const { councillors } = await nearAt()
    expect(councillors).toMatchObject([
      {
        known: true,
        holders: [
          { name: 'Ada Example', route: { via: 'direct', value: 'ada@example.org' } },
          {
            name: 'Bob Sample',
            route: { via: 'democraticServices', value: 'democracy@example.org' },
          },
        ],
      },
    ])
  })

  test('the nearest practices come with distance from the middle of the place, closed ones not', async () => {
    const rows = ['ZZ1 1AA', 'ZZ2 1AA', 'ZZ3 1AA'].map((postcode, n) =>
      odsRow({ code: `Z9900${n}`, name: `SURGERY ${n}`, postcode, status: 'A', setting: '4' }),
    )
    const closed = odsRow({
      code: 'Z99009',
      name: 'GONE',
      close: '20250101',
      status: 'C',
      setting: '4',
    })
    const nowhere = odsRow({
      code: 'Z99010',
      name: 'LOST',
      postcode: 'XX1 1XX',
      status: 'A',
      setting: '4',
    })
    await bringIn(db, [...rows, closed, nowhere].join('\n'))
    const { practices } = await nearAt(placeAt({}, { lat: 50.51, long: -3 }))
    expect(practices).toMatchObject([
      { name: 'Surgery 0', distanceKm: 0 },
      { name: 'Surgery 1', distanceKm: 1.1 },
      { name: 'Surgery 2', distanceKm: 2.2 },
    ])
  })

  test('in Wales and Scotland the health board answers and no English trust is shown', async () => {
    await bringIn(db, odsRow({ code: 'RZ1', name: 'TOWN NHS TRUST' }))
    const wales = await nearAt(healthOf('W06000015', 'Cardiff'))
    expect(wales.boards).toMatchObject([{ name: 'Cardiff and Vale University Health Board' }])
    expect(wales.trusts).toEqual([])
    expect(wales.charging).toMatchObject({ nation: 'wales', upfront: 'notRequired' })
    const scotland = await nearAt(healthOf('S12000049', 'Glasgow City'))
    expect(scotland.boards).toMatchObject([{ name: 'NHS Greater Glasgow and Clyde' }])
  })

  test('what changes is seen after a refresh, and an unchanged directory is not read again', async () => {
    const directory = await openDirectory({ db, clock })
    expect(directory.near(placeAt()).councils).toMatchObject([{ known: false }, { known: false }])
    await bringIn(db, councilsFile(harbourside))
    await directory.refresh()
    const near = directory.near(placeAt())
    expect(near.councils).toMatchObject([{ id: 'council-hbs' }])
    await directory.refresh()
    expect(directory.near(placeAt())).toBe(near)
  })

  test('an old code leads to the codes of those who took over', async () => {
    await bringIn(db, reorganisation)
    const directory = await openDirectory({ db, clock })
    expect(directory.successorsOf('E07999001')).toEqual([])
    expect(directory.successorsOf('E07999001', '2027-04-01')).toEqual(['E06999009'])
    expect(directory.successorsOf('E99999999')).toEqual([])
  })
})

const leaving = { 'end-date': '2027-03-31', 'replaced-by': 'CST' }
const reorganisation = councilsFile(
  { ...harbourside, ...leaving },
  { ...saltmarsh, ...leaving },
  {
    'local-authority-code': 'CST',
    'official-name': 'Coast Council',
    'nice-name': 'Coast',
    'gss-code': 'E06999009',
    'start-date': '2027-04-01',
    'local-authority-type': 'UA',
  },
)
