import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { onTestFinished } from 'vitest'
import type { DatabaseKind, TestDatabase } from '../../../test/databases.ts'
import { stoppedClock, type SetClock } from '../../platform/clock/index.ts'
import type { SignedIn } from '../../platform/access/index.ts'
import { DomainError } from '../../platform/errors.ts'
import { linkIn, locate, sameOrigin, type Env, type Routes } from '../../platform/http/index.ts'
import { draw, type NavLink } from '../../ui/index.ts'
import { ensureOwnerLink, findSignedIn } from './index.ts'

export const CAMPAIGN = 'the-campaign'
export const PASSWORD = 'copper kettle northern wren'
export const URL_OF_DESK = 'https://care.example'
export const SECRET = 'a secret of accounts, for tests alone'

export interface Answer {
  status: number
  text: string
  headers: Headers
  location: string | undefined
}

/** One browser: it keeps its cookie and goes nowhere by itself. */
export interface Browser {
  get(address: string): Promise<Answer>
  post(
    address: string,
    form?: Record<string, string> | URLSearchParams,
    headers?: Record<string, string>,
  ): Promise<Answer>
}

export interface TestDesk {
  database: TestDatabase
  clock: SetClock
  campaignId(): string
  /** The campaign that requests are about, in the place of one that exists in no table. */
  setCampaign(id: string): void
  browser(): Browser
  /** A browser in which the first owner is signed in. */
  owner(): Promise<Browser>
}

type MakeRoutes = (database: TestDatabase, clock: SetClock) => Routes[]
type TabsFor = (person: SignedIn, campaignId: string) => NavLink[]

/** A desk with these routes alone, on a database of its own, behind https. */
export async function testDesk(
  on: DatabaseKind,
  makeRoutes: MakeRoutes,
  tabsFor: TabsFor = () => [],
): Promise<TestDesk> {
  const database = await on.open()
  onTestFinished(() => database.close())
  await database.watch()
  const clock = stoppedClock('2026-11-24T10:00:00.000Z')
  let campaignId = CAMPAIGN
  const app = makeApp(database, clock, () => campaignId, tabsFor)
  for (const routes of makeRoutes(database, clock)) app.route('/', routes)
  const newBrowser = (): Browser => browser(app)
  return {
    database,
    clock,
    campaignId: () => campaignId,
    setCampaign: (id) => void (campaignId = id),
    browser: newBrowser,
    owner: async () => {
      const place = { url: '', campaignId }
      const link = await ensureOwnerLink(database.db, clock, place)
      const her = newBrowser()
      const given = { email: 'ada@example.org', name: 'Ada Osei', password: PASSWORD }
      const joined = await her.post(link!, given)
      if (joined.status !== 303) throw new Error(joined.text)
      return her
    },
  }
}

function makeApp(
  { db }: TestDatabase,
  clock: SetClock,
  campaignId: () => string,
  tabsFor: TabsFor,
): Routes {
  const app = new Hono<Env>({ getPath: (request) => locate(new URL(request.url).pathname).path })
  app.use(async (c, next) => {
    const { language, path } = locate(new URL(c.req.url).pathname)
    const link = (to: string): string => linkIn(language, to)
    c.set('language', language)
    c.set('campaignId', campaignId())
    c.set('link', link)
    c.set('signedIn', () => findSignedIn(db, c.req.header('cookie'), clock, true))
    const person = await c.var.signedIn()
    const tabs = () => (person ? tabsFor(person, campaignId()) : [])
    const site = { name: 'Care Comes First', nav: [], foot: [], isDemo: false }
    c.setRenderer((page: Child) =>
      c.html(draw(page, { site, language, path, link, tabs, asset: () => undefined })),
    )
    await next()
  })
  app.use(sameOrigin('care.example'))
  app.onError((error, c) => {
    if (!(error instanceof DomainError)) throw error
    return c.text(error.message, error.status)
  })
  return app
}

function browser(app: Routes): Browser {
  const jar = new Map<string, string>()
  const ask = async (address: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as Record<string, string>), ...(cookie ? { cookie } : {}) }
    const answer = await app.request(URL_OF_DESK + address, { ...init, headers })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    const location = answer.headers.get('location') ?? undefined
    return {
      status: answer.status,
      headers: answer.headers,
      location,
      text: await answer.text(),
    }
  }
  return {
    get: (address) => ask(address, {}),
    post: (address, form = {}, headers = {}) =>
      ask(address, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
      }),
  }
}
