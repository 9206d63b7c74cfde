import { z } from 'zod'
import { newRoutes, publicPage } from '../../../platform/http/index.ts'
import { findHere } from '../../bodies/index.ts'
import { motionKinds } from '../../documents/index.ts'
import { placeName } from '../../places/index.ts'
import { movedTo } from './choose.ts'
import type { PublicParts } from './parts.ts'
import { standingByKind } from './raise.ts'
import type { ReadShown } from './read-shown.ts'
import { codeOf, standing } from './shown.ts'
import { RaisePage } from './views-raise.tsx'
import { placeAll } from './whereabouts.ts'

const Asked = z.object({ place: z.string().max(80).optional().catch(undefined) })

/** “Raise it with your group”: the kinds of group that stand with us here, and those that do not yet. */
export function raiseRoutes({ documents }: PublicParts, read: ReadShown) {
  const routes = newRoutes()
  routes.get('/endorsements/raise', publicPage(), async (c) => {
    const parts = { index: documents.index(), directory: documents.directory }
    const { place: key } = Asked.parse(c.req.query())
    const where = key ? findHere(parts, key) : undefined
    if (key && !where) return c.redirect(c.var.link('/endorsements/raise'), 302)
    if (where?.kind === 'moved') return movedTo(c, where.key)
    const here = where?.here.place
    const all = placeAll(standing(await read(c.var.campaignId)), parts)
    const council = here?.areas.council?.code
    const there = here ? all.filter((one) => council && codeOf(one.where) === council) : all
    const asked = { language: c.var.language, origin: new URL(c.req.url).origin }
    const kinds = standingByKind(await motionKinds(documents, asked), there)
    const place = here && { key: here.key, name: placeName(here) }
    return c.render(<RaisePage kinds={kinds} place={place} />)
  })
  return routes
}
