import type { Clock } from '../../platform/clock/index.ts'
import { DomainError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { mayChoosePasswordAgain, rolesGiven, type Invitation, type Joining } from './invitation.ts'
import { newSession } from './open-session.ts'
import { hashPassword, isPassword } from './password.ts'
import type { Person } from './person.ts'
import { addPerson, addRoles, findPersonByEmail, savePassword, type AccountsDb } from './queries.ts'
import { recordAct } from './queries-audit.ts'
import { removeFirstOwnerLinks, useInvitation } from './queries-invitation.ts'
import { addSession, revokeOtherSessions } from './queries-session.ts'
import type { Session } from './session.ts'

export type Accepted = { token: string } | { refused: 'used' | 'wrongPassword' }

interface Arrival {
  person: Person
  as: 'new' | 'known' | 'newPassword'
}

/** Uses the link: makes the person if need be, gives her the role and signs her in, or does nothing at all. */
export async function acceptInvitation(
  { db, clock }: { db: AccountsDb; clock: Clock },
  invitation: Invitation,
  joining: Joining,
): Promise<Accepted> {
  // Before the transaction, for nothing in it may wait for anything but the database.
  const arrival = await arrive({ db, clock }, invitation, joining)
  if (!arrival) return { refused: 'wrongPassword' }
  const { session, token } = newSession(arrival.person.id, clock)
  const isFirst = await db.transaction().execute(async (trx) => {
    if (!(await useInvitation(trx, invitation, session.createdAt))) return false
    await admit(trx, invitation, arrival, session)
    return true
  })
  return isFirst ? { token } : { refused: 'used' }
}

async function arrive(
  { db, clock }: { db: AccountsDb; clock: Clock },
  invitation: Invitation,
  { email, name, password }: Joining,
): Promise<Arrival | undefined> {
  const known = await findPersonByEmail(db, email)
  if (!known) {
    const passwordHash = await hashPassword(password)
    const person = { id: newId(), email, name, passwordHash, createdAt: clock.now() }
    return { person, as: 'new' }
  }
  if (mayChoosePasswordAgain(invitation)) {
    const passwordHash = await hashPassword(password)
    return { person: { ...known, passwordHash }, as: 'newPassword' }
  }
  return (await isPassword(password, known.passwordHash))
    ? { person: known, as: 'known' }
    : undefined
}

async function admit(
  trx: AccountsDb,
  invitation: Invitation,
  { person, as }: Arrival,
  session: Session,
): Promise<void> {
  const { campaignId } = invitation
  const { personId, createdAt: at, lastSeenOn: givenOn } = session
  const isAdded = as !== 'new' || (await addPerson(trx, person))
  if (!isAdded) throw new DomainError('accounts.emailTaken')
  if (as === 'newPassword') await savePassword(trx, person)
  const roles = rolesGiven(invitation)
  await addRoles(
    trx,
    roles.map((role) => ({ personId, campaignId, role, givenOn })),
  )
  if (roles.includes('owner')) await removeFirstOwnerLinks(trx, campaignId)
  await addSession(trx, session)
  if (as === 'newPassword') await revokeOtherSessions(trx, session, at)
  const act = as === 'newPassword' ? 'password.reset' : 'person.joined'
  const detail = { roles: roles.join(', ') }
  await recordAct(trx, { personId, campaignId, act, about: personId, at, detail })
}
