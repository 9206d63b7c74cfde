import type { Context } from 'hono'
import { allow } from '../../../platform/access/index.ts'
import { DomainError, found } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import type { FormState } from '../../../ui/index.ts'
import { readDemands } from '../../documents/index.ts'
import type { Endorsement } from '../endorsement.ts'
import { isPossible } from '../life.ts'
import { findEndorsement, findOrganisation } from '../queries.ts'
import { areaNamed, councilNames } from '../reporting/area.ts'
import { amendEndorsement } from './amend-endorsement.ts'
import { changesOf } from './changes.ts'
import { moveFor } from './decision.ts'
import { Amended, factsProblems, valuesOf } from './facts-form.ts'
import { ofCampaign, organiserOf, type DeskParts } from './parts.ts'
import { AmendmentPage } from './views-amendment.tsx'

/** Other facts for what is public, or for what waits: with what they were, and why. */
export function amendmentRoutes(parts: DeskParts) {
  const { db, clock, documents } = parts
  const routes = newRoutes()
  const address = '/organise/endorsements/:endorsement/amendment'

  routes.get(address, allow('organiser'), async (c) => {
    const it = await changeableAt(c)
    return ask(c, it, { values: valuesOf(it.endorsement, it.group), problems: [] })
  })

  routes.post(address, allow('organiser'), async (c) => {
    const it = await changeableAt(c)
    const { endorsement, group } = it
    const form = await readForm(c, Amended)
    const problems = factsProblems(form, clock.today())
    const { values } = form
    if (!form.ok || problems.length > 0) return ask(c, it, { values, problems })
    const area = areaAfter(it, form.value.area)
    const known = demandsIn(c).map(({ id }) => id)
    const changes = changesOf(it, form.value, area.areaName, known)
    const evidence = form.value.evidence ?? null
    if (Object.keys(changes).length === 0 && evidence === endorsement.evidence) {
      return ask(c, it, { values, problems: [{ field: 'text', code: 'nothingChanged' }] })
    }
    const { reason, seen, name, kind, branch = null, forgetText } = form.value
    const after = { ...group, ...area, name, kind, branch }
    const forgets = forgetText === 'yes' && changes.text !== undefined
    const amendment = { endorsement, group: after, changes, evidence, reason, seen, forgets }
    await amendEndorsement(db, amendment, await organiserOf(c, parts))
    return c.redirect(c.var.link(`/organise/endorsements/${endorsement.id}`), 303)
  })

  return routes

  async function changeableAt(c: Context<Env>) {
    const endorsement = ofCampaign(c, await findEndorsement(db, c.req.param('endorsement')!))
    const group = found(await findOrganisation(db, endorsement.organisationId))
    if (!isPossible(endorsement.state, moveFor(endorsement))) {
      throw new DomainError('endorsementMovedOn')
    }
    return { endorsement, group }
  }

  type It = Awaited<ReturnType<typeof changeableAt>>

  function areaAfter({ group }: It, typed: string | undefined) {
    const { areaCode, areaName } = group
    if ((typed ?? null) === areaName) return { areaCode, areaName }
    const area = areaNamed(documents.index(), typed)
    return { areaCode: area?.code ?? null, areaName: area?.name ?? null }
  }

  function demandsIn(c: Context<Env>) {
    return readDemands(documents.pack.demands, c.var.language)
  }

  function ask(c: Context<Env>, { endorsement, group }: It, form: FormState) {
    if (form.problems.length > 0) c.status(422)
    return c.render(
      <AmendmentPage
        {...{ endorsement, group, form }}
        isPublic={isPublic(endorsement)}
        demands={demandsIn(c)}
        councils={councilNames(documents.index())}
        today={clock.today()}
      />,
    )
  }
}

const isPublic = ({ state }: Endorsement) => state === 'published'
