import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../../platform/access/index.ts'
import { DomainError } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../../ui/index.ts'
import type { LetterState } from '../life/life.ts'
import { changesFrom, MANY_CHANGES, mayArriveTwice, type ManyChange } from './change.ts'
import { changeSoon, MOST_COUNTED } from './change-later.ts'
import { listAddress, readFilter, type Filter } from './filter.ts'
import { organiserOf, type DeskParts } from './parts.ts'
import { countInState } from './queries-desk.ts'
import { ManyPage } from './views-many.tsx'

const Many = z.object({
  until: z.iso.datetime(),
  twice: z.literal('yes').optional(),
})

/** Retries, releases or stops all letters of one list, after saying how many they are. */
export function manyRoutes(parts: DeskParts): Routes {
  const { db, clock } = parts
  const routes = newRoutes()

  routes.get('/organise/letters/many', allow('organiser'), (c) => ask(c, emptyForm))

  routes.post('/organise/letters/many', allow('organiser'), async (c) => {
    const { filter, change } = readMany(c)
    const form = await readForm(c, Many)
    if (!form.ok) return ask(c, form)
    if (mayArriveTwice(filter.state, change) && !form.value.twice) {
      return ask(c, { values: form.values, problems: [{ field: 'twice', code: 'twice' }] })
    }
    const { until } = form.value
    await changeSoon(parts, { change, filter, until }, await organiserOf(c, parts))
    return c.redirect(c.var.link(listAddress({ state: filter.state })), 303)
  })

  async function ask(c: Context<Env>, form: FormState) {
    const { filter, change } = readMany(c)
    const { campaignId } = c.var
    const until = clock.now()
    const count = await countInState(db, { campaignId, filter, until, limit: MOST_COUNTED })
    if (form.problems.length > 0) c.status(422)
    return c.render(<ManyPage {...{ filter, change, count, until, form }} />)
  }

  return routes
}

function readMany(c: Context<Env>): {
  filter: Filter & { state: LetterState }
  change: ManyChange
} {
  const { state, ...filter } = readFilter(c.req.query())
  const change = MANY_CHANGES.find((one) => one === c.req.query('change'))
  if (!state || !change || !changesFrom(state).includes(change)) {
    throw new DomainError('notFound', 404)
  }
  return { filter: { ...filter, state }, change }
}
