import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databases, type TestDatabase } from '../../../../test/databases.ts'
import { bringIn, councilsFile, harbourside, openBodies } from '../test-bodies.ts'
import { listContacts, type BodiesDb, type BodiesTables } from '../queries.ts'
import { parseModernGov } from './modern-gov.ts'

const councillor = (name: string, posts: string, email: string) => `
  <councillor>
    <councillorid>7</councillorid>
    <fullusername>${name}</fullusername>
    <photosmallurl>https://democracy.harbourside.example/UserData/7/smallpic.jpg</photosmallurl>
    <politicalpartytitle>Made-up Party</politicalpartytitle>
    <representing></representing>
    <keyposts>${posts}</keyposts>
    <additionalcontactinfo>At home: 9 Secret Row</additionalcontactinfo>
    <workaddress><line1>9 Secret Row</line1><phone>01632 960000</phone><email>${email}</email></workaddress>
    <homeaddress><line1>9 Secret Row</line1><postcode>ZZ9 9ZZ</postcode><email>home@example.org</email>
      <councillors><councillor><fullusername>Nested Secret</fullusername></councillor></councillors>
    </homeaddress>
  </councillor>`

const file = (...councillors: string[]) => `<?xml version="1.0" encoding="utf-8"?>
<councillorsbyward><wards><ward><wardtitle>Quay</wardtitle>
<councillors><councillorcount>${councillors.length}</councillorcount>${councillors.join('')}</councillors>
</ward></wards></councillorsbyward>`

const ada = councillor(
  'Councillor Ada Example',
  'Cabinet Member for Health and Care',
  'ada@example.org',
)
const bob = councillor('Councillor Bob Sample', 'Shadow Cabinet Member for Health', '')

test('a home address never leaves the parser', () => {
  const text = JSON.stringify(parseModernGov(file(ada, bob)))
  expect(text).toContain('Ada Example')
  expect(text).not.toMatch(/Secret|ZZ9|home@/)
})

describe.each(databases)('councillors from ModernGov on %s', (kind) => {
  let database: TestDatabase
  let db: BodiesDb
  beforeEach(async () => {
    database = await openBodies(kind)
    db = database.db
    await bringIn(db, councilsFile(harbourside))
  })
  afterEach(() => database.close())

  test('no table holds a home address, an address of work or a telephone', async () => {
    await bringIn(db, file(ada, bob), { council: 'HBS' })
    const tables = ['body', 'post', 'membership', 'contact', 'amendment', 'bodyImport'] as const
    for (const table of tables satisfies readonly (keyof BodiesTables)[]) {
      const rows = await db.selectFrom(table).selectAll().execute()
      expect(JSON.stringify(rows)).not.toMatch(/secret|ZZ9|home@|960000/i)
    }
  })

  test('the cabinet member for health is found, the shadow is not', async () => {
    await bringIn(db, file(bob, ada), { council: 'E07999001' })
    const post = await db
      .selectFrom('post')
      .selectAll()
      .where('kind', '=', 'healthCabinet')
      .execute()
    expect(post).toMatchObject([{ id: 'health-hbs', title: 'Cabinet Member for Health and Care' }])
    const held = await db
      .selectFrom('membership')
      .selectAll()
      .where('postId', '=', 'health-hbs')
      .execute()
    expect(held).toMatchObject([{ name: 'Ada Example', party: 'Made-up Party' }])
    const emails = (await listContacts(db, 'council-hbs')).map((contact) => contact.value)
    expect(new Set(emails)).toEqual(new Set(['ada@example.org']))
  })

  test('a cabinet member who left the post is no longer shown as holding it', async () => {
    await bringIn(db, file(ada, bob), { council: 'HBS' })
    await bringIn(db, file(bob), { council: 'HBS', asOf: '2026-06-01' })
    const post = await db.selectFrom('post').selectAll().where('id', '=', 'health-hbs').execute()
    expect(post).toMatchObject([{ title: null, asOf: '2026-06-01' }])
    const held = await db
      .selectFrom('membership')
      .selectAll()
      .where('postId', '=', 'health-hbs')
      .execute()
    expect(held).toMatchObject([{ endOn: '2026-06-01' }])
  })

  test('whose councillors they are is told by the site that serves them', async () => {
    await expect(bringIn(db, file(ada))).rejects.toThrow(/--council/)
    await bringIn(
      db,
      'council_id,councillors_cms_type,councillors_base_url\nHBS,ModernGov,https://democracy.harbourside.example\n',
    )
    expect(await bringIn(db, file(ada))).toMatchObject({ kind: 'modernGov', added: 2 })
  })
})
