import type { Role } from '../../platform/access/index.ts'
import type { Day, Instant } from '../../platform/clock/index.ts'
import type { AccountsDb } from './queries.ts'
import type { Session } from './session.ts'

interface OpenSession {
  sessionId: string
  lastSeenOn: Day
  personId: string
  name: string
  campaignId: string | null
  role: Role | null
}

/** The session of a token with the person and her roles, a row for each; none when it is over or revoked. */
export function readSession(
  db: AccountsDb,
  tokenHash: string,
  now: Instant,
): Promise<OpenSession[]> {
  return db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .leftJoin('role', 'role.personId', 'person.id')
    .select(['session.id as sessionId', 'session.lastSeenOn', 'person.id as personId'])
    .select(['person.name', 'role.campaignId', 'role.role'])
    .where('session.tokenHash', '=', tokenHash)
    .where('session.revokedAt', 'is', null)
    .where('session.expiresAt', '>', now)
    .execute()
}

export async function addSession(db: AccountsDb, session: Session) {
  await db.insertInto('session').values(session).execute()
}

export async function saveSeen(db: AccountsDb, id: string, lastSeenOn: Day) {
  await db.updateTable('session').set({ lastSeenOn }).where('id', '=', id).execute()
}

/** The sessions that are open, the newest first. */
export function listSessions(db: AccountsDb, personId: string, now: Instant) {
  return db
    .selectFrom('session')
    .selectAll()
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
}

/** Ends one session of this person, or says that there is none. */
export async function revokeSession(
  db: AccountsDb,
  { id, personId }: Pick<Session, 'id' | 'personId'>,
  revokedAt: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('session')
    .set({ revokedAt })
    .where('id', '=', id)
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

export async function revokeOtherSessions(
  db: AccountsDb,
  { id, personId }: Pick<Session, 'id' | 'personId'>,
  revokedAt: Instant,
) {
  await db
    .updateTable('session')
    .set({ revokedAt })
    .where('personId', '=', personId)
    .where('id', '!=', id)
    .where('revokedAt', 'is', null)
    .execute()
}

/** Ends all of hers. */
export async function revokeSessions(db: AccountsDb, personId: string, revokedAt: Instant) {
  await db
    .updateTable('session')
    .set({ revokedAt })
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .execute()
}

/** One of hers that is open. */
export function findSession(
  db: AccountsDb,
  { id, personId }: Pick<Session, 'id' | 'personId'>,
  now: Instant,
) {
  return db
    .selectFrom('session')
    .selectAll()
    .where('id', '=', id)
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
}

export async function nameSession(db: AccountsDb, { id, name }: Pick<Session, 'id' | 'name'>) {
  await db.updateTable('session').set({ name }).where('id', '=', id).execute()
}

/** When someone was here is nobody's business once it is over. */
export async function forgetSessions(db: AccountsDb, now: Instant) {
  await db.deleteFrom('session').where('expiresAt', '<=', now).execute()
}
