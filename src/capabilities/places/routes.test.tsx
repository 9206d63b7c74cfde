import { getPath } from 'hono/utils/url'
import { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { linkIn, locate, type Env } from '../../platform/http/index.ts'
import { draw } from '../../ui/index.ts'
import { DEMO } from './demo/area.ts'
import { writeDemoDirectory } from './demo/directory.ts'
import { directoryCsv, folderWith, HEADERS } from './importer/directory-fixture.ts'
import { makeEdition } from './importer/make-edition.ts'
import { openIndex, type PlaceIndex } from './place-index.ts'
import type { OutwardCode } from './lookup.ts'
import { placesRoutes } from './routes.tsx'

let index: PlaceIndex | undefined
let demo: PlaceIndex

/** These routes and nothing else, drawn as `app` would. */
function site() {
  const app = new Hono<Env>({ getPath: (request) => locate(getPath(request)).path })
  app.use(async (c, next) => {
    const { language, path } = locate(getPath(c.req.raw))
    const link = (to: string) => linkIn(language, to)
    const frame = { name: 'Test', nav: [], foot: [], isDemo: false }
    c.set('language', language)
    c.set('link', link)
    c.setRenderer((page) =>
      c.html(draw(page, { site: frame, language, path, link, asset: () => undefined })),
    )
    await next()
  })
  const places = { current: () => index, fault: () => undefined, refresh: async () => {} }
  return app.route('/', placesRoutes({ places }))
}

const post = (form: Record<string, string>, address = '/near') =>
  site().request(address, { method: 'POST', body: new URLSearchParams(form) })

beforeAll(async () => {
  const folder = await folderWith({})
  await writeDemoDirectory(folder)
  const { bytes } = await makeEdition(folder, { importedAt: '2026-11-24T10:00:00Z' })
  demo = index = openIndex(bytes)
})

const quay = 'E07999001-E10999001-E58999001-E05999001-E14999001-E54999001'

describe('a postcode sent by a form', () => {
  test('leads to the page of its place, and is not in the address', async () => {
    const answer = await post({ postcode: ' zz1 iaa' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/near/${quay}`)
  })

  test('keeps the language', async () => {
    expect((await post({ postcode: 'ZZ1 1AA' }, '/ar/near')).headers.get('location')).toBe(
      `/ar/near/${quay}`,
    )
  })

  test('leads back to the action that asked', async () => {
    const answer = await post({ postcode: 'ZZ1 1AA', action: 'write-to-your-trust' })
    expect(answer.headers.get('location')).toBe(`/act/write-to-your-trust?place=${quay}`)
    const hub = await post({ postcode: 'ZZ1 1AA', return: '/act' })
    expect(hub.headers.get('location')).toBe(`/act?place=${quay}`)
  })

  test.each([
    { action: '../../elsewhere' },
    { action: '//elsewhere.example' },
    { action: 'a?x=1' },
    { return: 'https://elsewhere.example' },
    { return: '//elsewhere.example' },
  ])('never leads off the site: %o', async (fields) => {
    const answer = await post({ postcode: 'ZZ1 1AA', ...(fields as object) })
    expect(answer.headers.get('location')).toBe(`/near/${quay}`)
  })

  test.each([
    ['', 'Please type your postcode'],
    ['Peckham', 'That is not a whole postcode'],
    [DEMO.postcodes.retired, 'ZZ9 9ZZ was retired in 2015'],
    ['zz1 9zz', 'ZZ1 9ZZ is not in the postcode directory of August 2026'],
    [
      'JE2 3AB',
      'JE2 3AB is in Jersey, Guernsey or the Isle of Man. They have no council or NHS body of the United Kingdom',
    ],
    [
      'BT1 1AA',
      'BT1 1AA is in Northern Ireland. The postcode directory used here leaves Northern Ireland out',
    ],
    ['BFPO 57', 'forces post (BFPO) does not say where you live'],
  ])('that leads nowhere gets its own sentence: %s', async (postcode, sentence) => {
    const answer = await post({ postcode, action: 'write' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    // Twice: in the summary that takes the focus, and beside the box.
    const shown = html.replace(/data-sentences="[^"]*"/, '')
    expect(shown.split(sentence)).toHaveLength(3)
    expect(html).toContain(`value="${postcode}"`)
    expect(html).toContain('<input type="hidden" name="action" value="write"/>')
    expect(html).toContain('autofocus')
  })

  test('that the directory does not place is said to be', async () => {
    const csv = directoryCsv(HEADERS['ONSPD August 2026'], [{ postcode: 'ZZ1 1AA' }])
    const folder = await folderWith({ 'ONSPD_AUG_2026_UK.csv': csv })
    index = openIndex((await makeEdition(folder, { importedAt: '2026-11-24T10:00:00Z' })).bytes)
    expect(await (await post({ postcode: 'ZZ1 1AA' })).text()).toContain(
      'has ZZ1 1AA, but not the council it is in',
    )
    index = demo
  })

  test('before there is a directory, it says so', async () => {
    index = undefined
    const answer = await post({ postcode: 'ZZ1 1AA' })
    index = demo
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('no postcode directory on this site yet')
  })

  test('gets its sentence in Arabic', async () => {
    const html = await (await post({ postcode: DEMO.postcodes.retired }, '/ar/near')).text()
    expect(html).toContain('أُلغي الرمز ZZ9 9ZZ في عام 2015')
  })
})

test('the question can be asked on a page of its own', async () => {
  const html = await (await site().request('/near')).text()
  expect(html).toContain('<form class="ask" method="post" action="/near"')
  expect(html).toContain('data-postcode="/near/{place}"')
})

describe('an outward code', () => {
  test('can be had by anyone, for a day', async () => {
    const answer = await site().request('/places/outward/ZZ1.json')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=86400')
    const outward = (await answer.json()) as OutwardCode
    expect(outward.places[outward.live['1AA']!]).toBe(quay)
  })

  test.each([
    ['ZZ3', 'unknown'],
    ['BT1', 'northernIreland'],
    ['XYZW', 'unknown'],
  ])('that is not there is a 404 with the reason: %s', async (outcode, status) => {
    const answer = await site().request(`/places/outward/${outcode}.json`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({ status, month: '2026-08' })
  })
})
