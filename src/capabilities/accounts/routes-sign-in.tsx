import { z } from 'zod'
import { allow } from '../../platform/access/index.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, type Routes } from '../../platform/http/index.ts'
import { openSession } from './open-session.ts'
import { ownPath } from './own-path.ts'
import type { Parts } from './parts.ts'
import { Email, TypedPassword } from './person.ts'
import { revokeSession } from './queries-session.ts'
import { sessionCookie } from './session.ts'
import { SignInPage } from './views-sign-in.tsx'

const SigningIn = z.object({
  email: Email,
  password: TypedPassword,
  to: z.string().max(2000).optional(),
})

export function signInRoutes(parts: Parts): Routes {
  const { db, clock, isHttps, limits, addressOf } = parts
  const routes = newRoutes()

  routes.get('/organise/sign-in', allow('anyone'), async (c) => {
    const to = ownPath(c.req.query('to'))
    return c.render(<SignInPage values={{ to }} problems={[]} />)
  })

  routes.post('/organise/sign-in', allow('anyone'), async (c) => {
    const form = await readForm(c, SigningIn)
    if (!form.ok) {
      c.status(422)
      return c.render(<SignInPage {...form} />)
    }
    const { email, to } = form.value
    if (!limits.allow(addressOf(c), email)) {
      c.status(429)
      return c.render(<SignInPage {...form} problems={[]} refused="tooMany" />)
    }
    const token = await openSession({ db, clock }, form.value)
    if (!token) {
      c.status(422)
      return c.render(<SignInPage {...form} problems={[]} refused="wrong" />)
    }
    c.header('set-cookie', sessionCookie(token, isHttps))
    return c.redirect(c.var.link(ownPath(to)), 303)
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
