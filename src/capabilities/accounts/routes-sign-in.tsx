import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../platform/access/index.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import type { FormState } from '../../ui/index.ts'
import { ownPath } from './own-path.ts'
import type { Parts } from './parts.ts'
import { isPassword } from './password.ts'
import { Email, TypedPassword } from './person.ts'
import { findPersonByEmail } from './queries.ts'
import { revokeSession } from './queries-session.ts'
import { sessionCookie } from './session.ts'
import { enter, tryOn } from './signing-in.ts'
import { SignInPage, type Refused } from './views-sign-in.tsx'

const SigningIn = z.object({
  email: Email,
  password: TypedPassword,
  to: z.string().max(2000).optional(),
})

export function signInRoutes(parts: Parts): Routes {
  const { db, clock, isHttps, partyFor } = parts
  const routes = newRoutes()

  const show = (c: Context<Env>, form: FormState & { refused?: Refused }) =>
    c.render(<SignInPage {...form} hasPasskeys={partyFor(c) !== undefined} />)

  routes.get('/organise/sign-in', allow('anyone'), async (c) => {
    const form = { values: { to: ownPath(c.req.query('to')) }, problems: [] }
    const why = c.req.query('refused')
    const isRefused = why === 'passkey' || why === 'late'
    return show(c, isRefused ? { ...form, refused: { why, waitMinutes: 0 } } : form)
  })

  routes.post('/organise/sign-in', allow('anyone'), async (c) => {
    const form = await readForm(c, SigningIn)
    if (!form.ok) {
      c.status(422)
      return show(c, form)
    }
    const { email, password, to } = form.value
    const person = await findPersonByEmail(db, email)
    // Asked even when there is nobody, so that the time it takes does not tell.
    const tried = await tryOn(c, parts, email, async () =>
      (await isPassword(password, person?.passwordHash)) ? person : undefined,
    )
    if (tried.right) return enter(c, parts, tried.right, ownPath(to))
    const { waitMinutes } = tried
    c.status(waitMinutes ? 429 : 422)
    return show(c, { ...form, problems: [], refused: { why: 'wrong', waitMinutes } })
  })

  // Anyone: who is signed out already has what she wanted.
  routes.post('/organise/sign-out', allow('anyone'), async (c) => {
    const person = await c.var.signedIn()
    if (person) {
      const session = { id: person.sessionId, personId: person.id }
      await revokeSession(db, session, clock.now())
    }
    c.header('set-cookie', sessionCookie(undefined, isHttps))
    return c.redirect(c.var.link('/organise/sign-in'), 303)
  })

  return routes
}
