import { describe, expect, test } from 'vitest'
import type { Who } from '../src/platform/access/index.ts'
import { testApp, type TestApp } from './app.ts'
import { databases } from './databases.ts'
import { joinAsEveryKind, KINDS, type Cookies, type Kind } from './routes/people.ts'
import { addressOf, ask, routeTable, type Route } from './routes/table.ts'

/** These have to be open to whoever is outside. */
const WAYS_IN = [
  '/organise/sign-in',
  '/organise/sign-in/code',
  '/organise/sign-in/passkey',
  '/organise/sign-in/passkey/challenge',
  '/organise/sign-out',
  '/organise/join/:token',
]

/** What is sealed, and what is done with it. */
const STORIES = /^\/organise\/stories(\/|$)/
const HEARS_NOBODY: Who[] = ['anyone', 'signedIn', 'owner', 'organiser', 'editor', 'reader']

const isBelowDesk = ({ path }: Route): boolean => /^\/organise(\/|$)/.test(path)
const isWrite = ({ method }: Route): boolean => method !== 'GET'
const lines = (routes: Route[]): string[] => routes.map(({ method, path }) => `${method} ${path}`)

const walked = async (): Promise<Route[]> => routeTable((await testApp()).clarion.app)

describe('the route table', () => {
  test('is there to be walked', async () => {
    const routes = await walked()
    expect(routes.filter(({ method }) => method === 'POST').length).toBeGreaterThan(15)
    expect(routes.filter(isBelowDesk).length).toBeGreaterThan(25)
    expect(new Set(routes.map(({ method }) => method))).toEqual(
      new Set(['GET', 'POST', 'PUT', 'DELETE']),
    )
  })

  test('names for every change who may make it, before anything else is done', async () => {
    const writes = (await walked()).filter(isWrite)
    expect(lines(writes.filter(({ isGuardFirst }) => !isGuardFirst))).toEqual([])
  })

  test('lets nobody below the desk who is not named, the ways in apart', async () => {
    const desk = (await walked()).filter(isBelowDesk)
    const open = desk.filter(
      ({ allowed, isGuardFirst }) => !isGuardFirst || allowed!.includes('anyone'),
    )
    expect(new Set(open.map(({ path }) => path))).toEqual(new Set(WAYS_IN))
  })

  test('lets whoever only reads, or only hears witnesses, change nothing else', async () => {
    const writes = (await walked()).filter((one) => isWrite(one) && isBelowDesk(one))
    const open = writes.filter(({ path, allowed }) => {
      const isOwn = path.startsWith('/organise/account/') || WAYS_IN.includes(path)
      const isWatched = path.startsWith('/organise/published/')
      const isHeard = STORIES.test(path) && !allowed!.some((who) => HEARS_NOBODY.includes(who))
      const isOpen = allowed!.some((who) => ['reader', 'caseworker', 'signedIn'].includes(who))
      return !isOwn && !isHeard && !isWatched && isOpen
    })
    expect(lines(open)).toEqual([])
  })

  test('lets caseworkers alone at what witnesses said, and owners not either', async () => {
    const stories = (await walked()).filter(({ path }) => STORIES.test(path))
    expect(stories.length).toBeGreaterThan(20)
    expect(lines(stories.filter(({ allowed }) => allowed?.join() !== 'caseworker'))).toEqual([])
  })

  test('lets only an owner see and change who is in the campaign', async () => {
    const people = (await walked()).filter(({ path }) => path.startsWith('/organise/people'))
    expect(people.length).toBeGreaterThan(4)
    expect(people.map(({ allowed }) => allowed)).toEqual(people.map(() => ['owner']))
  })
})

describe.each(databases)('walked from end to end on %s, every route', (on) => {
  test('lets in whoever it names, and nobody else', { timeout: 120_000 }, async () => {
    const app = await testApp({ on })
    const cookies = await joinAsEveryKind(app)
    const wrong: string[] = []
    for (const kind of KINDS) {
      for (const route of departureLast(routeTable(app.clarion.app))) {
        const got = await outcome(app, route, cookies, kind)
        const expected = expectedOf(route, kind)
        if (got !== expected) wrong.push(`${kind}: ${lines([route])}: ${got}, not ${expected}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('refuses what comes from another site, whoever is signed in', async () => {
    const app = await testApp({ on })
    const { owner: cookie } = await joinAsEveryKind(app)
    const writes = routeTable(app.clarion.app).filter(isWrite)
    for (const from of [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example' },
    ]) {
      for (const { method, path } of writes) {
        const { status } = await ask(app, method, addressOf(path), { ...from, cookie })
        expect(`${path}: ${status}`).toBe(`${path}: 403`)
      }
    }
  })

  test('takes whatever body it is sent, and never fails', { timeout: 120_000 }, async () => {
    const app = await testApp({ on })
    const { owner: cookie } = await joinAsEveryKind(app)
    const own = { cookie, 'sec-fetch-site': 'same-origin' }
    const posts = routeTable(app.clarion.app).filter(({ path, method }) => {
      return method === 'POST' && !/sign-out|departure/.test(path)
    })
    for (const { path } of posts) {
      const odd = await ask(
        app,
        'POST',
        addressOf(path),
        { ...own, 'content-type': 'x/y' },
        '\0{"%zz',
      )
      const huge = await ask(app, 'POST', addressOf(path), own, `words=${'x'.repeat(1024 * 1024)}`)
      // Where there is no key the way in for stories is closed, and says so.
      const isAnswer = odd.status < 500 || odd.status === CLOSED
      expect([path, isAnswer, huge.status]).toEqual([path, true, 413])
    }
  })

  test('answers HEAD as it answers GET, without the page', async () => {
    const app = await testApp({ on })
    for (const { path } of routeTable(app.clarion.app).filter(({ method }) => method === 'GET')) {
      const [get, head] = await Promise.all([
        ask(app, 'GET', addressOf(path)),
        ask(app, 'HEAD', addressOf(path)),
      ])
      expect([path, head.status, head.text]).toEqual([path, get.status, ''])
    }
  })
})

/** Whoever leaves has no role any more for what would come after. */
function departureLast(routes: Route[]): Route[] {
  const isDeparture = ({ path }: Route): boolean => path.endsWith('/departure')
  return [...routes.filter((one) => !isDeparture(one)), ...routes.filter(isDeparture)]
}

const CLOSED = 503

type Outcome = 'in' | 'to sign in' | 'forbidden' | 'failed'

async function outcome(app: TestApp, route: Route, cookies: Cookies, kind: Kind): Promise<Outcome> {
  const headers = {
    'sec-fetch-site': 'same-origin',
    ...(cookies[kind] && { cookie: cookies[kind] }),
  }
  // Signing out would end the one session each of them has; what it says to nobody it says to all.
  const isHarmless = route.path !== '/organise/sign-out'
  const { status, location = '' } = await ask(
    app,
    route.method,
    addressOf(route.path),
    isHarmless ? headers : { 'sec-fetch-site': 'same-origin' },
  )
  if (status >= 500 && status !== CLOSED) return 'failed'
  if (status === 403) return 'forbidden'
  return location.startsWith('/organise/sign-in?to=') ? 'to sign in' : 'in'
}

function expectedOf({ method, allowed }: Route, kind: Kind): Outcome {
  if (!allowed || mayUse(allowed, kind)) return 'in'
  return kind === 'nobody' && method === 'GET' ? 'to sign in' : 'forbidden'
}

function mayUse(allowed: readonly Who[], kind: Kind): boolean {
  if (allowed.includes('anyone')) return true
  if (kind === 'nobody') return false
  return allowed.some((who) => who === 'signedIn' || who === kind)
}
