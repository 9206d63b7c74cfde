import type { Context } from 'hono'
import { allow } from '../../platform/access/index.ts'
import { found } from '../../platform/errors.ts'
import { readForm } from '../../platform/forms/index.ts'
import { newRoutes, type Env, type Routes } from '../../platform/http/index.ts'
import { emptyForm, type FormState } from '../../ui/index.ts'
import { changeRoles, removeMember } from './change-roles.ts'
import { createInvitation } from './create-invitation.ts'
import { NewInvitation } from './invitation.ts'
import { whoIs, type Parts } from './parts.ts'
import { listMembers } from './queries.ts'
import { recordAct } from './queries-audit.ts'
import { listInvitations, removeInvitation } from './queries-invitation.ts'
import { isLastOwner, Roles, unlessLastOwner } from './role.ts'
import { InvitedPage, PeoplePage } from './views-people.tsx'
import { PersonPage } from './views-person.tsx'

/** Who is in the campaign and may do what. Only an owner opens any of it. */
export function peopleRoutes(parts: Parts): Routes {
  const { db, clock, urlFor } = parts
  const routes = newRoutes()

  routes.get('/organise/people', allow('owner'), async (c) => showPeople(c, parts))

  routes.post('/organise/people/invitations', allow('owner'), async (c) => {
    const form = await readForm(c, NewInvitation)
    if (!form.ok) return showPeople(c, parts, form)
    const { campaignId } = c.var
    const invited = { ...form.value, campaignId, invitedBy: (await whoIs(c)).id }
    const link = await createInvitation({ db, clock, url: urlFor(c) }, invited)
    // Shown now and never again, for it is nowhere kept; so there is no page to redirect to.
    return c.render(<InvitedPage {...form.value} link={link} />)
  })

  routes.post('/organise/people/invitations/:id/withdrawal', allow('owner'), async (c) => {
    const { campaignId } = c.var
    const isGone = await removeInvitation(db, { id: c.req.param('id'), campaignId })
    found(isGone || undefined)
    const { id: personId } = await whoIs(c)
    await recordAct(db, { personId, campaignId, act: 'invitation.withdrawn', at: clock.now() })
    return c.redirect(c.var.link('/organise/people'), 303)
  })

  routes.get('/organise/people/:id', allow('owner'), async (c) => showPerson(c, parts))

  routes.post('/organise/people/:id/roles', allow('owner'), async (c) => {
    const form = await readForm(c, Roles)
    if (!form.ok) return showPerson(c, parts, form)
    const { personId, ...change } = await aboutMember(c, parts)
    const changing = changeRoles(parts, { personId, ...change, roles: form.value.roles })
    if (!(await unlessLastOwner(changing))) {
      const problem = { field: 'roles', code: 'accounts.lastOwner' }
      return showPerson(c, parts, { ...form, problems: [problem] })
    }
    return c.redirect(c.var.link('/organise/people'), 303)
  })

  routes.post('/organise/people/:id/removal', allow('owner'), async (c) => {
    const removing = removeMember(parts, await aboutMember(c, parts))
    if (!(await unlessLastOwner(removing))) return showPerson(c, parts, undefined, 409)
    return c.redirect(c.var.link('/organise/people'), 303)
  })

  return routes
}

function members(c: Context<Env>, { db }: Parts) {
  return listMembers(db, c.var.campaignId)
}

async function aboutMember(c: Context<Env>, parts: Parts) {
  const id = c.req.param('id')
  const member = found((await members(c, parts)).find((one) => one.id === id))
  return { personId: member.id, campaignId: c.var.campaignId, by: (await whoIs(c)).id }
}

async function showPeople(c: Context<Env>, parts: Parts, form: FormState = emptyForm) {
  const { db, clock } = parts
  const [people, invitations] = await Promise.all([
    members(c, parts),
    listInvitations(db, c.var.campaignId, clock.now()),
  ])
  if (form.problems.length > 0) c.status(422)
  // The nudge to invite a second owner leads here with the role chosen.
  const values = { role: c.req.query('role') ?? '', ...form.values }
  return c.render(
    <PeoplePage members={people} invitations={invitations} form={{ ...form, values }} />,
  )
}

async function showPerson(c: Context<Env>, parts: Parts, form?: FormState, status?: 409) {
  const people = await members(c, parts)
  const member = found(people.find(({ id }) => id === c.req.param('id')))
  if (form) c.status(422)
  if (status) c.status(status)
  return c.render(
    <PersonPage
      member={member}
      isLastOwner={isLastOwner(people, member.id)}
      form={form ?? { values: { roles: member.roles.join('\n') }, problems: [] }}
    />,
  )
}
