import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { sameOrigin, type Env } from './index.ts'

const app = new Hono<Env>()
app.use(sameOrigin('clarion.example'))
app.all('/', (c) => c.text('done'))
app.onError((error, c) => c.text(error.message, 403))

const cookie = 'session=x'
const host = 'clarion.example'

/** What a request says of itself, and whether a form is taken from it. */
const cases: [what: string, headers: Record<string, string>, isTaken: boolean][] = [
  ['a page of ours', { 'sec-fetch-site': 'same-origin', cookie }, true],
  ['a page of another site', { 'sec-fetch-site': 'cross-site', cookie }, false],
  ['a page on a neighbouring name', { 'sec-fetch-site': 'same-site', cookie }, false],
  ['no page at all, as when typed', { 'sec-fetch-site': 'none', cookie }, false],
  [
    'another site that claims our origin',
    { 'sec-fetch-site': 'cross-site', origin: 'https://clarion.example', cookie },
    false,
  ],
  ['a page of ours in an older browser', { origin: 'https://clarion.example', cookie }, true],
  ['another site in an older browser', { origin: 'https://else.example', cookie }, false],
  ['another port in an older browser', { origin: 'https://clarion.example:8443', cookie }, false],
  ['a hidden origin', { origin: 'null', cookie }, false],
  ['a name that begins with ours', { origin: 'https://clarion.example.org', cookie }, false],
  ['a name that ends with ours', { origin: 'https://xclarion.example', cookie }, false],
  [
    'the name it was asked under',
    { origin: 'http://localhost:3000', host: 'localhost:3000' },
    true,
  ],
  ['a program, which says nothing and has no cookie', {}, true],
  ['something that says nothing and has a cookie', { cookie }, false],
]

test.each(cases)('a form from %s', async (_, headers, isTaken) => {
  const response = await app.request('/', { method: 'POST', headers: { host, ...headers } })
  expect(response.status).toBe(isTaken ? 200 : 403)
  if (!isTaken) expect(await response.text()).toBe('otherSite')
})

test('reading is open to everyone, from anywhere', async () => {
  for (const method of ['GET', 'HEAD']) {
    const headers = { host, cookie, origin: 'https://else.example', 'sec-fetch-site': 'cross-site' }
    expect((await app.request('/', { method, headers })).status).toBe(200)
  }
})

test('every way of writing is held to it', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const headers = { host, cookie, 'sec-fetch-site': 'cross-site' }
    expect((await app.request('/', { method, headers })).status, method).toBe(403)
  }
})
