import type { Context } from 'hono'
import { newRoutes, publicPage, type Env } from '../../../platform/http/index.ts'
import { choose } from './choose.ts'
import { listAddress } from './filter.ts'
import { asAtom, asCsv, asJson } from './open-data.ts'
import type { PublicParts } from './parts.ts'
import { listTexts } from './queries-showing.ts'
import type { ReadShown } from './read-shown.ts'

/** The list for spreadsheets, programs and readers of feeds, narrowed as the page is. */
export function openDataRoutes({ db, clock, documents }: PublicParts, read: ReadShown) {
  const routes = newRoutes()

  routes.get('/endorsements.csv', publicPage(), async (c) => {
    const chosen = await choose(c, { documents, read })
    if (chosen instanceof Response) return chosen
    c.header('content-disposition', 'attachment; filename="endorsements.csv"')
    c.header('content-type', 'text/csv; charset=utf-8')
    const texts = await listTexts(db, c.var.campaignId)
    return c.body(asCsv(chosen, { texts, whole: wholeAddress(c, documents.url) }))
  })

  routes.get('/endorsements.json', publicPage(), async (c) => {
    const chosen = await choose(c, { documents, read })
    if (chosen instanceof Response) return chosen
    const texts = await listTexts(db, c.var.campaignId)
    const whole = wholeAddress(c, documents.url)
    return c.json(asJson(chosen, { texts, whole, asOf: clock.today() }))
  })

  routes.get('/endorsements.atom', publicPage(), async (c) => {
    const chosen = await choose(c, { documents, read })
    if (chosen instanceof Response) return chosen
    const { name } = await documents.campaign()
    const texts = await listTexts(db, c.var.campaignId)
    const whole = wholeAddress(c, documents.url)
    const self = whole(listAddress(chosen.filter, '.atom'))
    const { language } = c.var
    c.header('content-type', 'application/atom+xml; charset=utf-8')
    return c.body(asAtom(chosen, { texts, whole, self, language, campaign: name }))
  })

  return routes
}

/** An address of ours that another site can follow. */
function wholeAddress(c: Context<Env>, url: string | undefined) {
  const home = url ?? new URL(c.req.url).origin
  return (path: string): string => new URL(c.var.link(path), home).href
}
