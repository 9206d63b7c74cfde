import { Writable } from 'node:stream'
import { Hono } from 'hono'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { answerError, answerNotFound, prepare } from './middleware.tsx'
import { DomainError, found } from './platform/errors.ts'
import { keepPublicPages, limitBody, locate, PageCache, type Env } from './platform/http/index.ts'
import type { Log } from './platform/log/index.ts'

/** An app in which things go wrong, and what it logged. */
function troubled() {
  const lines: string[] = []
  const write = (line: Buffer, _: unknown, done: () => void): void => {
    lines.push(line.toString())
    done()
  }
  // Errors as they come: what the real log leaves out of them, its own test says.
  const log = pino({ serializers: { err: (error: Error) => error.name } }, new Writable({ write }))
  const app = new Hono<Env>({ getPath: (request) => locate(new URL(request.url).pathname).path })
  app.onError(answerError(log as unknown as Log))
  app.notFound(answerNotFound(() => [{ href: '/act', label: 'Act' }]))
  app.use(keepPublicPages(new PageCache(), {}))
  app.use(
    prepare({
      assets: { address: () => undefined, all: () => [] },
      campaignId: 'main',
      findSignedIn: async () => undefined,
      site: async () => ({ name: 'Here', nav: [], foot: [], isDemo: false }),
    }),
  )
  app.use(limitBody(() => 100))
  app.get('/near/:place', () => {
    throw new TypeError('CANARY in the message')
  })
  app.get('/rule', () => {
    throw new DomainError('notAllowed', 403)
  })
  app.get('/gone', (c) => c.text(found<string>(undefined)))
  app.get('/done', () => {
    throw new DomainError('register.alreadyFulfilled')
  })
  app.post('/form', async (c) => c.text(await c.req.text()))
  return { app, lines }
}

test('a page that fails says a number, which is in the log with the route and nothing of the visitor', async () => {
  const { app, lines } = troubled()
  const headers = { 'user-agent': 'SAID', cookie: 'a=SAID', 'x-forwarded-for': '192.0.2.7' }
  const response = await app.request('/near/CANARY?q=CANARY', { headers })
  const page = await response.text()

  expect(response.status).toBe(500)
  const [reference] = /\d{6}/.exec(page) ?? []
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0]!)).toMatchObject({
    err: 'TypeError',
    reference,
    method: 'GET',
    route: '/near/:place',
  })
  expect(lines[0]).not.toMatch(/CANARY|SAID|192\.0\.2/)
  expect(page).not.toMatch(/CANARY in|SAID|192\.0\.2/)
})

test('what a rule forbids has its reason, and is no fault to log', async () => {
  const { app, lines } = troubled()
  const answers = await Promise.all(
    ['/rule', '/gone', '/done', '/nowhere'].map((at) => app.request(at)),
  )
  expect(answers.map(({ status }) => status)).toEqual([403, 404, 409, 404])
  expect(await answers[0]!.text()).toContain('Your account may not do that')
  expect(await answers[3]!.text()).toContain('href="/act"')
  expect(lines).toEqual([])
})

test('the page of an error is in the language of its address', async () => {
  const { app } = troubled()
  const page = await (await app.request('/ar/nowhere')).text()
  expect(page).toContain('<html lang="ar" dir="rtl">')
})

test.each([
  ['says so', { 'content-length': '101' }],
  ['does not say', { 'transfer-encoding': 'chunked' }],
])('what is too long to take and %s is answered with a page that says so', async (_, headers) => {
  const { app, lines } = troubled()
  const response = await app.request('/form', { method: 'POST', body: 'x'.repeat(101), headers })
  expect(response.status).toBe(413)
  expect(await response.text()).toContain('That is too much at once')
  expect(lines).toEqual([])
})
