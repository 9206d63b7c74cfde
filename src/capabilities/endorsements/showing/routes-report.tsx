import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { found } from '../../../platform/errors.ts'
import { Paragraphs, readForm } from '../../../platform/forms/index.ts'
import { newRoutes, Throttle, type Env } from '../../../platform/http/index.ts'
import { newId } from '../../../platform/ids.ts'
import { emptyForm, ErrorPage } from '../../../ui/index.ts'
import { nameOf } from '../endorsement.ts'
import { addReport, findEndorsement, findOrganisation } from '../queries.ts'
import type { PublicParts } from './parts.ts'
import { ReportPage, ReportThanksPage } from './views-report.tsx'

const REPORTS_AN_HOUR = 20

const NewReport = z.object({
  text: Paragraphs.pipe(z.string().min(3).max(600)),
  // A field people do not see and machines fill in.
  website: z.string().max(200).optional(),
})

/** “Report or correct this”: what is wrong, and never who says so. */
export function reportRoutes({ db, clock, ...parts }: PublicParts) {
  const { addressOf = (c) => c.env?.incoming?.socket.remoteAddress ?? 'unknown' } = parts
  const throttle = new Throttle(REPORTS_AN_HOUR)
  const routes = newRoutes()

  routes.get('/endorsements/report/thanks', (c) => c.render(<ReportThanksPage />))

  routes.get('/endorsements/:endorsement/report', async (c) =>
    c.render(<ReportPage {...await about(c)} form={emptyForm} />),
  )

  routes.post('/endorsements/:endorsement/report', allow('anyone'), async (c) => {
    const it = await about(c)
    const form = await readForm(c, NewReport)
    const thanks = c.var.link('/endorsements/report/thanks')
    // What fills in a field that people do not see is thanked, and forgotten.
    if (form.values['website']) return c.redirect(thanks, 303)
    if (!form.ok) {
      c.status(422)
      return c.render(<ReportPage {...it} form={form} />)
    }
    if (!throttle.allows(addressOf(c))) {
      c.status(429)
      return c.render(<ErrorPage kind="tooMany" />)
    }
    await addReport(db, {
      id: newId(),
      campaignId: c.var.campaignId,
      endorsementId: it.id,
      isFrom: 'public',
      text: form.value.text,
      createdOn: clock.today(),
      handledOn: null,
      handledBy: null,
      decision: null,
      reason: null,
    })
    return c.redirect(thanks, 303)
  })

  return routes

  /** Only what is or was public can be reported: else its address would say that it is there. */
  async function about(c: Context<Env>) {
    const it = found(await findEndorsement(db, c.req.param('endorsement') ?? ''))
    const isPublic = it.state === 'published' || it.state === 'withdrawn'
    found((isPublic && it.campaignId === c.var.campaignId) || undefined)
    const group = found(await findOrganisation(db, it.organisationId))
    return { id: it.id, name: nameOf(group) }
  }
}
