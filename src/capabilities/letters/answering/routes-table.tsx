import type { Context } from 'hono'
import type { Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { found } from '../../../platform/errors.ts'
import { newRoutes, publicPage, type Env } from '../../../platform/http/index.ts'
import { placeName, type PlaceIndex } from '../../places/index.ts'
import { RECIPIENT_KINDS } from '../addressee.ts'
import { addresseesAt } from '../addressees-at.ts'
import { findHere, type Directory } from '../../bodies/index.ts'
import { inOrder, isOrder, type BodyCount } from './count.ts'
import { countsAsCsv, countsAsJson } from './open-data.ts'
import { countByBody } from './queries-answering.ts'
import { CountsPage } from './views-table.tsx'

interface Parts {
  db: AnyDb
  clock: Clock
  index(): PlaceIndex | undefined
  directory: Directory
}

interface Chosen {
  counts: BodyCount[]
  place: { key: string; name: string } | undefined
}

/**
 * What was asked and what was answered, for everybody. Letters announce no change, for then each would drop every
 * kept page of the site; a kept page is a minute old at most, and so are these counts.
 */
export function publicTableRoutes(parts: Parts) {
  const { db, clock } = parts
  const routes = newRoutes()

  routes.get('/letters', publicPage(), async (c) => {
    const chosen = await choose(c)
    if (chosen instanceof Response) return chosen
    const asked = c.req.query('sort')
    const order = isOrder(asked) ? asked : 'sent'
    const counts = inOrder(chosen.counts, order)
    const { place } = chosen
    return c.render(<CountsPage {...{ counts, order, place }} today={clock.today()} />)
  })

  routes.get('/letters.csv', publicPage(), async (c) => {
    const chosen = await choose(c)
    if (chosen instanceof Response) return chosen
    c.header('content-disposition', 'attachment; filename="letters.csv"')
    c.header('content-type', 'text/csv; charset=utf-8')
    return c.body(countsAsCsv(inOrder(chosen.counts, 'name')))
  })

  routes.get('/letters.json', publicPage(), async (c) => {
    const chosen = await choose(c)
    if (chosen instanceof Response) return chosen
    const counts = inOrder(chosen.counts, 'name')
    return c.json(countsAsJson(counts, { asOf: clock.today(), place: chosen.place?.key ?? null }))
  })

  /** All bodies, or those that answer at a place. */
  async function choose(c: Context<Env>): Promise<Chosen | Response> {
    const key = c.req.query('place')
    if (!key) return { counts: await countByBody(db, c.var.campaignId), place: undefined }
    const where = found(findHere({ index: parts.index(), directory: parts.directory }, key))
    if (where.kind === 'moved') {
      return c.redirect(c.var.link(`${c.req.path}?place=${where.key}`), 301)
    }
    const { place, near } = where.here
    const ids = new Set(addresseesAt(near, RECIPIENT_KINDS).map(({ bodyId }) => bodyId))
    const counts = await countByBody(db, c.var.campaignId, [...ids])
    return { counts, place: { key: place.key, name: placeName(place) } }
  }

  return routes
}
