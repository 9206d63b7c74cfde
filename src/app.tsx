import path from 'node:path'
import { bodyLimit } from 'hono/body-limit'
import { getPath } from 'hono/utils/url'
import { Hono } from 'hono'
import type { Installation } from './installation.ts'
import { answerError, answerNotFound, prepare } from './middleware.tsx'
import { sheetEnd } from './look.ts'
import { projectRoot } from './project-root.ts'
import { homeRoutes } from './pages/home/index.ts'
import { openJobs } from './platform/jobs/index.ts'
import {
  keepPublicPages,
  locate,
  openAssets,
  PageCache,
  sameOrigin,
  securityHeaders,
  type Env,
  type Routes,
} from './platform/http/index.ts'
import type { Log } from './platform/log/index.ts'

export interface Clarion {
  app: Routes
  cache: PageCache
  headers: Record<string, string>
  ownerLink(url: string): Promise<string | undefined>
  stop(): Promise<void>
}

/** A form of ours is a few kilobytes; this leaves room for a long letter in any script. */
const MAX_FORM_BYTES = 256 * 1024

/** Puts the capabilities together: what each needs is made here and handed in. */
export async function makeApp({
  config,
  database,
  clock,
  log,
}: Installation & { log: Log }): Promise<Clarion> {
  const headers = securityHeaders({ isHttps: config.CLARION_URL?.startsWith('https:') ?? false })
  const cache = new PageCache()
  const assets = openAssets(path.join(projectRoot, 'dist/client'), headers, sheetEnd('#ffd60a'))
  for (const [address, kept] of assets.all()) cache.pin(address, kept)
  database.onChange(() => cache.clear())

  const jobs = openJobs({ db: database.db, kind: database.kind, clock, log })

  const app: Routes = new Hono<Env>({ getPath: (request) => locate(getPath(request)).path })
  app.use(keepPublicPages(cache, headers))
  app.use(
    prepare({
      assets,
      campaignId: () => 'main',
      findSignedIn: async () => undefined,
      site: () => ({ name: 'Care Comes First', nav: [], foot: [], isDemo: true }),
    }),
  )
  app.use(sameOrigin(config.CLARION_URL && new URL(config.CLARION_URL).host))
  app.use(bodyLimit({ maxSize: MAX_FORM_BYTES }))
  app.get('/healthz', async (c) => {
    await database.db.selectNoFrom((by) => by.val(1).as('one')).execute()
    return c.json({ ok: true })
  })
  app.route('/', homeRoutes())
  app.notFound(answerNotFound(() => []))
  app.onError(answerError(log))

  jobs.start()
  return { app, cache, headers, ownerLink: async () => undefined, stop: () => jobs.stop() }
}
