import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databases, type TestDatabase } from '../../../test/databases.ts'
import { locateBodies } from './locate-bodies.ts'
import {
  findBody,
  listBodiesOfKinds,
  listContacts,
  listMemberships,
  type BodiesDb,
} from './queries.ts'
import { bringIn, councilsFile, harbourside, odsRow, openBodies, saltmarsh } from './test-bodies.ts'

const trusts = [
  odsRow({
    code: 'RZ1',
    name: 'HARBOUR AND ST ELSEWHERE NHS FOUNDATION TRUST',
    phone: '0191 4960000',
  }),
  odsRow({ code: 'RZ2', name: 'SALTMARSH PARTNERSHIP NHS TRUST', close: '20250331' }),
].join('\n')

const practices = [
  odsRow({
    code: 'Z99001',
    name: 'THE QUAY SURGERY',
    status: 'A',
    setting: '4',
    phone: '0191 4960001',
  }),
  odsRow({ code: 'Z99002', name: 'HARBOUR WALK-IN CENTRE', status: 'A', setting: '2' }),
  odsRow({ code: 'Z99003', name: 'DORMANT SURGERY', status: 'D', setting: '4' }),
].join('\n')

const locations = [
  odsRow({ code: '99Z', name: 'NHS SALTMARSH ICB - 99Z', role: 'RO319' }),
  odsRow({ code: '98Z', name: 'NHS HARBOURSIDE CCG', close: '20220630' }),
  odsRow({ code: '97Z', name: 'COAST COMMISSIONING HUB', role: 'RO218' }),
].join('\n')

const councillors = (rows: string[]) =>
  ['council_id,raw_division,raw_identifier,email,url,raw_name,raw_party', ...rows].join('\n') + '\n'

describe.each(databases)('importing public bodies into %s', (kind) => {
  let database: TestDatabase
  let db: BodiesDb
  beforeEach(async () => {
    database = await openBodies(kind)
    db = database.db
  })
  afterEach(() => database.close())

  test('trusts come in with their names as people write them, place, dates and telephone', async () => {
    const report = await bringIn(db, trusts)

    expect(report).toMatchObject({ kind: 'etr', added: 2, changed: 0, ended: 0, skipped: 0 })
    expect(await findBody(db, 'trust-rz1')).toMatchObject({
      name: 'Harbour and St Elsewhere NHS Foundation Trust',
      address: '1 Quay Street\nHarbourside',
      postcode: 'ZZ1 1AA',
      lat: 50.51,
      startOn: '2010-04-01',
      endOn: null,
      source: 'etr',
      asOf: '2026-05-01',
    })
    expect(await findBody(db, 'trust-rz2')).toMatchObject({ endOn: '2025-03-31' })
    expect(await listContacts(db, 'trust-rz1')).toMatchObject([
      { kind: 'phone', value: '0191 4960000' },
    ])
  })

  test('of prescribing centres only GP practices that are open come in', async () => {
    expect(await bringIn(db, practices)).toMatchObject({ kind: 'epraccur', added: 1, skipped: 2 })
    expect(await findBody(db, 'practice-z99001')).toMatchObject({ name: 'The Quay Surgery' })
  })

  test('of commissioning files hubs are left out and closed groups keep their last day', async () => {
    expect(await bringIn(db, locations)).toMatchObject({ kind: 'eccg', added: 2, skipped: 1 })
    expect(await findBody(db, 'sub-icb-98z')).toMatchObject({
      endOn: '2022-06-30',
      parentCode: 'QZZ',
    })
  })

  test.each([
    ['trusts', trusts],
    ['practices', practices],
    ['locations', locations],
    ['councils', councilsFile(harbourside, saltmarsh)],
  ])('importing %s twice changes nothing', async (_, file) => {
    const first = await bringIn(db, file)
    const before = await everything(db)
    const second = await bringIn(db, file)

    expect(second).toMatchObject({ added: 0, changed: 0, ended: 0, unchanged: first.added })
    expect(await everything(db)).toEqual(before)
  })

  test('a trust that a newer file leaves out is ended and not deleted', async () => {
    await bringIn(db, trusts)
    const report = await bringIn(db, trusts.split('\n')[1]!, { asOf: '2026-08-01' })

    expect(report.ended).toBe(1)
    expect(await findBody(db, 'trust-rz1')).toMatchObject({ endOn: '2026-08-01' })
  })

  test('a postcode directory that comes in later says where trusts are', async () => {
    await bringIn(db, trusts, { locate: () => undefined })
    const locate = () => ({ lat: 50.7, long: -3.1 })
    expect(await locateBodies(db, locate)).toBe(2)
    expect(await locateBodies(db, locate)).toBe(0)
    expect(await findBody(db, 'trust-rz1')).toMatchObject({ lat: 50.7, long: -3.1 })
  })

  test('an older edition is refused', async () => {
    await bringIn(db, trusts)
    await expect(bringIn(db, trusts, { asOf: '2025-01-01' })).rejects.toThrow(
      /older than the one in use/,
    )
  })

  test('a file cut at the end of a line is refused and nothing changes', async () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      odsRow({ code: `RX${n}`, name: `TOWN ${n} NHS TRUST` }),
    )
    await bringIn(db, many.join('\n'))

    await expect(bringIn(db, many.slice(0, 20).join('\n'), { asOf: '2026-08-01' })).rejects.toThrow(
      /cut short/,
    )
    expect(await findBody(db, 'trust-rx39')).toMatchObject({ endOn: null })
  })

  test('councils know their county, their dates and who took over', async () => {
    const old = { ...harbourside, 'end-date': '2027-03-31', 'replaced-by': 'NEW' }
    const next = {
      'local-authority-code': 'NEW',
      'official-name': 'Coast Council',
      'nice-name': 'Coast',
    }
    const file = councilsFile(old, saltmarsh, { ...next, 'start-date': '2027-04-01' })

    expect(await bringIn(db, file)).toMatchObject({ kind: 'councils', added: 3 })
    expect(await findBody(db, 'council-hbs')).toMatchObject({ kind: 'council', parentCode: 'SLM' })
    expect(await findBody(db, 'council-slm')).toMatchObject({ kind: 'county' })
    const succession = await db
      .selectFrom('bodySuccession')
      .selectAll()
      .where('fromId', '=', 'council-hbs')
      .execute()
    expect(succession).toMatchObject([{ toId: 'council-new', succeededOn: '2027-04-01' }])
  })

  test('councillors come in without titles and vacancies, and leave when the next list leaves them out', async () => {
    await bringIn(db, councilsFile(harbourside))
    const ada =
      'HBS,Quay Ward,1,ADA@example.org,https://example.org/ada,Cllr Ada Example,Independent'
    const bob = 'HBS,Quay Ward,2,,,Councillor Bob Sample,Made-up Party'
    const empty = 'HBS,Quay Ward,3,,,Vacancy,'

    const report = await bringIn(db, councillors([ada, bob, empty]))
    expect(report).toMatchObject({ kind: 'councillors', added: 2, skipped: 1 })
    expect(await listContacts(db, 'council-hbs')).toMatchObject([
      { kind: 'email', value: 'ada@example.org' },
      { kind: 'url', value: 'https://example.org/ada' },
    ])

    await bringIn(db, councillors([bob]), { asOf: '2026-06-01' })
    expect(await listMemberships(db, 'council-hbs')).toMatchObject([
      { name: 'Ada Example', endOn: '2026-06-01' },
      { name: 'Bob Sample', endOn: null },
    ])
  })

  test('councillors of a council nobody knows are refused with what to do', async () => {
    const file = councillors(['XXX,Ward,1,,,Ada Example,'])
    await expect(bringIn(db, file)).rejects.toThrow(/Import the list of councils first/)
  })

  test('where each council lists its councillors comes in as an address', async () => {
    await bringIn(db, councilsFile(harbourside))
    const file =
      'council_id,official_name,organisation_subtype,territory_code,start_date,end_date,councillors_cms_type,councillors_base_url\n' +
      'HBS,Harbourside,NMD,ENG,1974-04-01,,ModernGov,https://democracy.harbourside.example\n'
    expect(await bringIn(db, file)).toMatchObject({ kind: 'councilSites', added: 1 })
  })

  test('Members of Parliament are met by the name of their constituency', async () => {
    const file =
      'Name,Party,Constituency,Email\nMaya Example,Made-up Party,Saltmarsh & Quay,maya@example.org\n'
    const area = (kind: string, name: string) =>
      kind === 'constituency' && name === 'Saltmarsh & Quay' ? 'E14999001' : undefined

    expect(await bringIn(db, file, { area })).toMatchObject({ kind: 'members', added: 1 })
    const [post] = await db.selectFrom('post').selectAll().where('kind', '=', 'mp').execute()
    expect(post).toMatchObject({ id: 'mp-saltmarsh-and-quay', areaCode: 'E14999001' })
  })

  test('the boards that ship are there after any import, once', async () => {
    await bringIn(db, trusts)
    await bringIn(db, practices)
    expect(await listBodiesOfKinds(db, ['icb'])).toHaveLength(48)
    expect(await listBodiesOfKinds(db, ['healthBoard'])).toHaveLength(21)
  })

  test('a list of names gives the boards of 2026 the codes that postcodes carry', async () => {
    const file = 'ICB26CD,ICB26CDH,ICB26NM\nE54999926,D7T5G,NHS Essex Integrated Care Board\n'
    expect(await bringIn(db, file)).toMatchObject({ kind: 'icbNames', changed: 1 })
    expect(await findBody(db, 'icb-d7t5g')).toMatchObject({ gss: 'E54999926' })
  })

  test('who follows which board can come from a file', async () => {
    const file =
      'predecessor_ods,predecessor_name,successor_ods,successor_name,date,type\n' +
      'QKK,NHS South East London,Z0Z0Z,NHS Made Up,2027-04-01,merger\n'
    expect(await bringIn(db, file)).toMatchObject({ kind: 'icbSuccession', added: 1 })
    expect(await findBody(db, 'icb-z0z0z')).toMatchObject({
      name: 'NHS Made Up Integrated Care Board',
      startOn: '2027-04-01',
    })
  })
})

async function everything(db: BodiesDb) {
  const [bodies, posts, contacts] = await Promise.all([
    db.selectFrom('body').selectAll().orderBy('id').execute(),
    db.selectFrom('post').selectAll().orderBy('id').execute(),
    listContacts(db),
  ])
  return { bodies, posts, contacts }
}
