import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import type { SignedIn } from '../../platform/access/index.ts'
import { linkIn, locate, type Env } from '../../platform/http/index.ts'
import { draw } from '../../ui/index.ts'
import type { Fault } from './fault.ts'
import { contentRoutes } from './routes.tsx'
import { packWith, page } from './test-pack.ts'

const someone = { id: '1', name: 'Kim', sessionId: '2', roles: new Map() } as SignedIn

/** The pack as a site of its own, asked the way a browser would ask. */
function siteOf(files: Record<string, string | Uint8Array>, signedIn?: SignedIn) {
  const faults: Fault[] = []
  const app = new Hono<Env>({ getPath: (request) => locate(new URL(request.url).pathname).path })
  app.use(async (c, next) => {
    const { language, path } = locate(new URL(c.req.url).pathname)
    const link = (to: string) => linkIn(language, to)
    c.set('language', language)
    c.set('link', link)
    c.set('signedIn', async () => signedIn)
    const view = {
      site: { name: 'Care', nav: [], foot: [], isDemo: false },
      language,
      path,
      link,
      asset: () => undefined,
    }
    c.setRenderer((node: Child) => c.html(draw(node, view)))
    await next()
  })
  app.route(
    '/',
    contentRoutes({
      pack: packWith(files),
      url: 'https://campaign.example',
      values: () => ({ campaign: { name: 'Leeds' } }),
      onFault: (fault) => void faults.push(fault),
    }),
  )
  app.notFound((c) => c.text('not here', 404))
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await app.request(`https://campaign.example${path}`, { headers })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return { get, faults }
}

describe('a page of the pack', () => {
  const files = {
    'campaign/take-action.md': page(
      'Now in {{ campaign.name }}. [Next](next.html)',
      'title: Take action\nordinal: 1',
    ),
    'campaign/take-action.ar.md': page('الآن [التالي](next.html)', 'title: تحرّكوا\nchecked: false'),
    'campaign/next.md': page(
      'Then',
      'title: Next step\nordinal: 2\nreviewed: 2026-04-30\nredirect_from: /then/',
    ),
    'campaign/index.md': page('All of it', 'title: Campaign'),
  }

  test('is sent with and without its ending, and says which address is its own', async () => {
    const { get } = siteOf(files)
    for (const path of ['/campaign/take-action.html', '/campaign/take-action']) {
      const { status, text } = await get(path)
      expect(status).toBe(200)
      expect(text).toContain('<h1>Take action</h1>')
      expect(text).toContain('Now in Leeds.')
      expect(text).toContain(
        'rel="canonical" href="https://campaign.example/campaign/take-action.html"',
      )
    }
  })

  test('leads on to the next of its section, and says when it was last checked', async () => {
    const { get } = siteOf(files)
    expect((await get('/campaign/take-action')).text).toContain(
      '<a href="/campaign/next.html" rel="next">Next step</a>',
    )
    expect((await get('/campaign/next')).text).toContain('Last checked on 30 April 2026')
  })

  test('is sent in the language asked for, and its links stay in it', async () => {
    const { text } = await siteOf(files).get('/ar/campaign/take-action')
    expect(text).toContain('dir="rtl"')
    expect(text).toContain('href="/ar/campaign/next.html"')
    expect(text).toContain('لم يراجع هذه الترجمة')
  })

  test('that is not in the language yet says so, and is marked as what it is', async () => {
    const { text } = await siteOf(files).get('/ar/campaign/next')
    expect(text).toContain('ليست متوفرة')
    expect(text).toContain('<div class="text" lang="en" dir="ltr">')
  })

  test('that moved sends people on, in their language; a folder wants its slash', async () => {
    const { get } = siteOf(files)
    const moved = await get('/ar/then/')
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/ar/campaign/next.html'])
    expect((await get('/campaign')).headers.get('location')).toBe('/campaign/')
    expect((await get('/campaign/')).text).toContain('All of it')
  })

  test('that is not there is for others to answer', async () => {
    const { get } = siteOf(files)
    expect(await get('/nothing')).toMatchObject({ status: 404, text: 'not here' })
    expect((await get('/%E0%A4%A')).status).toBe(404)
    expect((await get('/_config.yml')).status).toBe(404)
    expect((await get('/campaign/take-action.md')).status).toBe(404)
  })
})

test('words of urgent help never stand alone in a translation nobody checked', async () => {
  const files = {
    'help.md': page('Call 999', 'title: Help\nurgent: true'),
    'help.ar.md': page('اتصل', 'title: مساعدة\nchecked: false'),
  }
  const { text } = await siteOf(files).get('/ar/help')
  expect(text).toContain('اتصل')
  expect(text).toContain('<div class="text" lang="en" dir="ltr"><h2>Help</h2><p>Call 999</p>')
})

test('a page called <script> is harmless', async () => {
  const files = { 'a.md': page('# <script>x</script>', 'title: "<script>alert(1)</script>"') }
  const { text } = await siteOf(files).get('/a')
  expect(text).not.toContain('<script>')
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;</h1>')
})

test('a page with a fault is a plain page for visitors, and says where to look to those who can mend it', async () => {
  const files = { 'bad.md': page('{% include ../../etc/passwd %}'), 'good.md': page('fine') }
  const visitor = siteOf(files)
  const seen = await visitor.get('/bad')
  expect(seen.status).toBe(500)
  expect(seen.text).toContain('This page has a fault and cannot be shown.')
  expect(seen.text).not.toMatch(/passwd|bad\.md/)
  expect(visitor.faults).toMatchObject([{ file: 'bad.md', code: 'template-include' }])
  expect((await siteOf(files, someone).get('/bad')).text).toContain('bad.md, line 4')
  expect((await visitor.get('/good')).status).toBe(200)
})

test('a long page says what is on it', async () => {
  const body = ['One', 'Two', 'Three', 'Four', 'Five']
    .map((name) => `## ${name}\n\ntext\n`)
    .join('\n')
  const { get } = siteOf({ 'long.md': page(body), 'short.md': page('## One\n\n## Two') })
  expect((await get('/long')).text).toContain('<a href="#five">Five</a>')
  expect((await get('/short')).text).not.toContain('On this page')
})

test('the text loses a heading that only says the title again', async () => {
  const { text } = await siteOf({ 'a.md': page('# A page\n\ntext') }).get('/a')
  expect(text.match(/<h1/g)).toHaveLength(1)
})

describe('a file of the pack', () => {
  test('is sent under its type, and nothing in it may run', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><path d="M0 0"/></svg>'
    const { get } = siteOf({ 'a.png': new Uint8Array([1, 2]), 'b.svg': svg, 'c.docx': 'x' })
    const picture = await get('/a.png')
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(picture.headers.get('x-content-type-options')).toBe('nosniff')
    const drawing = await get('/b.svg')
    expect(drawing.text).toContain('<path')
    expect(drawing.text).not.toContain('onload')
    expect(drawing.headers.get('content-security-policy')).toContain('sandbox')
    expect((await get('/c.docx')).headers.get('content-disposition')).toContain('attachment')
    const etag = picture.headers.get('etag')!
    expect((await get('/a.png', { 'if-none-match': etag })).status).toBe(304)
  })

  test('that could carry code is not sent at all', async () => {
    const { get } = siteOf({ 'a.js': 'x', 'b.css': 'x', '_data/c.txt': 'x', 'd.exe': 'x' })
    for (const path of ['/a.js', '/b.css', '/_data/c.txt', '/d.exe']) {
      expect((await get(path)).status).toBe(404)
    }
  })
})
