import type { Clock } from '../../platform/clock/index.ts'
import { DomainError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { mayChoosePasswordAgain, rolesGiven, type Invitation, type Joining } from './invitation.ts'
import { hashPassword, isPassword } from './password.ts'
import type { Person } from './person.ts'
import { addPerson, addRoles, findPersonByEmail, savePassword, type AccountsDb } from './queries.ts'
import { recordAct } from './queries-audit.ts'
import { removeCodes } from './queries-code.ts'
import { removeHalves } from './queries-half.ts'
import { removeFirstOwnerLinks, useInvitation } from './queries-invitation.ts'
import { removePasskeys } from './queries-passkey.ts'
import { revokeSessions } from './queries-session.ts'

export type Accepted = { person: Person } | { refused: 'used' | 'wrongPassword' }

interface Arrival {
  person: Person
  as: 'new' | 'known' | 'newPassword'
}

/** Uses the link: makes the person if need be and gives her the role, or does nothing at all. */
export async function acceptInvitation(
  { db, clock }: { db: AccountsDb; clock: Clock },
  invitation: Invitation,
  joining: Joining,
): Promise<Accepted> {
  // Before the transaction, for nothing in it may wait for anything but the database.
  const arrival = await arrive({ db, clock }, invitation, joining)
  if (!arrival) return { refused: 'wrongPassword' }
  const isFirst = await db.transaction().execute(async (trx) => {
    if (!(await useInvitation(trx, invitation, clock.now()))) return false
    await admit(trx, invitation, arrival, clock)
    return true
  })
  return isFirst ? { person: arrival.person } : { refused: 'used' }
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
  clock: Clock,
): Promise<void> {
  const { campaignId } = invitation
  const personId = person.id
  const at = clock.now()
  const isAdded = as !== 'new' || (await addPerson(trx, person))
  if (!isAdded) throw new DomainError('accounts.emailTaken')
  if (as === 'newPassword') await startAgain(trx, person, at)
  const roles = rolesGiven(invitation)
  const givenOn = clock.today()
  await addRoles(
    trx,
    roles.map((role) => ({ personId, campaignId, role, givenOn })),
  )
  if (roles.includes('owner')) await removeFirstOwnerLinks(trx, campaignId)
  const act = as === 'newPassword' ? 'password.reset' : 'person.joined'
  const detail = { roles: roles.join(', ') }
  await recordAct(trx, { personId, campaignId, act, about: personId, at, detail })
}

/** The host's link is for who has lost her app or her key as well, and a thief may have added one. */
async function startAgain(trx: AccountsDb, person: Person, at: string): Promise<void> {
  await savePassword(trx, person)
  await removeHalves(trx, person.id)
  await removePasskeys(trx, person.id)
  await removeCodes(trx, person.id)
  await revokeSessions(trx, person.id, at)
}
