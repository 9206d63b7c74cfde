import { describe, expect, test } from 'vitest'
import type { AnyDb } from '../../../platform/db/index.ts'
import { databases } from '../../../../test/databases.ts'
import {
  addEndorsement,
  addOrganisation,
  announceEndorsements,
  moveEndorsement,
} from '../queries.ts'
import { endorsement, organisation } from '../test-endorsements.ts'
import { HARBOURSIDE, MILLBROOK, QUAY, showingApp, words } from './test-showing.ts'

const rowsOf = (html: string) =>
  [...html.matchAll(/<h3><a href="[^"]+" dir="auto">([^<]*)</g)].map(([, name]) => name)

describe.each(databases)('who stands where, on %s', (on) => {
  test('before anybody does, the page says how to be the first', async () => {
    const { get } = await showingApp(on)
    const { text, status } = await get('/endorsements')
    expect(status).toBe(200)
    expect(words(text)).toContain('Who stands with us')
    expect(words(text)).toContain('Yours can be the first')
    expect(text).toContain('href="/endorsements/raise"')
    expect(text).not.toContain('<svg class="map')
  })

  test('groups are counted once each, by kind and by place, with a dot on the map', async () => {
    const { get, stand } = await showingApp(on)
    await stand({ name: 'Dockers' })
    await stand({ name: 'Harbour Mosque', kind: 'faith-group' })
    await stand({ name: 'Mill Union', ...MILLBROOK })
    await stand({ name: 'All Nurses', kind: 'health-group', areaCode: null, areaName: null })
    await stand({ name: 'Far Union', areaCode: null, areaName: 'Belfast' })
    const { text } = await get('/endorsements')
    expect(words(text)).toContain('5 groups stand with us')
    expect(words(text)).toContain('Trade union branch 3')
    expect(words(text)).toContain('Harbourside 2')
    expect(words(text)).toContain('1 group speaks for the whole country')
    expect(words(text)).toContain('1 group is in an area that we cannot place')
    const dots = [...text.matchAll(/<a href="([^"]+)" tabindex="-1"><title>([^<]+)</g)]
    expect(dots.map(([, href, title]) => [href, title])).toEqual([
      ['/endorsements?area=E07999001', 'Harbourside: 2 groups'],
      ['/endorsements?area=E06999001', 'Millbrook: 1 group'],
    ])
  })

  test('a second motion of one group is a second line, and not a second group', async () => {
    const { get, stand, database, clarion } = await showingApp(on)
    const { organisation: by } = await stand({ name: 'Dockers' })
    await addEndorsement(database.db, endorsement(by, { act: 'statement' }))
    await announceEndorsements(database.db)
    clarion.cache.clear()
    const { text } = await get('/endorsements')
    expect(words(text)).toContain('1 group stands with us')
    expect(rowsOf(text)).toEqual(['Dockers', 'Dockers'])
  })

  test('it is narrowed by kind, by place and by name, in any case and without accents', async () => {
    const { get, stand } = await showingApp(on)
    await stand({ name: 'Dockers', branch: 'Quay' })
    await stand({ name: 'Médecins of Millbrook', kind: 'health-group', ...MILLBROOK })
    const list = async (query: string) => rowsOf((await get(`/endorsements?${query}`)).text)
    expect(await list('kind=health-group')).toEqual(['Médecins of Millbrook'])
    expect(await list('area=E07999001')).toEqual(['Dockers, Quay'])
    expect(await list(`place=${QUAY}`)).toEqual(['Dockers, Quay'])
    expect(await list('q=MEDECINS')).toEqual(['Médecins of Millbrook'])
    expect(await list('q=quay')).toEqual(['Dockers, Quay'])
    expect(await list('kind=council&q=quay')).toEqual([])
    expect(words((await get('/endorsements?q=nobody')).text)).toContain('No group fits that')
    expect((await get('/endorsements?area=E09999999')).status).toBe(404)
    expect((await get('/endorsements?place=x')).status).toBe(404)
    // What is no choice of ours is passed over.
    expect(await list('kind=knights&page=many')).toHaveLength(2)
  })

  test('an old place leads on to the one that followed it', async () => {
    const { get, stand } = await showingApp(on)
    await stand(MILLBROOK)
    // So few live there that they share a page with the rest of Millbrook.
    const [old, today] = ['E05999006', 'x'].map(
      (ward) => `E06999001-x-x-${ward}-E14999002-E54999001`,
    )
    for (const path of ['/endorsements', '/endorsements.json', '/endorsements/raise']) {
      const { status, location } = await get(`${path}?kind=council&place=${old}`)
      expect([status, location]).toEqual([301, `${path}?kind=council&place=${today}`])
    }
    expect(rowsOf((await get(`/endorsements?place=${today}`)).text)).toHaveLength(1)
  })

  test('what waits, was refused or belongs to another campaign is not there', async () => {
    const { get, stand } = await showingApp(on)
    await stand({ name: 'Shown' })
    for (const state of ['reported', 'confirmed', 'held', 'refused'] as const) {
      const { endorsement: it } = await stand({ name: `Is ${state}` }, { state })
      expect((await get(`/endorsements/${it.id}`)).status).toBe(404)
      expect((await get(`/endorsements/${it.id}/report`)).status).toBe(404)
    }
    const { endorsement: other } = await stand({ name: 'Elsewhere', campaignId: 'another' })
    expect((await get(`/endorsements/${other.id}`)).status).toBe(404)
    expect(rowsOf((await get('/endorsements')).text)).toEqual(['Shown'])
  })

  test('there are fifty to a page, and no page after the last', async () => {
    const { get, stand, database, clarion } = await showingApp(on)
    const { organisation: first } = await stand({ name: 'Number 0' })
    for (let at = 1; at <= 51; at++) {
      const by = organisation({
        ...HARBOURSIDE,
        campaignId: first.campaignId,
        name: `Number ${at}`,
      })
      await addOrganisation(database.db, by)
      await addEndorsement(database.db, endorsement(by, { publishedOn: '2026-11-23' }))
    }
    await announceEndorsements(database.db)
    clarion.cache.clear()
    const one = (await get('/endorsements')).text
    expect(rowsOf(one)).toHaveLength(50)
    expect(one).toContain('rel="next" href="/endorsements?page=2"')
    const two = (await get('/endorsements?page=2')).text
    expect(rowsOf(two)).toHaveLength(2)
    // The oldest is last.
    expect(rowsOf(two).at(-1)).toBe('Number 0')
    expect((await get('/endorsements?page=3')).status).toBe(404)
  })

  test('a group that was merged is shown as the one it was merged into', async () => {
    const { get, stand, database, clarion } = await showingApp(on)
    const { organisation: whole } = await stand({ name: 'Whole Union' })
    const { organisation: part, endorsement: its } = await stand({ name: 'Small Union' })
    await database.db
      .updateTable('organisation')
      .set({ mergedInto: whole.id })
      .where('id', '=', part.id)
      .execute()
    await announceEndorsements(database.db)
    clarion.cache.clear()
    const { text } = await get('/endorsements')
    expect(words(text)).toContain('1 group stands with us')
    expect(text).not.toContain('Small Union')
    const page = (await get(`/endorsements/${its.id}`)).text
    expect(page).toContain('Whole Union')
    expect(words(page)).toContain('More by the same group')
  })

  test('the count changes within a second after an organiser approves', async () => {
    const { get, stand, database, clock } = await showingApp(on)
    await stand({ name: 'First' })
    const { endorsement: waiting } = await stand({ name: 'Second' }, { state: 'confirmed' })
    expect(words((await get('/endorsements')).text)).toContain('1 group stands with us')
    await database.db
      .transaction()
      .execute((trx: AnyDb) =>
        moveEndorsement(trx, waiting.id, { move: 'approve', at: clock.now() }),
      )
    await expect
      .poll(async () => words((await get('/endorsements')).text), { timeout: 1000, interval: 100 })
      .toContain('2 groups stand with us')
  })

  test('whatever a group is called stays text', async () => {
    const { get, stand } = await showingApp(on)
    await stand({ name: '<script>alert(1)</script>', branch: '"><img src=x>' })
    await stand({ name: 'نقابة الميناء' })
    await stand({ name: 'x'.repeat(400), areaCode: null, areaName: '<b>Nowhere</b>' })
    const { text } = await get('/endorsements')
    expect(text).not.toContain('<script>alert')
    expect(text).not.toContain('<img')
    expect(text).not.toContain('<b>Nowhere')
    expect(text).toContain('dir="auto">نقابة الميناء')
    expect((await get('/endorsements?q=%3Cscript%3E')).text).not.toContain('value="<script>')
  })

  test('it is all there in Arabic', async () => {
    const { get, stand } = await showingApp(on)
    const { endorsement: it } = await stand()
    for (const path of [
      '',
      `/${it.id}`,
      `/${it.id}/report`,
      '/raise',
      `/raise?place=${QUAY}`,
      '/progress',
    ]) {
      const { status, text } = await get(`/ar/endorsements${path}`)
      expect(status).toBe(200)
      expect(text).toContain('dir="rtl"')
    }
    expect((await get('/ar/endorsements')).text).toContain('مجموعة واحدة تقف معنا')
  })

  test('a place says how many groups there stand with us, and leads to raising it', async () => {
    const { get, stand } = await showingApp(on)
    expect(words((await get(`/near/${QUAY}`)).text)).toContain(
      'No group in Harbourside stands with us yet',
    )
    await stand()
    await stand(MILLBROOK)
    const { text } = await get(`/near/${QUAY}`)
    expect(words(text)).toContain('1 group in Harbourside stands with us')
    expect(text).toContain(`href="/endorsements/raise?place=${QUAY}"`)
  })
})
