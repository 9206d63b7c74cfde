import type { Context } from 'hono'
import { allow } from '../../../platform/access/index.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env } from '../../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../../ui/index.ts'
import { readDemands } from '../../documents/index.ts'
import { areaNamed, councilNames } from '../reporting/area.ts'
import { enterEndorsement } from './enter-endorsement.ts'
import { Entered, factsProblems } from './facts-form.ts'
import { organiserOf, type DeskParts } from './parts.ts'
import { EnteringPage } from './views-entering.tsx'

/** What came by post or telephone, entered by hand. */
export function enteringRoutes(parts: DeskParts) {
  const { db, clock, documents } = parts
  const routes = newRoutes()

  routes.get('/organise/endorsements/new', allow('organiser'), (c) => ask(c, emptyForm))

  routes.post('/organise/endorsements/new', allow('organiser'), async (c) => {
    const form = await readForm(c, Entered)
    const problems = factsProblems(form, clock.today())
    if (!form.ok || problems.length > 0) return ask(c, { values: form.values, problems })
    const area = areaNamed(documents.index(), form.value.area)
    const about = { area, language: c.var.language }
    const id = await enterEndorsement(db, form.value, about, await organiserOf(c, parts))
    return c.redirect(c.var.link(`/organise/endorsements/${id}`), 303)
  })

  return routes

  function ask(c: Context<Env>, form: FormState) {
    if (form.problems.length > 0) c.status(422)
    return c.render(
      <EnteringPage
        form={form}
        demands={readDemands(documents.pack.demands, c.var.language)}
        councils={councilNames(documents.index())}
        today={clock.today()}
      />,
    )
  }
}
