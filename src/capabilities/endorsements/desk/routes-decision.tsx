import type { Context } from 'hono'
import { allow } from '../../../platform/access/index.ts'
import { DomainError, found } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../../ui/index.ts'
import type { Endorsement } from '../endorsement.ts'
import { findEndorsement, findOrganisation } from '../queries.ts'
import { decide } from './decide.ts'
import { Decided, decisionNames, decisionsFor, needsReason, type Decision } from './decision.ts'
import { ofCampaign, organiserOf, type DeskParts } from './parts.ts'
import { DecisionPage } from './views-decision.tsx'

/** Each decision has a page that says what it does and asks why, where there has to be a reason. */
export function decisionRoutes(parts: DeskParts) {
  const { db } = parts
  const routes = newRoutes()

  for (const decision of decisionNames) {
    const address = `/organise/endorsements/:endorsement/${decision}`

    routes.get(address, allow('organiser'), async (c) => {
      const endorsement = await endorsementAt(c)
      if (!decisionsFor(endorsement).includes(decision)) throw movedOn()
      return ask(c, endorsement, decision, emptyForm)
    })

    routes.post(address, allow('organiser'), async (c) => {
      const endorsement = await endorsementAt(c)
      if (!decisionsFor(endorsement).includes(decision)) throw movedOn()
      const form = await readForm(c, Decided)
      if (!form.ok) return ask(c, endorsement, decision, form)
      const { reason, seen } = form.value
      if (!reason && needsReason(endorsement, decision)) {
        const problems = [{ field: 'reason', code: 'required' }]
        return ask(c, endorsement, decision, { values: form.values, problems })
      }
      await decide(db, endorsement, { decision, reason, seen }, await organiserOf(c, parts))
      return c.redirect(c.var.link(`/organise/endorsements/${endorsement.id}`), 303)
    })
  }

  return routes

  async function endorsementAt(c: Context<Env>) {
    return ofCampaign(c, await findEndorsement(db, c.req.param('endorsement')!))
  }

  async function ask(
    c: Context<Env>,
    endorsement: Endorsement,
    decision: Decision,
    form: FormState,
  ) {
    if (form.problems.length > 0) c.status(422)
    const group = found(await findOrganisation(db, endorsement.organisationId))
    return c.render(<DecisionPage {...{ endorsement, group, decision, form }} />)
  }
}

const movedOn = () => new DomainError('endorsementMovedOn')
