import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databases, type TestDatabase } from '../../../test/databases.ts'
import type { Role, SignedIn } from '../../platform/access/index.ts'
import { stoppedClock } from '../../platform/clock/index.ts'
import type { Env } from '../../platform/http/index.ts'
import { isLanguage, type Language } from '../../platform/messages/index.ts'
import { DomainError } from '../../platform/errors.ts'
import { draw, Page } from '../../ui/index.ts'
import { loadDemoBodies } from './demo/load-demo.ts'
import { openDirectory, type Directory } from './directory.ts'
import { ChargingHere, DataEditions, NearMap, WhoAnswers } from './panels.tsx'
import { findBody, listEditions, type BodiesDb } from './queries.ts'
import { bodiesRoutes } from './routes.tsx'
import { NOW, openBodies } from './test-bodies.ts'
import { placeAt } from './test-near.ts'

const demoPlace = () => placeAt({}, { lat: 53.35, long: 0.95 })

describe.each(databases)('the pages of public bodies on %s', (kind) => {
  let database: TestDatabase
  let db: BodiesDb
  let directory: Directory
  const clock = stoppedClock(NOW)
  beforeEach(async () => {
    database = await openBodies(kind)
    db = database.db
    await loadDemoBodies(db, NOW)
    directory = await openDirectory({ db, clock })
  })
  afterEach(() => database.close())

  /** The routes with the least of an app around them, as `role` or as nobody. */
  function open(role?: Role) {
    const person: SignedIn | undefined = role && {
      id: 'p1',
      name: 'Ada',
      sessionId: 's',
      roles: new Map([['main', new Set([role])]]),
    }
    const app = new Hono<Env>()
    app.use(async (c, next) => {
      const asked = c.req.header('x-language') ?? 'en'
      const language: Language = isLanguage(asked) ? asked : 'en'
      c.set('language', language)
      c.set('campaignId', 'main')
      c.set('link', (path) => path)
      c.set('signedIn', async () => person)
      c.setRenderer((page) => c.html(draw(page, viewIn(language))))
      await next()
    })
    app.onError((error, c) => {
      if (!(error instanceof DomainError)) throw error
      return c.text(error.message, error.status)
    })
    app.route(
      '/',
      bodiesRoutes({
        db,
        clock,
        directory,
        writeLink: (id) => `/letters/new?to=${id}`,
        addressOf: () => '::1',
      }),
    )
    const post = (path: string, form: Record<string, string>) =>
      app.request(path, { method: 'POST', body: new URLSearchParams(form).toString() })
    const text = async (path: string, headers = {}) => (await app.request(path, { headers })).text()
    return { app, post, text }
  }

  const show = (page: Parameters<typeof draw>[0], language: Language = 'en') =>
    draw(<Page title="Quay">{page}</Page>, viewIn(language))

  test('a place shows who answers, how far, from where, and what is not known', () => {
    const near = directory.near(demoPlace())
    const html = show(
      <WhoAnswers near={near} writeLink={(id, post) => `/w?to=${id}&p=${post ?? ''}`} />,
    )
    expect(html).toContain('Harbour Hospitals NHS Foundation Trust')
    expect(html).toContain('0.6 km from the middle of the place')
    expect(html).toContain('Rowan Castell')
    expect(html).toContain('the council’s Democratic Services, who pass them on')
    expect(html).toContain('Source: made up, to show how Clarion works, 1 November 2026')
    expect(html).toContain('/corrections/new?body=trust-rzz01')
    expect(html).toContain('href="/w?to=council-zhb&amp;p=seat-zhb-quay"')
  })

  test('a place without data says of each thing that it is not known', () => {
    const place = placeAt({ council: { code: 'E07000001', name: 'Elsewhere' }, county: null }, null)
    const html = show(<WhoAnswers near={directory.near({ ...place, key: 'elsewhere' })} />)
    expect(html).toContain('We know the code E07000001 (Elsewhere), but nothing more yet.')
    expect(html).toContain('We do not know where the middle of this place is')
  })

  test('the rules on charging are said with the law they are from', () => {
    const html = show(<ChargingHere rules={directory.near(demoPlace()).charging} />)
    expect(html).toContain('https://www.legislation.gov.uk/uksi/2015/238')
    expect(html).toContain('Accident and emergency, seeing a GP')
  })

  test('the map says in a table what it shows, and has no style of its own', () => {
    const html = show(<NearMap near={directory.near(demoPlace())} />)
    expect(html).toContain('<svg class="map"')
    expect(html).toMatch(/<title id="near-map-title">/)
    expect(html).not.toContain('style=')
    expect(html.match(/<tr>/g)).toHaveLength(1 + 3 + 5)
  })

  test('in Arabic the words are Arabic', () => {
    const near = directory.near(demoPlace())
    const html = show(<WhoAnswers near={near} />, 'ar')
    expect(html).toContain('dir="rtl"')
    expect(html).toContain('من المسؤول عن الرعاية الصحية هنا')
  })

  test('a body has a page with its facts, and one that is not there has none', async () => {
    const { app, text } = open()
    const html = await text('/bodies/council-zsm')
    expect(html).toContain('Saltmarsh County Council')
    expect(html).toContain('Cabinet Member for Health and Care')
    expect(html).toContain('href="/letters/new?to=council-zsm"')
    expect(await text('/bodies/trust-rzz01')).toContain('<svg class="map"')
    expect((await app.request('/bodies/nothing')).status).toBe(404)
  })

  test('a report of a wrong fact reaches the desk, without who sent it', async () => {
    const answer = await open().post('/corrections/new', {
      body: 'trust-rzz01',
      fact: 'contact',
      text: 'The number is 01632 960111, see https://example.org',
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/corrections/thanks?body=trust-rzz01')

    const { text, post } = open('editor')
    const list = await text('/organise/corrections')
    expect(list).toContain('Harbour Hospitals NHS Foundation Trust')
    const id = /\/organise\/corrections\/([\w-]+)/.exec(list)![1]!
    expect(await text(`/organise/corrections/${id}`)).toContain('01632 960111')

    expect((await post(`/organise/corrections/${id}/dismissal`, { reason: '' })).status).toBe(422)
    await post(`/organise/corrections/${id}/dismissal`, { reason: 'The old number still answers' })
    expect(await text('/organise/corrections')).toContain('The old number still answers')
  })

  test('an accepted report leads to where the fact is changed', async () => {
    await open().post('/corrections/new', {
      body: 'council-zsm',
      fact: 'person',
      text: 'Someone new',
    })
    const { text, post } = open('editor')
    const id = /\/organise\/corrections\/([\w-]+)/.exec(await text('/organise/corrections'))![1]!
    const answer = await post(`/organise/corrections/${id}/acceptance`, {})
    expect(answer.headers.get('location')).toBe('/organise/bodies/council-zsm')
  })

  test('what is empty, too long or filled in by a program is not kept', async () => {
    const { post } = open()
    expect((await post('/corrections/new', { fact: 'name', text: '' })).status).toBe(422)
    expect((await post('/corrections/new', { fact: 'name', text: 'x'.repeat(601) })).status).toBe(
      422,
    )
    const spam = { fact: 'name', text: 'Buy now', website: 'https://spam.example' }
    expect((await post('/corrections/new', spam)).status).toBe(303)
    expect(await db.selectFrom('correction').selectAll().execute()).toEqual([])
  })

  test('one address cannot send reports without end', async () => {
    const { post } = open()
    const answers = []
    for (let n = 0; n < 21; n++)
      answers.push(await post('/corrections/new', { fact: 'name', text: `No ${n}` }))
    expect(answers.at(-1)!.status).toBe(429)
  })

  test('an editor changes a fact with a source and a day, and not without', async () => {
    const { post, text } = open('editor')
    const typed = {
      name: 'Harbour Hospitals',
      address: 'New Road\r\nHarbourside',
      postcode: 'zz1 1zz',
    }
    const without = await post('/organise/bodies/trust-rzz01/facts', typed)
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('value="Harbour Hospitals"')

    await post('/organise/bodies/trust-rzz01/facts', {
      ...typed,
      source: 'Its own site',
      asOf: '2026-04-30',
    })
    expect(await findBody(db, 'trust-rzz01')).toMatchObject({
      name: 'Harbour Hospitals',
      address: 'New Road\nHarbourside',
      postcode: 'ZZ1 1ZZ',
    })
    const page = await text('/organise/bodies/trust-rzz01')
    expect(page).toContain('Its own site')
    const undoing = /action="(\/organise\/amendments\/[\w-]+\/undoing)"/.exec(page)![1]!
    await post(undoing, {})
    expect(await findBody(db, 'trust-rzz01')).toMatchObject({ postcode: 'ZZ1 1AC' })
  })

  test('an e-mail that is none and an address that is a script are refused', async () => {
    const { post } = open('editor')
    const given = { purpose: 'general', source: 'A call', asOf: '2026-04-30' }
    const bad = { ...given, kind: 'email', value: 'nobody' }
    expect((await post('/organise/bodies/trust-rzz01/contacts', bad)).status).toBe(422)
    const script = { ...given, kind: 'webForm', value: 'javascript:alert(1)' }
    expect((await post('/organise/bodies/trust-rzz01/contacts', script)).status).toBe(422)
  })

  test('who is not an editor looks and changes nothing', async () => {
    const reader = open('reader')
    expect(await reader.text('/organise/bodies?words=harbour')).toContain('Harbour Hospitals')
    expect((await reader.post('/organise/bodies/trust-rzz01/facts', {})).status).toBe(403)
    expect((await open('caseworker').app.request('/organise/bodies')).status).toBe(403)
    expect((await open().app.request('/organise/bodies')).status).toBe(303)
  })

  test('an edition older than a hundred days is marked old', async () => {
    const editions = await listEditions(db)
    expect(show(<DataEditions editions={editions} today="2026-07-10" />)).not.toContain(
      '<strong>old',
    )
    expect(show(<DataEditions editions={editions} today="2026-07-11" />)).toContain('<strong>old')
  })
})

function viewIn(language: Language) {
  const site = { name: 'Clarion', nav: [], foot: [], isDemo: false }
  const link = (path: string) => path
  return { site, language, path: '/', link, asset: () => undefined }
}
