import type { Context } from 'hono'
import { allow } from '../../platform/access/index.ts'
import { found } from '../../platform/errors.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import { whoIs, type Parts } from './parts.ts'
import type { AccountsDb } from './queries.ts'
import { recordAct } from './queries-audit.ts'
import {
  findSession,
  listSessions,
  nameSession,
  revokeOtherSessions,
  revokeSession,
} from './queries-session.ts'
import { NamedSession } from './session.ts'
import { SessionPage, SessionsPage } from './views-sessions.tsx'

const HERE = '/organise/account/sessions'

/** The browsers in which she is signed in: name them, end them. */
export function sessionRoutes(parts: Parts): Routes {
  const { db, clock } = parts
  const routes = newRoutes()

  const record = async (c: Context<Env>, trx: AccountsDb, act: string) => {
    const { id: personId } = await whoIs(c)
    const { campaignId } = c.var
    await recordAct(trx, { personId, campaignId, act, about: personId, at: clock.now() })
  }

  routes.get(HERE, allow('signedIn'), async (c) => {
    const { id, sessionId } = await whoIs(c)
    const sessions = await listSessions(db, id, clock.now())
    const done = c.req.query('done')
    return c.render(<SessionsPage sessions={sessions} currentId={sessionId} done={done} />)
  })

  // Before the one with an id, which would take it for one.
  routes.post(`${HERE}/others/revocation`, allow('signedIn'), async (c) => {
    const { id: personId, sessionId: id } = await whoIs(c)
    await db.transaction().execute(async (trx) => {
      await revokeOtherSessions(trx, { id, personId }, clock.now())
      await record(c, trx, 'sessions.ended')
    })
    return c.redirect(c.var.link(`${HERE}?done=others`), 303)
  })

  routes.get(`${HERE}/:id`, allow('signedIn'), async (c) => {
    const one = await hers(c, parts)
    const form = { values: { name: one.session.name ?? '' }, problems: [] }
    return c.render(<SessionPage {...one} form={form} />)
  })

  routes.post(`${HERE}/:id/name`, allow('signedIn'), async (c) => {
    const one = await hers(c, parts)
    const form = await readForm(c, NamedSession)
    if (!form.ok) {
      c.status(422)
      return c.render(<SessionPage {...one} form={form} />)
    }
    const { name = null } = form.value
    await db.transaction().execute(async (trx) => {
      await nameSession(trx, { id: one.session.id, name })
      await record(c, trx, 'session.named')
    })
    return c.redirect(c.var.link(HERE), 303)
  })

  routes.post(`${HERE}/:id/revocation`, allow('signedIn'), async (c) => {
    const { id: personId } = await whoIs(c)
    const session = { id: c.req.param('id'), personId }
    const isEnded = await db.transaction().execute(async (trx) => {
      if (!(await revokeSession(trx, session, clock.now()))) return false
      await record(c, trx, 'session.ended')
      return true
    })
    found(isEnded || undefined)
    return c.redirect(c.var.link(`${HERE}?done=one`), 303)
  })

  return routes
}

async function hers(c: Context<Env>, { db, clock }: Parts) {
  const { id: personId, sessionId } = await whoIs(c)
  const which = { id: c.req.param('id') ?? '', personId }
  const session = found(await findSession(db, which, clock.now()))
  return { session, isThis: session.id === sessionId }
}
