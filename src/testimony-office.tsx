import type { Context } from 'hono'
import type { CurrentCampaign } from './capabilities/campaigns/index.ts'
import type { Pack } from './capabilities/content/index.ts'
import type { PlaceIndex } from './capabilities/places/index.ts'
import {
  boardsRoutes,
  givingRoutes,
  keepingRoutes,
  openKey,
  publishedRoutes,
  PURPOSE,
  receiptRoutes,
  sealHere,
  storiesDeskRoutes,
  workbenchStrings,
} from './capabilities/testimony/index.ts'
import type { Installation } from './installation.ts'
import { trustBoards } from './trust-boards.ts'
import { keyFor } from './platform/config/index.ts'
import { isSafeWay, newRoutes, type Env, type Routes } from './platform/http/index.ts'
import { challengeFor } from './platform/proof/index.ts'

interface Parts {
  it: Installation
  pack: Pack
  campaign: CurrentCampaign
  /** The postcode directory in use. */
  index(): PlaceIndex | undefined
  addressOf(c: Context<Env>): string
}

/** Where the pack says who can help now. */
const HELP = '/support/'

/** Everything about stories: given, kept sealed, read by caseworkers, and shown when it was signed. */
export function testimonyRoutes({ it, pack, campaign, index, addressOf }: Parts): Routes {
  const { config, clock } = it
  const { db } = it.database
  const isSafe = (c: Context<Env>) => isSafeWay(c, config.CLARION_URL)
  const keeping = { db, clock, proofKey: keyFor(it.secret, 'proof'), isSafe }
  const about = () => ({ purpose: PURPOSE, now: clock.now() })
  const routes = newRoutes()
  routes.route(
    '/',
    givingRoutes({
      clock,
      challenge: (typed) => challengeFor(keeping.proofKey, about(), typed),
      isOpen: async (c) => isSafe(c) && (await openKey(keeping, c.var.campaignId)) !== undefined,
      sealHere: (given) => sealHere(keeping, campaign.id, given),
      helpHref: HELP,
    }),
  )
  routes.route('/', receiptRoutes({ helpHref: HELP }))
  routes.route(
    '/',
    storiesDeskRoutes({
      strings: workbenchStrings,
      campaignName: async () => (await campaign.values()).name,
      supportHref: HELP,
    }),
  )
  routes.route('/', boardsRoutes({ boards: () => trustBoards(db, index()) }))
  routes.route('/', keepingRoutes(keeping))
  routes.route(
    '/',
    publishedRoutes({
      db,
      clock,
      siteName: async () => (await campaign.values()).name,
      colour: pack.config.colour,
      url: config.CLARION_URL,
      addressOf,
    }),
  )
  return routes
}
