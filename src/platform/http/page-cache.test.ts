import { request, type IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { keepPublicPages, Kept, listen, PageCache, publicPage, type Env } from './index.ts'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** As it comes over the wire: `fetch` would undo the compression. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers, method }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response
        resolve({ status, headers, body: Buffer.concat(pieces) })
      })
    })
    asking.on('error', reject).end()
  })
}

/** A site with a public page that counts how often it was drawn, and others. */
async function site() {
  const cache = new PageCache()
  const headers = { 'x-always': 'here' }
  let drawn = 0
  let draw = async (): Promise<string> => `drawing ${drawn}`
  const app = new Hono<Env>()
  app.use(keepPublicPages(cache, headers))
  app.get('/register', publicPage(), async (c) => {
    drawn += 1
    return c.html(`<p>${'Asked, and not answered. '.repeat(40)}${await draw()}</p>`)
  })
  app.get('/register/missing', publicPage(), (c) => c.html('not here', 404))
  app.get('/desk', (c) => c.html(`desk ${(drawn += 1)}`))
  const listening = await listen({ app, cache, headers }, { host: '127.0.0.1', port: 0 })
  onTestFinished(() => listening.stop())
  return {
    cache,
    drawn: () => drawn,
    drawAs: (how: () => Promise<string>) => void (draw = how),
    ask: (path: string, headers?: Record<string, string>, method?: string) =>
      ask(listening.address + path, headers, method),
  }
}

test('a public page is drawn once, and sent in the form each visitor takes', async () => {
  const { ask, drawn } = await site()
  const forms = [
    [undefined, undefined, (body: Buffer) => body],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ] as const
  // Twice: the first answer is made while drawing, the second is the kept one.
  for (const _ of [1, 2]) {
    for (const [accepted, encoding, open] of forms) {
      const answer = await ask('/register', accepted ? { 'accept-encoding': accepted } : {})
      expect(answer.status).toBe(200)
      expect(answer.headers['content-encoding'], accepted).toBe(encoding)
      expect(answer.headers['vary']).toBe('accept-encoding')
      expect(answer.headers['x-always']).toBe('here')
      expect(Number(answer.headers['content-length'])).toBe(answer.body.length)
      expect(open(answer.body).toString()).toContain('drawing 1')
    }
  }
  expect(drawn()).toBe(1)
})

test('who has these bytes already is told so, for each form by a tag of its own', async () => {
  const { ask } = await site()
  const tags = new Set<string>()
  for (const accepted of ['br', 'gzip', 'identity']) {
    const first = await ask('/register', { 'accept-encoding': accepted })
    const etag = first.headers.etag!
    expect(etag).toMatch(/^"[^"]+"$/)
    tags.add(etag)

    const again = await ask('/register', { 'accept-encoding': accepted, 'if-none-match': etag })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers.etag).toBe(etag)
    expect(again.headers['cache-control']).toBe(first.headers['cache-control'])
    const list = { 'accept-encoding': accepted, 'if-none-match': `"other", ${etag}` }
    expect((await ask('/register', list)).status).toBe(304)
    const other = { 'accept-encoding': accepted, 'if-none-match': '"other"' }
    expect((await ask('/register', other)).status).toBe(200)
  }
  expect(tags.size).toBe(3)
})

test('the first visitor after a change that changed nothing here has the bytes already', async () => {
  const { ask, cache, drawAs, drawn } = await site()
  drawAs(async () => 'as ever')
  const { headers } = await ask('/register')
  cache.clear()
  const again = await ask('/register', { 'if-none-match': headers.etag! })
  expect([again.status, drawn()]).toEqual([304, 2])
})

test('a cache before us may weaken the tag, and the page is still known', async () => {
  const { ask } = await site()
  const { headers } = await ask('/register')
  const weak = await ask('/register', { 'if-none-match': `W/${headers.etag}` })
  expect(weak.status).toBe(304)
})

test('HEAD says what GET would say, without the page', async () => {
  const { ask } = await site()
  const first = await ask('/register', {}, 'HEAD')
  const get = await ask('/register')
  const head = await ask('/register', {}, 'HEAD')
  for (const answer of [first, head]) {
    expect(answer.body).toHaveLength(0)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe(get.headers['content-type'])
    expect(answer.headers['cache-control']).toBe(get.headers['cache-control'])
  }
  expect(head.headers['content-length']).toBe(String(get.body.length))
  expect(head.headers.etag).toBe(get.headers.etag)
})

test('a change drops what was drawn before it', async () => {
  const { ask, cache } = await site()
  expect((await ask('/register')).body.toString()).toContain('drawing 1')
  cache.clear()
  expect((await ask('/register')).body.toString()).toContain('drawing 2')
})

test('a change while a page is drawn is not lost: that drawing is not kept', async () => {
  const { ask, cache, drawAs, drawn } = await site()
  const begun = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  drawAs(async () => {
    begun.resolve()
    await goOn.promise
    return 'before the change'
  })
  const slow = ask('/register')
  await begun.promise
  cache.clear()
  goOn.resolve()
  expect((await slow).body.toString()).toContain('before the change')

  drawAs(async () => 'after the change')
  expect((await ask('/register')).body.toString()).toContain('after the change')
  expect(drawn()).toBe(2)
})

test('the same page with other words after its address is another page', async () => {
  const { ask, drawn } = await site()
  await ask('/register?place=a')
  await ask('/register?place=b')
  await ask('/register?place=a')
  expect(drawn()).toBe(2)
})

test('what is not a public page, or not there, is never kept', async () => {
  const { ask } = await site()
  expect((await ask('/desk')).body.toString()).toBe('desk 1')
  const desk = await ask('/desk')
  expect(desk.body.toString()).toBe('desk 2')
  expect(desk.headers['cache-control']).toBe('no-store')
  const missing = await ask('/register/missing')
  expect(missing.status).toBe(404)
  expect(missing.headers['cache-control']).toBe('no-store')
})

test('a public page may be kept for a minute by anyone between us and the reader', async () => {
  const { ask } = await site()
  const { headers } = await ask('/register')
  expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=60, must-revalidate')
})

test('the cache has a limit, and drops what it took in first', async () => {
  const cache = new PageCache()
  const plain = Buffer.alloc(4 * 1024 * 1024)
  const kept = new Kept(
    { plain: { parts: [plain], tag: '' }, gzip: plain, br: plain },
    {},
    Infinity,
  )
  for (const name of ['a', 'b', 'c', 'd']) cache.put(name, kept, cache.generation)
  expect(['a', 'b', 'c', 'd'].map((name) => cache.get(name) !== undefined)).toEqual([
    false,
    false,
    true,
    true,
  ])
})
