import type { Context } from 'hono'
import { allow } from '../../../platform/access/index.ts'
import { found } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, Throttle, type Env } from '../../../platform/http/index.ts'
import { challengeFor, verifyProof } from '../../../platform/proof/index.ts'
import { ErrorPage, type FormState } from '../../../ui/index.ts'
import { findHere } from '../../bodies/index.ts'
import { modelText, readDemands } from '../../documents/index.ts'
import { findEndorsement } from '../queries.ts'
import { areaNamed, councilNames } from './area.ts'
import { reportProblems } from './check-report.ts'
import { NewEndorsement, Prefilled } from './new-endorsement.ts'
import type { ReportingParts } from './parts.ts'
import { takeReport } from './take-report.ts'
import { ReportPage } from './views-report.tsx'
import { WaitingPage } from './views-waiting.tsx'

const PURPOSE = 'endorsement'
const REPORTS_AN_HOUR = 20

/** “Passed it? Tell us”: the form, filled in as far as the foot of the motion says. */
export function reportingRoutes(parts: ReportingParts) {
  const { db, clock, documents, outbox, proofKey } = parts
  const routes = newRoutes()
  const throttle = new Throttle(REPORTS_AN_HOUR)

  routes.get('/endorsements/new', async (c) => answerForm(c, await askedOf(c)))

  routes.post('/endorsements/new', allow('anyone'), async (c) => {
    const asked = await askedOf(c)
    const form = await readForm(c, NewEndorsement)
    const { model } = asked
    const problems = reportProblems(form, { today: clock.today(), hasModel: model !== undefined })
    const now = clock.now()
    const verified = await verifyProof(proofKey, form.values, { purpose: PURPOSE, now })
    if (!verified.ok) problems.push(verified.problem)
    const again = (more: FormState['problems']) => {
      c.status(422)
      return answerForm(c, asked, { values: form.values, problems: more })
    }
    if (!form.ok || !verified.ok || problems.length > 0) return again(problems)
    if (!throttle.allows(parts.addressOf(c))) {
      c.status(429)
      return c.render(<ErrorPage kind="tooMany" />)
    }
    // What fills in a field that people do not see is a program: it is thanked, and nothing is kept.
    if (form.value.website) return c.redirect(c.var.link('/endorsements'), 303)
    const id = await takeReport(parts, form.value, {
      campaignId: c.var.campaignId,
      language: c.var.language,
      area: areaNamed(documents.index(), form.value.area),
      model,
      proof: verified.proof,
    })
    if (!id) return again([{ field: 'proofAnswer', code: 'proofUsed' }])
    return c.redirect(c.var.link(`/endorsements/waiting/${id}`), 303)
  })

  routes.get('/endorsements/waiting/:endorsement', async (c) => {
    const { state } = found(await findEndorsement(db, c.req.param('endorsement')))
    return c.render(<WaitingPage isAsked={state === 'reported'} canMail={outbox.isSetUp} />)
  })

  return routes

  async function answerForm(
    c: Context<Env>,
    asked: Asked,
    form: FormState = { values: asked.values, problems: [] },
  ) {
    const isUsed = form.problems.some(({ code }) => code === 'proofUsed')
    const about = { purpose: PURPOSE, now: clock.now() }
    const challenge = await challengeFor(proofKey, about, isUsed ? {} : form.values)
    return c.render(
      <ReportPage
        form={form}
        model={asked.model}
        demands={readDemands(documents.pack.demands, c.var.language)}
        councils={councilNames(documents.index())}
        today={clock.today()}
        challenge={challenge}
        action={asked.action}
      />,
    )
  }

  type Asked = Awaited<ReturnType<typeof askedOf>>

  /** What the address says, and what the form begins with for it. */
  async function askedOf(c: Context<Env>) {
    const { kind, place, text } = Prefilled.parse(c.req.query())
    const { language, campaignId } = c.var
    const about = { campaignId, language, origin: new URL(c.req.url).origin }
    const model = text ? await modelText(documents, { name: text, place, ...about }) : undefined
    const where = findHere({ index: documents.index(), directory: documents.directory }, place)
    const council = where?.kind === 'here' ? where.here.place.areas.council : undefined
    const given = {
      ...(kind && { kind }),
      ...(place && { place }),
      ...(model && { text: model.name }),
    }
    const query = new URLSearchParams(given)
    const values: Record<string, string> = {
      ...(kind && { kind }),
      ...(council && { area: council.name }),
      ...(model && { act: model.name.startsWith('motion') ? 'motion' : 'statement' }),
      asks: (model?.asks ?? []).join('\n'),
    }
    const action = `/endorsements/new${query.size > 0 ? `?${query}` : ''}`
    return { model, values, action }
  }
}
