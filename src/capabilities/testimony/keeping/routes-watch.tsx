import type { Context } from 'hono'
import { allow } from '../../../platform/access/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import { whoIs } from '../../accounts/index.ts'
import type { KeepingParts } from './parts.ts'
import { WatchPage } from './views-watch.tsx'
import { changeHiding, dismissReport, listWatched } from './watch-published.ts'

const DESK = '/organise/published'

/** Who looks after what is public already. An organiser opens no story by it, but can take one off the page. */
export function watchRoutes({ db, clock }: KeepingParts) {
  const parts = { db, clock }
  const routes = newRoutes()
  const watchers = allow('organiser', 'caseworker')

  routes.get(DESK, watchers, async (c) =>
    c.render(<WatchPage stories={await listWatched(parts, c.var.campaignId)} />),
  )

  routes.post(`${DESK}/:id/hiding`, watchers, async (c) => {
    await changeHiding(parts, await changeIn(c), true)
    return c.redirect(c.var.link(DESK), 303)
  })

  routes.post(`${DESK}/:id/showing`, watchers, async (c) => {
    await changeHiding(parts, await changeIn(c), false)
    return c.redirect(c.var.link(DESK), 303)
  })

  routes.post(`${DESK}/reports/:id/dismissal`, watchers, async (c) => {
    await dismissReport(parts, await changeIn(c))
    return c.redirect(c.var.link(DESK), 303)
  })

  return routes
}

async function changeIn(c: Context<Env>) {
  const { id: personId } = await whoIs(c)
  return { campaignId: c.var.campaignId, personId, id: c.req.param('id')! }
}
