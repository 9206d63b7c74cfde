import type { TestDatabase } from '../../../test/databases.ts'

/** What a test changes of the made-up bodies. */
export interface MadeUp {
  trusts?: string[]
  trustEmail?: string | null
  councillors?: { name: string; email: string | null }[]
  democraticServices?: string | null
}

const facts = { source: 'https://data.example/list.csv', asOf: '2026-05-01' }
const nothing = { type: null, code: null, formerGss: null, startOn: null, endOn: null }

/** The key of the made-up ward of Quay, as its postcodes lead to it. */
export const QUAY = 'E07999001-E10999001-E58999001-E05999001-E14999001-E54999001'
export const HELI = 'W06999001-x-x-W05999001-W07999001-W11999001'

/** The bodies of the made-up area: two trusts, councils, three councillors, a Member, boards. */
export async function madeUpBodies({ db }: { db: TestDatabase['db'] }, made: MadeUp = {}) {
  const trusts = made.trusts ?? ['Demonstration NHS Foundation Trust', 'Quayside NHS Trust']
  const body = (row: object) =>
    db
      .insertInto('body')
      .values({
        ...nothing,
        areaName: null,
        gss: null,
        parentCode: null,
        address: null,
        postcode: null,
        lat: null,
        long: null,
        ...facts,
        ...row,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  for (const [at, name] of trusts.entries()) {
    await body({
      id: `trust-rz${at}`,
      kind: 'trust',
      code: `RZ${at}`,
      name,
      address: '1 Harbour Road\nHarbourside',
      postcode: 'ZZ1 9AA',
      lat: 53.36 + at / 100,
      long: 0.95,
    })
  }
  await body({
    id: 'council-hbs',
    kind: 'council',
    name: 'Harbourside District Council',
    areaName: 'Harbourside',
    gss: 'E07999001',
    parentCode: 'SLM',
    code: 'HBS',
    address: 'Town Hall\nQuay Street',
    postcode: 'ZZ1 1ZZ',
  })
  await body({
    id: 'council-slm',
    kind: 'county',
    name: 'Saltmarsh County Council',
    code: 'SLM',
    areaName: 'Saltmarsh',
    gss: 'E10999001',
  })
  await body({
    id: 'icb-qzz',
    kind: 'icb',
    name: 'NHS Saltmarsh Integrated Care Board',
    gss: 'E54999001',
    code: 'QZZ',
    address: '2 Care Street',
    postcode: 'ZZ1 2ZZ',
  })
  await body({
    id: 'board-heli',
    kind: 'healthBoard',
    name: 'Heli University Health Board',
    gss: 'W11999001',
  })
  await body({ id: 'parliament-commons', kind: 'parliament', name: 'House of Commons' })
  await posts(db, made)
}

async function posts(db: TestDatabase['db'], made: MadeUp) {
  const councillors = made.councillors ?? [
    { name: 'Ada Quill', email: 'ada@harbourside.example' },
    { name: 'Ben Marsh', email: 'ben@harbourside.example' },
    { name: 'Cy Vale', email: null },
  ]
  const post = (row: object) =>
    db
      .insertInto('post')
      .values({ title: null, areaCode: null, areaName: null, ...facts, ...row })
      .execute()
  const holder = (postId: string, id: string, name: string) =>
    db
      .insertInto('membership')
      .values({ id, postId, name, party: null, startOn: null, endOn: null, ...facts })
      .execute()
  const email = (row: object) =>
    db
      .insertInto('contact')
      .values({
        postId: null,
        membershipId: null,
        kind: 'email',
        purpose: 'general',
        endedOn: null,
        ...facts,
        ...row,
      })
      .execute()
  await post({
    id: 'seat-quay',
    bodyId: 'council-hbs',
    kind: 'councillor',
    areaCode: 'E05999001',
    areaName: 'Quay',
  })
  for (const [at, { name, email: value }] of councillors.entries()) {
    await holder('seat-quay', `sits-${at}`, name)
    if (!value) continue
    const ids = { id: `mail-${at}`, bodyId: 'council-hbs', membershipId: `sits-${at}` }
    await email({ ...ids, value, purpose: 'direct' })
  }
  await post({
    id: 'seat-commons',
    bodyId: 'parliament-commons',
    kind: 'mp',
    areaCode: 'E14999001',
    areaName: 'Harbourside and Saltmarsh',
  })
  await holder('seat-commons', 'sits-mp', 'Dee Long')
  const mp = { id: 'mail-mp', bodyId: 'parliament-commons', membershipId: 'sits-mp' }
  await email({ ...mp, value: 'dee@commons.example', purpose: 'direct' })
  const trustEmail = made.trustEmail === undefined ? 'office@trust.example' : made.trustEmail
  if (trustEmail) await email({ id: 'mail-trust', bodyId: 'trust-rz0', value: trustEmail })
  const office =
    made.democraticServices === undefined ? 'ds@harbourside.example' : made.democraticServices
  const purpose = 'democraticServices'
  if (office) await email({ id: 'mail-ds', bodyId: 'council-hbs', value: office, purpose })
}
