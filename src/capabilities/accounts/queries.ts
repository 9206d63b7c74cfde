import type { Kysely } from 'kysely'
import { ROLES, type Role } from '../../platform/access/index.ts'
import type { RecordedAct } from './act.ts'
import type { Invitation } from './invitation.ts'
import type { Person } from './person.ts'
import type { HeldRole, Member } from './role.ts'
import type { Session } from './session.ts'
import type { CodeApp } from './code-app.ts'
import type { HalfSignedIn } from './half-signed-in.ts'
import type { Passkey } from './passkey.ts'
import type { RecoveryCode } from './recovery-code.ts'
import type { Slowdown } from './slowdown.ts'
import type { UsedChallenge } from './challenge.ts'

export type AccountsDb = Kysely<{
  person: Person
  session: Session
  role: HeldRole
  invitation: Invitation
  audit: RecordedAct
  passkey: Passkey
  usedChallenge: UsedChallenge
  codeApp: CodeApp
  halfSignedIn: HalfSignedIn
  recoveryCode: RecoveryCode
  slowdown: Slowdown
}>

export function findPerson(db: AccountsDb, id: string) {
  return db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
}

export function findPersonByEmail(db: AccountsDb, email: string) {
  return db.selectFrom('person').selectAll().where('email', '=', email).executeTakeFirst()
}

/** Whether anyone has an account here yet. */
export async function hasPeople(db: AccountsDb): Promise<boolean> {
  return (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Of two people who give one address at the same moment, the first is added; says whether this one was. */
export async function addPerson(db: AccountsDb, person: Person): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('person')
    .values(person)
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

export async function savePassword(
  db: AccountsDb,
  { id, passwordHash }: Pick<Person, 'id' | 'passwordHash'>,
) {
  await db.updateTable('person').set({ passwordHash }).where('id', '=', id).execute()
}

/** Takes a person out with her sessions and all she signed in with. What she did stays in the trail, under an id that names nobody now. */
export async function removePerson(db: AccountsDb, id: string) {
  for (const table of ['session', 'passkey', 'codeApp', 'recoveryCode', 'halfSignedIn'] as const) {
    await db.deleteFrom(table).where('personId', '=', id).execute()
  }
  await db.deleteFrom('role').where('personId', '=', id).execute()
  await db.deleteFrom('person').where('id', '=', id).execute()
}

export async function addRoles(db: AccountsDb, roles: HeldRole[]) {
  if (roles.length === 0) return
  await db
    .insertInto('role')
    .values(roles)
    .onConflict((conflict) => conflict.columns(['personId', 'campaignId', 'role']).doNothing())
    .execute()
}

type Where = Pick<HeldRole, 'personId' | 'campaignId'>

export async function removeRoles(db: AccountsDb, { personId, campaignId }: Where, roles: Role[]) {
  if (roles.length === 0) return
  await db
    .deleteFrom('role')
    .where('personId', '=', personId)
    .where('campaignId', '=', campaignId)
    .where('role', 'in', roles)
    .execute()
}

export async function listRoles(db: AccountsDb, { personId, campaignId }: Where): Promise<Role[]> {
  const rows = await db
    .selectFrom('role')
    .select('role')
    .where('personId', '=', personId)
    .where('campaignId', '=', campaignId)
    .execute()
  return ROLES.filter((one) => rows.some(({ role }) => role === one))
}

export async function hasAnyRole(db: AccountsDb, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('role')
    .select('role')
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** Everyone with a role in the campaign. */
export async function listMembers(db: AccountsDb, campaignId: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('role')
    .innerJoin('person', 'person.id', 'role.personId')
    .select(['person.id', 'person.name', 'person.email', 'role.role'])
    .where('role.campaignId', '=', campaignId)
    .orderBy('person.id')
    .execute()
  const members = new Map<string, Member>()
  for (const { role, ...person } of rows) {
    const member = members.get(person.id) ?? { ...person, roles: [] }
    member.roles.push(role)
    members.set(person.id, member)
  }
  return [...members.values()].sort((one, other) => one.name.localeCompare(other.name))
}

export async function countOwners(db: AccountsDb, campaignId: string): Promise<number> {
  const { count } = await db
    .selectFrom('role')
    .select((by) => by.fn.countAll<number>().as('count'))
    .where('campaignId', '=', campaignId)
    .where('role', '=', 'owner')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/**
 * Makes this transaction the only one that changes who owns the campaign. PostgreSQL would otherwise let
 * the last two owners remove each other, each seeing the other still there; a write to their rows waits.
 */
export async function holdOwners(trx: AccountsDb, campaignId: string) {
  await trx
    .updateTable('role')
    .set({ role: 'owner' })
    .where('campaignId', '=', campaignId)
    .where('role', '=', 'owner')
    .execute()
}

/** Names by id, for those that are known. */
export async function listPersonNames(
  db: AccountsDb,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .execute()
  return new Map(people.map(({ id, name }) => [id, name]))
}
