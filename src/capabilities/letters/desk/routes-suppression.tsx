import type { Context } from 'hono'
import { allow } from '../../../platform/access/index.ts'
import { found } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../../platform/http/index.ts'
import { findSuppression, listSuppressions } from '../../../platform/mail/index.ts'
import { emptyForm, type FormState } from '../../../ui/index.ts'
import { readAfter } from './filter.ts'
import { organiserOf, type DeskParts } from './parts.ts'
import { allowAddress, suppressAddress, Suppressing } from './suppress-address.ts'
import { SuppressionPage, SuppressionsPage } from './views-suppression.tsx'

const A_PAGE = 200
const LIST = '/organise/letters/suppression'

/** Addresses that no mail goes to: by a bounce or a complaint, or because somebody said so. */
export function suppressionRoutes(parts: DeskParts): Routes {
  const { db } = parts
  const routes = newRoutes()

  routes.get(LIST, allow('organiser'), (c) => show(c, emptyForm))

  routes.post(LIST, allow('organiser'), async (c) => {
    const form = await readForm(c, Suppressing)
    if (!form.ok) return show(c, form)
    await suppressAddress(parts, form.value, await organiserOf(c, parts))
    return c.redirect(c.var.link(LIST), 303)
  })

  routes.get(`${LIST}/:hash`, allow('organiser'), async (c) => {
    return c.render(<SuppressionPage suppression={await suppressionAt(c)} />)
  })

  routes.post(`${LIST}/:hash/removal`, allow('organiser'), async (c) => {
    const { hash } = await suppressionAt(c)
    await allowAddress(parts, hash, await organiserOf(c, parts))
    return c.redirect(c.var.link(LIST), 303)
  })

  async function suppressionAt(c: Context<Env>) {
    return found(await findSuppression(db, c.req.param('hash') ?? ''))
  }

  async function show(c: Context<Env>, form: FormState) {
    if (form.problems.length > 0) c.status(422)
    // One more than a page, to know whether there are more.
    const after = readAfter(c.req.query('after'))
    const listed = await listSuppressions(db, {
      ...(after && { after: { since: after.stateAt, hash: after.id } }),
      limit: A_PAGE + 1,
    })
    const suppressions = listed.slice(0, A_PAGE)
    const last = listed.length > A_PAGE ? suppressions.at(-1) : undefined
    return c.render(<SuppressionsPage {...{ suppressions, last, form }} />)
  }

  return routes
}
