import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Hono } from 'hono'
import { getPath } from 'hono/utils/url'
import { build } from 'vite'
import { receiptRoutes } from '../../src/capabilities/testimony/receipt/index.ts'
import { paths } from '../../src/capabilities/testimony/wire/index.ts'
import { prepare } from '../../src/middleware.tsx'
import {
  keepPublicPages,
  listen,
  locate,
  openAssets,
  PageCache,
  securityHeaders,
  type Env,
  type Routes,
} from '../../src/platform/http/index.ts'
import { TODAY, type ThreadOfStory } from './witness-thread.ts'

const SOURCES = [
  'src/ui/clarion.css',
  'src/ui/fonts-latin.css',
  'src/ui/fonts-arabic.css',
  'src/ui/giving.css',
  'src/ui/receipt.css',
  'src/capabilities/testimony/receipt/islands/receipt.client.ts',
]

/** What reached the server of one request: where it went, and what it said of who asks. */
export interface Request {
  path: string
  authorisation: string | undefined
}

/**
 * The page of the receipt by itself, with its built script, before a server that keeps one thread in memory and can
 * be made to fail. What is tested is what a browser does with what it is given.
 */
export async function openReceiptSite() {
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-receipt-'))
  await buildInto(folder)
  const headers = securityHeaders({ isHttps: false })
  const assets = openAssets(folder, headers)
  const cache = new PageCache()
  for (const [address, kept] of assets.all()) cache.pin(address, kept)
  const requests: Request[] = []
  let isDown = false
  let thread: ThreadOfStory | undefined

  const app: Routes = new Hono<Env>({ getPath: (request) => locate(getPath(request)).path })
  app.use(keepPublicPages(cache, headers))
  app.use(
    prepare({
      assets,
      campaignId: 'anytown',
      findSignedIn: async () => undefined,
      site: async () => ({ name: 'Anytown', nav: [], foot: [], isDemo: false }),
    }),
  )
  app.use(async (c, next) => {
    requests.push({ path: c.req.path, authorisation: c.req.header('authorization') })
    if (isDown && c.req.path !== '/stories/receipt') return c.json({}, 503)
    await next()
  })
  app.route('/', receiptRoutes({ helpHref: '/support/' }))
  app.route(
    '/',
    wireOf(() => thread!),
  )
  app.get('*', (c) => c.text('somewhere else'))
  const listening = await listen({ app, cache, headers }, { host: '127.0.0.1', port: 0 })
  return {
    url: listening.address,
    requests,
    /** From now on it keeps this thread, and is well. */
    keep(kept: ThreadOfStory): void {
      thread = kept
      isDown = false
      requests.length = 0
    },
    fail: (down: boolean): void => void (isDown = down),
    async close(): Promise<void> {
      await listening.stop()
      await rm(folder, { recursive: true })
    },
  }
}

function wireOf(thread: () => ThreadOfStory): Routes {
  const routes: Routes = new Hono<Env>()
  routes.use('/stories/receipt/*', async (c, next) => {
    if (!(await thread().isHers(c.req.header('authorization'))))
      return c.json({ code: 'unknown' }, 404)
    await next()
  })
  routes.get(paths.thread, (c) =>
    c.json({
      week: '2026-W47',
      expires: thread().expires,
      epoch: '2026-11.1',
      state: 'open',
      messages: thread().messages.map((one) => ({ ...one, sealed: asText(one.sealed) })),
      attachments: [],
      inbox: {
        campaign: 'anytown',
        today: TODAY,
        isOpen: true,
        roll: thread().roll,
        keys: thread().keys,
      },
    }),
  )
  routes.post(paths.receiptMessages, async (c) => {
    const { id, sealed } = await c.req.json<{ id: string; sealed: string }>()
    return c.json(
      {},
      thread().takeIn(id, new Uint8Array(Buffer.from(sealed, 'base64url'))) ? 201 : 200,
    )
  })
  routes.put(paths.receiptAttachment(':id'), async (c) => {
    thread().attachments.set(c.req.param('id')!, new Uint8Array(await c.req.arrayBuffer()))
    return c.json({}, 201)
  })
  routes.post(paths.receiptExpiry, async (c) => {
    const { months } = await c.req.json<{ months: number }>()
    thread().keepUntil(new Date(Date.UTC(2026, 10 + months, 1)).toISOString().slice(0, 7))
    return c.json({})
  })
  routes.post(paths.receiptDeletion, (c) => {
    thread().erase()
    return c.json({})
  })
  // The page of stories, with those that are shown.
  routes.get(paths.stories, (c) =>
    c.text([...thread().published.keys()].map((id) => `href="/stories/${id}"`).join(' ')),
  )
  routes.post(paths.withdrawals, async (c) => {
    const { publication, token } = await c.req.json<{ publication: string; token: string }>()
    const isDone = await thread().takeDown(publication, token)
    return c.json(isDone ? {} : { code: 'unknown' }, isDone ? 200 : 404)
  })
  return routes
}

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

async function buildInto(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      manifest: true,
      target: 'es2020',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      copyPublicDir: false,
      rolldownOptions: { input: SOURCES },
    },
  })
  // So that a test which finds no script fails here, and not by waiting.
  await readFile(path.join(folder, '.vite/manifest.json'))
}
