import type { Context } from 'hono'
import { allow } from '../../platform/access/index.ts'
import { readForm, type Form } from '../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { problemOf } from './confirming.ts'
import {
  isForFirstOwner,
  Joining,
  JoiningAgain,
  mayChoosePasswordAgain,
  standing,
  type Invitation,
} from './invitation.ts'
import type { Parts } from './parts.ts'
import { findPersonByEmail } from './queries.ts'
import { findInvitation } from './queries-invitation.ts'
import { enter, tryOn } from './signing-in.ts'
import { hashToken } from './token.ts'
import { ClosedLinkPage, JoinPage, type JoinKind } from './views-join.tsx'

const WITH_EMAIL = Joining
const NEW = Joining.omit({ email: true })
const NEW_PASSWORD = Joining.pick({ password: true })

export function joinRoutes(parts: Parts): Routes {
  const { db, clock, firstStop } = parts
  const routes = newRoutes()

  routes.get('/organise/join/:token', allow('anyone'), async (c) => {
    const link = await openLink(parts, c.req.param('token'))
    if ('closed' in link) return closed(c, link.closed)
    return c.render(<JoinPage {...link} values={{}} problems={[]} />)
  })

  routes.post('/organise/join/:token', allow('anyone'), async (c) => {
    const link = await openLink(parts, c.req.param('token'))
    if ('closed' in link) return closed(c, link.closed)
    const { invitation } = link
    const form = await readJoining(c, link)
    if (!form.ok) {
      c.status(422)
      return c.render(<JoinPage {...link} {...form} />)
    }
    const look = async () => {
      const accepted = await acceptInvitation({ db, clock }, invitation, form.value)
      return 'refused' in accepted && accepted.refused === 'wrongPassword' ? undefined : accepted
    }
    const tried = await tryOn(c, parts, form.value.email, look)
    if (!tried.right) {
      c.status(tried.waitMinutes ? 429 : 422)
      const { field, code } = wrongPassword(link.kind)
      return c.render(<JoinPage {...link} {...form} problems={[problemOf(tried, field, code)!]} />)
    }
    if ('refused' in tried.right) return closed(c, 'used')
    const to = isForFirstOwner(invitation) ? firstStop : '/organise'
    return enter(c, parts, tried.right.person, to)
  })

  return routes
}

interface OpenLink {
  invitation: Invitation
  kind: JoinKind
}

type Closed = 'used' | 'lapsed' | 'unknown'

async function openLink(
  { db, clock }: Parts,
  token: string,
): Promise<OpenLink | { closed: Closed }> {
  const invitation = await findInvitation(db, hashToken(token))
  if (!invitation) return { closed: 'unknown' }
  const state = standing(invitation, clock.now())
  if (state !== 'open') return { closed: state }
  if (invitation.email === null) return { invitation, kind: 'first' }
  if (!(await findPersonByEmail(db, invitation.email))) return { invitation, kind: 'new' }
  return { invitation, kind: mayChoosePasswordAgain(invitation) ? 'newPassword' : 'known' }
}

function closed(c: Context<Env>, why: Closed): Response | Promise<Response> {
  c.status(why === 'unknown' ? 404 : 410)
  return c.render(<ClosedLinkPage why={why} />)
}

/** Each kind of link asks for less than a newcomer gives; the rest is known or not needed. */
async function readJoining(
  c: Context<Env>,
  { kind, invitation }: OpenLink,
): Promise<Form<Joining>> {
  if (kind === 'first') return readForm(c, WITH_EMAIL)
  const known = { email: invitation.email ?? '', name: '' }
  const form = await (kind === 'new'
    ? readForm(c, NEW)
    : readForm(c, kind === 'known' ? JoiningAgain : NEW_PASSWORD))
  return form.ok ? { ...form, value: { ...known, ...form.value } } : form
}

function wrongPassword(kind: JoinKind) {
  return kind === 'known'
    ? { field: 'password', code: 'accounts.wrongPassword' }
    : { field: 'email', code: 'accounts.emailTaken' }
}
