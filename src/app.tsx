import path from 'node:path'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { getPath } from 'hono/utils/url'
import { accountsRoutes, ensureOwnerLink, findSignedIn } from './capabilities/accounts/index.ts'
import {
  actionsRoutes,
  countSent,
  homeWords,
  hubOf,
  letterActions,
  writeLinks,
} from './capabilities/actions/index.ts'
import { bodiesRoutes, openDirectory, sayBodiesAct } from './capabilities/bodies/index.ts'
import {
  campaignsRoutes,
  keepCurrentCampaign,
  sayCampaignAct,
} from './capabilities/campaigns/index.ts'
import { contentRoutes, nearestAddress, openPack } from './capabilities/content/index.ts'
import { documentsRoutes, openPressIn, sayDocumentsAct } from './capabilities/documents/index.ts'
import { groupsHere, sayEndorsementsAct } from './capabilities/endorsements/index.ts'
import { AnsweredBy, countByBody, sayLettersAct } from './capabilities/letters/index.ts'
import { DEMO, openPlaceStore, placesRoutes } from './capabilities/places/index.ts'
import { sayTestimonyAct } from './capabilities/testimony/index.ts'
import { deskParts } from './desk.tsx'
import { endorsementRoutes } from './endorsement-routes.tsx'
import { expire } from './expiry.ts'
import { bytesFor } from './form-limits.ts'
import { placeHome, type Installation } from './installation.ts'
import { openLetterOffice } from './letter-office.ts'
import { letterRounds, letterRoutes } from './letter-routes.tsx'
import { icon, sheetEnd } from './look.ts'
import { answerError, answerNotFound, prepare } from './middleware.tsx'
import { deskRoutes, tabsFor } from './pages/desk/index.ts'
import { homeRoutes } from './pages/home/index.ts'
import { nearRoutes } from './pages/near/index.ts'
import { keyFor } from './platform/config/index.ts'
import {
  keepPublicPages,
  limitBody,
  locate,
  openAssets,
  PageCache,
  sameOrigin,
  securityHeaders,
  type Env,
  type Routes,
} from './platform/http/index.ts'
import { openJobs } from './platform/jobs/index.ts'
import type { Log } from './platform/log/index.ts'
import { projectRoot } from './project-root.ts'
import { keepSites, waysIn } from './site.ts'
import { testimonyRoutes } from './testimony-office.tsx'

export interface Clarion {
  app: Routes
  cache: PageCache
  headers: Record<string, string>
  /** The one-time link for the first owner, while there is none. */
  ownerLink(url: string): Promise<string | undefined>
  /** Reads the pack again, after it was changed on the disk. */
  reload(): void
  stop(): Promise<void>
}

/** Puts the capabilities together: what each needs is made here and handed in. */
export async function makeApp(it: Installation & { log: Log }): Promise<Clarion> {
  const { config, database, clock, log } = it
  const { db, kind } = database
  const url = config.CLARION_URL
  const isHttps = url?.startsWith('https:') ?? false
  const known = url ? { url } : {}

  const pack = openPack(path.resolve(projectRoot, config.CLARION_PACK), {
    now: clock.now,
    ...known,
  })
  const campaign = await keepCurrentCampaign(database, pack.config.title, clock)
  const places = await openPlaceStore(placeHome(it))
  const directory = await openDirectory({ db, clock })
  const index = () => places.current()
  const isDemo = () => index()?.edition.source === 'Demonstration'
  const secret = keyFor(it.secret, 'actions').toString('base64url')
  const addressOf = visitorAddress(config.CLARION_TRUST_PROXY)
  const values = async () => {
    const { name, controller } = await campaign.values()
    return { campaign: { name }, controller }
  }
  const sayAct = (act: string) =>
    sayCampaignAct(act) ??
    sayBodiesAct(act) ??
    sayLettersAct(act) ??
    sayTestimonyAct(act) ??
    sayEndorsementsAct(act) ??
    sayDocumentsAct(act)

  const headers = securityHeaders({ isHttps })
  const assets = openAssets(
    path.join(projectRoot, 'dist/client'),
    headers,
    sheetEnd(pack.config.colour),
  )
  const cache = new PageCache()
  for (const [address, kept] of assets.all()) cache.pin(address, kept)
  cache.pin('/icon.svg', icon(pack.config.colour, headers))
  database.onChange(() => {
    cache.clear()
    void Promise.all([places.refresh(), directory.refresh()])
      .then(() => cache.clear())
      .catch((error: unknown) => {
        if (!isStopped) log.error({ err: error }, 'what has changed could not be read again')
      })
  })
  let isStopped = false

  const siteOf = keepSites()
  const app: Routes = new Hono<Env>({ getPath: (request) => locate(getPath(request)).path })
  app.onError(answerError(log))
  app.notFound(answerNotFound((c) => suggestions(c)))
  app.use(keepPublicPages(cache, headers))
  app.use(
    prepare({
      assets,
      campaignId: campaign.id,
      findSignedIn: (cookie) => findSignedIn(db, cookie, clock, isHttps),
      tabs: (person) => tabsFor(person, campaign.id),
      site: async (language) => {
        const { name } = await campaign.values()
        return siteOf(language, { pack, campaignName: name, isDemo: isDemo() })
      },
    }),
  )
  app.use(sameOrigin(url && new URL(url).host))
  app.use(limitBody(({ req }) => bytesFor(req.path, req.header('content-type'))))

  app.get('/healthz', async (c) => {
    await db.selectNoFrom((by) => by.val(1).as('one')).execute()
    return c.json({ ok: true })
  })
  app.route(
    '/',
    homeRoutes({
      words: (language) => homeWords(pack, language),
      ways: (language) => waysIn(hubOf(pack, language, undefined, new Map())),
      tryPostcode: () => (isDemo() ? DEMO.postcodes.quay : undefined),
    }),
  )
  const shared = { clock, pack, index, directory, campaignName: campaign.name }
  app.route(
    '/',
    nearRoutes({
      places,
      directory,
      writeLinksAt: writeLinks(pack),
      groupsHere: groupsHere({ db, index, directory }),
    }),
  )
  app.route('/', actionsRoutes({ ...shared, db, secret, addressOf, ...known }))
  const actions = letterActions({ pack, clock, secret, count: countSent })
  const jobs = openJobs({ db, kind, clock, log })
  const office = openLetterOffice({ it, ...shared, actions, addressOf, jobs })
  const { outbox } = office
  app.route('/', letterRoutes(office))
  app.route('/', testimonyRoutes({ it, pack, campaign, index, addressOf }))
  const press = openPressIn(it.folder)
  const documents = {
    ...shared,
    db,
    campaignId: campaign.id,
    press,
    campaign: campaign.values,
    ...known,
    scanCommand: config.CLARION_SCAN_COMMAND,
    passedAt: '/endorsements/new',
  }
  app.route('/', documentsRoutes(documents))
  app.route('/', endorsementRoutes({ it, office, documents }))
  app.route('/', deskRoutes(deskParts({ db, clock, pack, campaign, outbox, isDemo })))
  app.route('/', campaignsRoutes({ db, clock }))
  const below = async (bodyId: string, campaignId: string) => {
    const [count] = await countByBody(db, campaignId, [bodyId])
    return <AnsweredBy count={count} />
  }
  app.route('/', bodiesRoutes({ db, clock, directory, addressOf, below }))
  app.route('/', placesRoutes({ places }))
  app.route(
    '/',
    accountsRoutes({
      db,
      clock,
      secret: keyFor(it.secret, 'accounts').toString('base64url'),
      firstStop: '/organise/start',
      addressOf,
      sayAct,
      url,
    }),
  )
  app.route('/', contentRoutes({ pack, values, ...known }))

  jobs.every(1, 'expiry', async () => {
    for (const forget of expire) await forget(db, clock.now())
  })
  jobs.every(1, 'letters', () => letterRounds(office))
  jobs.start()
  outbox.start()
  return {
    app,
    cache,
    headers,
    ownerLink: (at) => ensureOwnerLink(db, clock, { url: at, campaignId: campaign.id }),
    reload: () => {
      pack.reload()
      cache.clear()
    },
    stop: async () => {
      isStopped = true
      await jobs.stop()
      await outbox.stop()
      await press.stop()
    },
  }

  function suggestions(c: Context) {
    const near = nearestAddress(
      c.req.path,
      pack.pages.map(({ address }) => address),
    )
    const page = near && pack.page(near)
    return page ? [{ href: near, label: page.text.title }] : []
  }
}

/** Where a request comes from, for throttles alone. Behind a proxy that is trusted, what the proxy says. */
function visitorAddress(trustProxy: boolean) {
  return (c: Context<Env>): string => {
    const said = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
    return said || (c.env?.incoming?.socket.remoteAddress ?? 'unknown')
  }
}
