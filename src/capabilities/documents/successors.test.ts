import { describe, expect, test, vi } from 'vitest'
import { databases } from '../../../test/databases.ts'
import type { BodiesDb } from '../bodies/index.ts'
import { documentsApp, QUAY, resource } from './test-documents.ts'

const CLOSED = 'E07999099'
const OLD = QUAY.replace('E07999001', CLOSED)

const PACK = {
  'resources/one.md': resource('In {{ our.area }}.'),
  'resources/motion.md': resource('1. care', { kind: 'motion', body: 'council' }),
}

/** A district that closed, and whose ground those with these ids took over. */
async function close(db: BodiesDb, toIds: string[]): Promise<void> {
  const of = { source: 'https://law.example/order', asOf: '2026-04-01' }
  const nothing = { areaName: null, formerGss: null, parentCode: null, address: null }
  const nowhere = { postcode: null, lat: null, long: null, startOn: null }
  await db
    .insertInto('body')
    .values({
      ...of,
      ...nothing,
      ...nowhere,
      id: 'council-closed',
      kind: 'council',
      type: 'NMD',
      name: 'Closed District Council',
      code: 'ZCL',
      gss: CLOSED,
      endOn: '2026-03-31',
    })
    .execute()
  for (const toId of toIds) {
    const row = { ...of, fromId: 'council-closed', toId, succeededOn: '2026-04-01' }
    await db
      .insertInto('bodySuccession')
      .values({ ...row, kind: 'split' })
      .execute()
  }
  await db
    .updateTable('bodyEdition')
    .set((by) => ({ number: by('number', '+', 1) }))
    .execute()
}

describe.each(databases)(
  'a document for a place that is no more, on $name',
  { timeout: 60_000 },
  (on) => {
    test('is the same document for the place that took over, in the same form', async () => {
      const { get, database } = await documentsApp(PACK, { on })
      await close(database.db as unknown as BodiesDb, ['council-zhb'])
      // Until the server has seen it, the closed council is left out of the place.
      await vi.waitFor(
        async () => {
          const { location } = await get(`/resources?place=${OLD}`)
          expect(location).toBe(`/resources?place=${QUAY}`)
        },
        { timeout: 15_000 },
      )
      for (const address of [
        '/resources?kind=leaflet&',
        '/resources/one?',
        '/resources/one.pdf?paper=a5&marks=yes&',
        '/resources/one.txt?',
        '/ar/resources/one.html?',
        '/resources/pack.zip?',
        '/resources/motion?body=council&asks=one&asks=two&',
      ]) {
        const answer = await get(`${address}place=${OLD}`)
        expect([address, answer.status, answer.location]).toEqual([
          address,
          301,
          `${address}place=${QUAY}`,
        ])
      }
      expect((await get(`/resources/one.txt?place=${QUAY}`)).text).toContain('In Harbourside.')
    })

    test('is a choice where several took over, each for the same form', async () => {
      const { get, database } = await documentsApp(PACK, { on })
      await close(database.db as unknown as BodiesDb, ['council-zhb', 'council-zmb'])
      const old = `${CLOSED}-x-x-x-x-x`
      const address = `/resources/one.pdf?paper=a5&place=`
      await vi.waitFor(async () => expect((await get(address + old)).status).toBe(300), {
        timeout: 15_000,
      })
      const page = await get(address + old)
      expect(page.text).toContain('Two places it may be')
      for (const [code, name] of [
        ['E07999001', 'Harbourside'],
        ['E06999001', 'Millbrook'],
      ]) {
        const link = `/resources/one.pdf?paper=a5&amp;place=${code}-x-x-x-x-x`
        expect(page.text).toContain(`<a href="${link}">${name}</a>`)
      }
      const arabic = await get(`/ar${address}${old}`)
      expect(arabic.text).toContain('href="/ar/resources/one.pdf?paper=a5')
      const motion = await get(`/resources/motion?body=council&place=${old}`)
      expect([motion.status, motion.text.includes('body=council&amp;place=E06999001')]).toEqual([
        300,
        true,
      ])
    })
  },
)
