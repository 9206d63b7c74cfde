import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../platform/access/index.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import { TypedCode } from './code-app.ts'
import { problemOf } from './confirming.ts'
import { ownPath } from './own-path.ts'
import type { Parts } from './parts.ts'
import { findHalfSignedIn, letIn, tryOn } from './signing-in.ts'
import { useCode } from './use-code.ts'
import { SecondStepPage } from './views-second-step.tsx'

const WithCode = z.object({
  code: TypedCode,
  to: z.string().max(2000).optional(),
  paper: z.literal('1').optional(),
})

/** After the password, the code: of the app, or of the paper when the app is lost. */
export function secondStepRoutes(parts: Parts): Routes {
  const routes = newRoutes()

  routes.get('/organise/sign-in/code', allow('anyone'), async (c) => {
    const to = ownPath(c.req.query('to'))
    if (!(await findHalfSignedIn(c, parts))) return startAgain(c, to)
    const isPaper = c.req.query('paper') === '1'
    return c.render(<SecondStepPage form={{ values: { to }, problems: [] }} isPaper={isPaper} />)
  })

  routes.post('/organise/sign-in/code', allow('anyone'), async (c) => {
    const form = await readForm(c, WithCode)
    const to = ownPath(form.values['to'])
    const isPaper = form.values['paper'] === '1'
    const person = await findHalfSignedIn(c, parts)
    if (!person) return startAgain(c, to)
    if (!form.ok) {
      c.status(422)
      return c.render(<SecondStepPage form={form} isPaper={isPaper} />)
    }
    const { code } = form.value
    const look = () => useCode(parts, person, code, c.var.campaignId)
    const tried = await tryOn(c, parts, person.email, look)
    // Who came in by paper has one code fewer, and should see how many are left.
    if (tried.right === 'paper')
      return letIn(c, parts, person, '/organise/account/codes?done=paper')
    if (tried.right) return letIn(c, parts, person, to)
    c.status(tried.waitMinutes ? 429 : 422)
    const problem = problemOf(tried, 'code', 'accounts.wrongCode')!
    return c.render(<SecondStepPage form={{ ...form, problems: [problem] }} isPaper={isPaper} />)
  })

  return routes
}

function startAgain(c: Context<Env>, to: string): Response {
  return c.redirect(c.var.link(`/organise/sign-in?refused=late&to=${encodeURIComponent(to)}`), 303)
}
