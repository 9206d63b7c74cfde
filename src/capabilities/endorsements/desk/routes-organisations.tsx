import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { DomainError } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import { loadOrganisations } from './look-up.ts'
import { mergeOrganisations, separateOrganisation, tellApart } from './merge-organisations.ts'
import { isOrganiser, MAY_READ, ofCampaign, organiserOf, type DeskParts } from './parts.ts'
import { findOwn } from './queries-organisations.ts'
import { OrganisationsPage } from './views-organisations.tsx'

const id = z.string().regex(/^[\w-]{1,40}$/)
/** Two groups, and the endorsement on whose page they were met. */
const Pair = z.object({ one: id, other: id, from: id.optional() })

/** Groups that were named twice: shown as one, or told apart for good. */
export function organisationRoutes(parts: DeskParts) {
  const { db } = parts
  const routes = newRoutes()
  const address = '/organise/endorsements/organisations'

  routes.get(address, allow(...MAY_READ), async (c) => {
    const loaded = await loadOrganisations(parts, c.var.campaignId)
    return c.render(<OrganisationsPage {...loaded} mayAct={await isOrganiser(c)} />)
  })

  routes.post(`${address}/merger`, allow('organiser'), async (c) => {
    const { one, other, from } = await pairIn(c)
    await mergeOrganisations(db, { stays: one, goes: other }, await organiserOf(c, parts))
    return back(c, from)
  })

  routes.post(`${address}/difference`, allow('organiser'), async (c) => {
    const { one, other, from } = await pairIn(c)
    await tellApart(db, [one, other], await organiserOf(c, parts))
    return back(c, from)
  })

  routes.post(`${address}/:organisation/separation`, allow('organiser'), async (c) => {
    const merged = ofCampaign(c, await findOwn(db, c.req.param('organisation')))
    await separateOrganisation(db, merged.id, await organiserOf(c, parts))
    return back(c, undefined)
  })

  return routes

  /** Nobody types these: what does not fit was not sent by a page of ours. */
  async function pairIn(c: Context<Env>) {
    const form = await readForm(c, Pair)
    if (!form.ok) throw new DomainError('notFound', 404)
    const { one, other, from } = form.value
    const [first, second] = await Promise.all([findOwn(db, one), findOwn(db, other)])
    return { one: ofCampaign(c, first), other: ofCampaign(c, second), from }
  }

  function back(c: Context<Env>, from: string | undefined) {
    const to = from ? `/organise/endorsements/${from}` : address
    return c.redirect(c.var.link(to), 303)
  }
}
