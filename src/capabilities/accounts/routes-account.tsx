import type { Context } from 'hono'
import { z } from 'zod'
import { allow } from '../../platform/access/index.ts'
import { found } from '../../platform/errors.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../ui/index.ts'
import { changePassword } from './change-password.ts'
import { removeMember } from './change-roles.ts'
import { passwordProblem, statusOf } from './confirming.ts'
import { whoIs, type Parts } from './parts.ts'
import { NewPassword, TypedPassword } from './person.ts'
import { countOwners, findPerson, listRoles } from './queries.ts'
import { countRecoveryCodes, findCodeApp } from './queries-code.ts'
import { listPasskeys } from './queries-passkey.ts'
import { listSessions } from './queries-session.ts'
import { unlessLastOwner } from './role.ts'
import { sessionCookie } from './session.ts'
import { AccountPage, PasswordPage } from './views-account.tsx'
import { LeavePage } from './views-leave.tsx'

const ChangingPassword = z.object({ current: TypedPassword, password: NewPassword })

export function accountRoutes(parts: Parts): Routes {
  const { isHttps } = parts
  const routes = newRoutes()

  routes.get('/organise/account', allow('signedIn'), async (c) => show(c, parts))

  routes.get('/organise/account/password', allow('signedIn'), async (c) => {
    return c.render(<PasswordPage form={emptyForm} />)
  })

  routes.post('/organise/account/password', allow('signedIn'), async (c) => {
    const form = await readForm(c, ChangingPassword)
    const refuse = (refused: FormState) => {
      c.status(statusOf(refused.problems))
      return c.render(<PasswordPage form={refused} />)
    }
    if (!form.ok) return refuse(form)
    const { current, password } = form.value
    const problem = await passwordProblem(c, parts, current, 'current')
    if (problem) return refuse({ ...form, problems: [problem] })
    await changePassword(parts, await whoIs(c), password, c.var.campaignId)
    return c.redirect(c.var.link('/organise/account?done=password'), 303)
  })

  routes.get('/organise/account/departure', allow('signedIn'), async (c) => askToLeave(c, parts))

  routes.post('/organise/account/departure', allow('signedIn'), async (c) => {
    const { id: personId } = await whoIs(c)
    const leaving = removeMember(parts, { personId, campaignId: c.var.campaignId, by: personId })
    if (!(await unlessLastOwner(leaving))) {
      c.status(409)
      return askToLeave(c, parts)
    }
    c.header('set-cookie', sessionCookie(undefined, isHttps))
    return c.redirect(c.var.link('/'), 303)
  })

  return routes
}

async function askToLeave(c: Context<Env>, { db }: Parts) {
  const { campaignId } = c.var
  const { id: personId } = await whoIs(c)
  const [roles, owners] = await Promise.all([
    listRoles(db, { personId, campaignId }),
    countOwners(db, campaignId),
  ])
  const isLastOwner = roles.includes('owner') && owners === 1
  return c.render(<LeavePage roles={roles} isLastOwner={isLastOwner} />)
}

async function show(c: Context<Env>, { db, clock }: Parts) {
  const { id } = await whoIs(c)
  const { campaignId } = c.var
  const [person, roles, sessions, passkeys, app, codesLeft] = await Promise.all([
    findPerson(db, id),
    listRoles(db, { personId: id, campaignId }),
    listSessions(db, id, clock.now()),
    listPasskeys(db, id),
    findCodeApp(db, id),
    countRecoveryCodes(db, id),
  ])
  return c.render(
    <AccountPage
      person={found(person)}
      roles={roles}
      sessions={sessions.length}
      passkeys={passkeys.length}
      hasCodes={app !== undefined}
      codesLeft={codesLeft}
      done={c.req.query('done')}
    />,
  )
}
