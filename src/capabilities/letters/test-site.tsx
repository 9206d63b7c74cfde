import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { onTestFinished } from 'vitest'
import { databases, type DatabaseKind, type TestDatabase } from '../../../test/databases.ts'
import { stoppedClock, type SetClock } from '../../platform/clock/index.ts'
import { DomainError } from '../../platform/errors.ts'
import { linkIn, locate, sameOrigin, type Env, type Routes } from '../../platform/http/index.ts'
import { draw } from '../../ui/index.ts'
import { openDirectory, type Directory } from '../bodies/index.ts'
import { openPack, type Pack } from '../content/index.ts'
import { loadDemoPlaces, openPlaceStore, type PlaceStore } from '../places/index.ts'
import { madeUpBodies, type MadeUp } from './test-bodies.ts'

export const SECRET = 'a secret for tests, 32 characters or more'

/** Everything a capability above bodies is made with, on made-up data. */
export interface TestParts {
  database: TestDatabase
  db: TestDatabase['db']
  clock: SetClock
  pack: Pack
  places: PlaceStore
  directory: Directory
  index: PlaceStore['current']
  secret: string
}

export interface Answer {
  status: number
  text: string
  headers: Headers
  location: string | undefined
}

export interface TestSite extends TestParts {
  get(address: string): Promise<Answer>
  post(address: string, form?: Record<string, string>): Promise<Answer>
}

interface Options {
  on?: DatabaseKind
  pack: Record<string, string>
  bodies?: MadeUp
  routes(parts: TestParts): Routes[]
}

/** These routes alone, with a pack of these files and the made-up area, in an app of their own. */
export async function testSite({ on, pack: files, bodies, routes }: Options): Promise<TestSite> {
  const database = await (on ?? databases[0]!).open()
  onTestFinished(() => database.close())
  const clock = stoppedClock('2026-11-24T10:00:00.000Z')
  const { db, kind, folder } = database
  await loadDemoPlaces({ db, kind, folder }, clock)
  await madeUpBodies({ db }, bodies)
  const places = await openPlaceStore({ db, kind, folder })
  const directory = await openDirectory({ db, clock })
  const pack = openPack(packFolder(files), { now: clock.now })
  const parts = {
    database,
    db,
    clock,
    pack,
    places,
    directory,
    index: places.current,
    secret: SECRET,
  }
  const app = appOf(routes(parts))
  return { ...parts, ...asking(app) }
}

export function packFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clarion-pack-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries({ '_config.yml': 'title: Care\n', ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

function appOf(all: Routes[]): Routes {
  const app = new Hono<Env>({ getPath: (request) => locate(new URL(request.url).pathname).path })
  app.use(async (c, next) => {
    const { language, path: at } = locate(new URL(c.req.url).pathname)
    const link = (to: string): string => linkIn(language, to)
    c.set('language', language)
    c.set('campaignId', 'the-campaign')
    c.set('link', link)
    const site = { name: 'Care', nav: [], foot: [], isDemo: false }
    c.setRenderer((page: Child) =>
      c.html(draw(page, { site, language, path: at, link, asset: () => undefined })),
    )
    await next()
  })
  app.use(sameOrigin('care.example'))
  app.onError((error, c) => {
    if (!(error instanceof DomainError)) throw error
    return c.text(error.message, error.status)
  })
  for (const routes of all) app.route('/', routes)
  return app
}

function asking(app: Routes): Pick<TestSite, 'get' | 'post'> {
  const ask = async (address: string, init: RequestInit): Promise<Answer> => {
    const answer = await app.request(`https://care.example${address}`, init)
    const { status, headers } = answer
    const location = headers.get('location') ?? undefined
    return { status, headers, location, text: await answer.text() }
  }
  return {
    get: (address) => ask(address, {}),
    post: (address, form = {}) =>
      ask(address, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { 'sec-fetch-site': 'same-origin' },
      }),
  }
}

/** What a page says, without its marks. */
export function words(html: string): string {
  return html
    .replace(/<(?:script|style|template)[\s\S]*?<\/(?:script|style|template)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The value of a hidden field. */
export function hidden(html: string, name: string): string {
  return new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}
