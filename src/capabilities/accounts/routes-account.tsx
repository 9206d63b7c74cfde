import { z } from 'zod'
import type { Context } from 'hono'
import { allow } from '../../platform/access/index.ts'
import { found } from '../../platform/errors.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../ui/index.ts'
import { changePassword } from './change-password.ts'
import { removeMember } from './change-roles.ts'
import { whoIs, type Parts } from './parts.ts'
import { NewPassword, TypedPassword } from './person.ts'
import { countOwners, findPerson, listRoles } from './queries.ts'
import { listSessions, revokeOtherSessions, revokeSession } from './queries-session.ts'
import { sessionCookie } from './session.ts'
import { AccountPage } from './views-account.tsx'

const ChangingPassword = z.object({ current: TypedPassword, password: NewPassword })

export function accountRoutes(parts: Parts): Routes {
  const { db, clock, limits, addressOf, isHttps } = parts
  const routes = newRoutes()

  routes.get('/organise/account', allow('signedIn'), async (c) => show(c, parts))

  routes.post('/organise/account/password', allow('signedIn'), async (c) => {
    const form = await readForm(c, ChangingPassword)
    if (!form.ok) return show(c, parts, form)
    const signedIn = await whoIs(c)
    const refuse = (code: string) =>
      show(c, parts, { ...form, problems: [{ field: 'current', code }] })
    if (!limits.allow(addressOf(c), signedIn.id)) return refuse('accounts.tooMany')
    const isChanged = await changePassword(parts, signedIn, form.value, c.var.campaignId)
    if (!isChanged) return refuse('accounts.wrongPassword')
    return c.redirect(c.var.link('/organise/account?done=password'), 303)
  })

  // Before the one with an id, which would take it for one.
  routes.post('/organise/account/sessions/others/revocation', allow('signedIn'), async (c) => {
    const { id: personId, sessionId: id } = await whoIs(c)
    await revokeOtherSessions(db, { id, personId }, clock.now())
    return c.redirect(c.var.link('/organise/account?done=others'), 303)
  })

  routes.post('/organise/account/sessions/:id/revocation', allow('signedIn'), async (c) => {
    const { id: personId } = await whoIs(c)
    const session = { id: c.req.param('id'), personId }
    const isEnded = await revokeSession(db, session, clock.now())
    found(isEnded || undefined)
    return c.redirect(c.var.link('/organise/account'), 303)
  })

  routes.post('/organise/account/departure', allow('signedIn'), async (c) => {
    const { id: personId } = await whoIs(c)
    await removeMember(parts, { personId, campaignId: c.var.campaignId, by: personId })
    c.header('set-cookie', sessionCookie(undefined, isHttps))
    return c.redirect(c.var.link('/'), 303)
  })

  return routes
}

async function show(c: Context<Env>, { db, clock }: Parts, form: FormState = emptyForm) {
  const { id, sessionId } = await whoIs(c)
  const { campaignId } = c.var
  const [person, sessions, roles, owners] = await Promise.all([
    findPerson(db, id),
    listSessions(db, id, clock.now()),
    listRoles(db, { personId: id, campaignId }),
    countOwners(db, campaignId),
  ])
  if (form.problems.length > 0) c.status(422)
  return c.render(
    <AccountPage
      person={found(person)}
      roles={roles}
      isLastOwner={roles.includes('owner') && owners === 1}
      sessions={sessions}
      currentId={sessionId}
      form={form}
      done={c.req.query('done')}
    />,
  )
}
