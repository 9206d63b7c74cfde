import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { found } from '../../../platform/errors.ts'
import { Line, readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../../ui/index.ts'
import { isPossible } from '../life.ts'
import { findEndorsement, findOrganisation } from '../queries.ts'
import { moveFor } from './decision.ts'
import { handleReport } from './handle-report.ts'
import { ofCampaign, organiserOf, type DeskParts } from './parts.ts'
import { findReport } from './queries-desk.ts'
import { ReportDeskPage } from './views-report.tsx'

const Dismissal = z.object({ reason: Line.pipe(z.string().min(3).max(300)) })

/** “This is wrong”, from the public or from the contact. */
export function reportRoutes(parts: DeskParts) {
  const { db } = parts
  const routes = newRoutes()
  const address = '/organise/endorsements/reports/:report'

  routes.get(address, allow('organiser'), async (c) => show(c, emptyForm))

  routes.post(`${address}/acceptance`, allow('organiser'), async (c) => {
    const { report, endorsement } = await reportAt(c)
    await handleReport(db, report, { decision: 'accepted' }, await organiserOf(c, parts))
    const mayChange = isPossible(endorsement.state, moveFor(endorsement))
    const to = `/organise/endorsements/${endorsement.id}${mayChange ? '/amendment' : ''}`
    return c.redirect(c.var.link(to), 303)
  })

  routes.post(`${address}/dismissal`, allow('organiser'), async (c) => {
    const { report, endorsement } = await reportAt(c)
    const form = await readForm(c, Dismissal)
    if (!form.ok) return show(c, form)
    const decided = { decision: 'dismissed', reason: form.value.reason } as const
    await handleReport(db, report, decided, await organiserOf(c, parts))
    return c.redirect(c.var.link(`/organise/endorsements/${endorsement.id}`), 303)
  })

  return routes

  async function reportAt(c: Context<Env>) {
    const report = ofCampaign(c, await findReport(db, c.req.param('report')!))
    const endorsement = found(await findEndorsement(db, report.endorsementId))
    return { report, endorsement }
  }

  async function show(c: Context<Env>, form: FormState) {
    const { report, endorsement } = await reportAt(c)
    const group = found(await findOrganisation(db, endorsement.organisationId))
    if (form.problems.length > 0) c.status(422)
    return c.render(<ReportDeskPage {...{ report, endorsement, group, form }} />)
  }
}
