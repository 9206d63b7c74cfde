import path from 'node:path'
import { bodyLimit } from 'hono/body-limit'
import { getPath } from 'hono/utils/url'
import { Hono } from 'hono'
import { accountsRoutes, ensureOwnerLink, findSignedIn } from './capabilities/accounts/index.ts'
import { openDirectory } from './capabilities/bodies/index.ts'
import { campaignsRoutes, keepCurrentCampaign } from './capabilities/campaigns/index.ts'
import { contentRoutes, openPack, wordsIn } from './capabilities/content/index.ts'
import { openPlaceStore, placesRoutes, DEMO } from './capabilities/places/index.ts'
import type { Installation } from './installation.ts'
import { icon, sheetEnd } from './look.ts'
import { answerError, answerNotFound, prepare } from './middleware.tsx'
import { homeRoutes } from './pages/home/index.ts'
import { nearRoutes } from './pages/near/index.ts'
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
import { projectRoot } from './project-root.ts'
import { siteIn } from './site.ts'

export interface Clarion {
  app: Routes
  cache: PageCache
  headers: Record<string, string>
  /** The one-time link for the first owner, while there is none. */
  ownerLink(url: string): Promise<string | undefined>
  stop(): Promise<void>
}

/** A form of ours is a few kilobytes; this leaves room for a long letter in any script. */
const MAX_FORM_BYTES = 256 * 1024

/** Puts the capabilities together: what each needs is made here and handed in. */
export async function makeApp(it: Installation & { log: Log }): Promise<Clarion> {
  const { config, database, clock, log, folder } = it
  const { db, kind } = database
  const url = config.CLARION_URL
  const isHttps = url?.startsWith('https:') ?? false

  const pack = openPack(path.resolve(projectRoot, config.CLARION_PACK), {
    now: clock.now,
    ...(url && { url }),
  })
  const campaign = await keepCurrentCampaign(database, pack.config.title, clock)
  const places = await openPlaceStore({ db, kind, folder })
  const bodies = await openDirectory({ db, clock })
  const isDemo = (): boolean => places.current()?.edition.source === 'Demonstration'

  const headers = securityHeaders({ isHttps })
  const cache = new PageCache()
  const assets = openAssets(
    path.join(projectRoot, 'dist/client'),
    headers,
    sheetEnd(pack.config.colour),
  )
  for (const [address, kept] of assets.all()) cache.pin(address, kept)
  cache.pin('/icon.svg', icon(pack.config.colour, headers))
  database.onChange(() => {
    cache.clear()
    void Promise.all([places.refresh(), bodies.refresh()]).then(() => cache.clear())
  })
  const jobs = openJobs({ db, kind, clock, log })

  const app: Routes = new Hono<Env>({ getPath: (request) => locate(getPath(request)).path })
  app.onError(answerError(log))
  app.notFound(answerNotFound(() => []))
  app.use(keepPublicPages(cache, headers))
  app.use(
    prepare({
      assets,
      campaignId: campaign.id,
      findSignedIn: (cookie) => findSignedIn(db, cookie, clock, isHttps),
      site: async (language) => {
        const { name } = await campaign.values()
        return siteIn(language, { pack, campaignName: name, isDemo: isDemo() })
      },
    }),
  )
  app.use(sameOrigin(url && new URL(url).host))
  app.use(bodyLimit({ maxSize: MAX_FORM_BYTES }))

  app.get('/healthz', async (c) => {
    await db.selectNoFrom((by) => by.val(1).as('one')).execute()
    return c.json({ ok: true })
  })
  app.route(
    '/',
    homeRoutes({
      words: () => ({ heading: 'h', lead: 'l' }),
      tryPostcode: () => (isDemo() ? DEMO.postcodes.quay : undefined),
      actions: async () => null,
    }),
  )
  app.route('/', nearRoutes({ places, bodies, writeLink: () => undefined }))
  app.route('/', placesRoutes({ places }))
  app.route('/', campaignsRoutes({ db, clock }))
  app.route('/', accountsRoutes({ db, clock, url, firstStop: '/organise/start' }))
  app.route(
    '/',
    contentRoutes({
      pack,
      values: async () => ({ campaign: await campaign.values() }),
      ...(url && { url }),
    }),
  )

  jobs.start()
  return {
    app,
    cache,
    headers,
    ownerLink: (at) => ensureOwnerLink(db, clock, { url: at, campaignId: campaign.id }),
    stop: () => jobs.stop(),
  }
}
void wordsIn
