import type { Instant } from '../../platform/clock/index.ts'
import type { Invitation } from './invitation.ts'
import type { AccountsDb } from './queries.ts'

export function findInvitation(db: AccountsDb, tokenHash: string) {
  return db
    .selectFrom('invitation')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

/** The invitations that someone may still take up, the newest first. */
export function listInvitations(db: AccountsDb, campaignId: string, now: Instant) {
  return db
    .selectFrom('invitation')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .where('email', 'is not', null)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
}

/** Adds it in the place of earlier ones for the same person and role, whose links no longer open. */
export async function addInvitation(trx: AccountsDb, invitation: Invitation) {
  const { email, role, campaignId } = invitation
  await trx
    .deleteFrom('invitation')
    .where('email', email === null ? 'is' : '=', email)
    .where('role', '=', role)
    .where('campaignId', '=', campaignId)
    .where('usedAt', 'is', null)
    .execute()
  await trx.insertInto('invitation').values(invitation).execute()
}

/** Of two people with one link the first has it; says whether this one did. What is left names nobody. */
export async function useInvitation(
  trx: AccountsDb,
  { id }: Pick<Invitation, 'id'>,
  now: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('invitation')
    .set({ usedAt: now, email: null })
    .where('id', '=', id)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** Takes one back before it was used, or says that there is none. */
export async function removeInvitation(
  db: AccountsDb,
  { id, campaignId }: Pick<Invitation, 'id' | 'campaignId'>,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('invitation')
    .where('id', '=', id)
    .where('campaignId', '=', campaignId)
    .where('usedAt', 'is', null)
    .executeTakeFirst()
  return Number(numDeletedRows) === 1
}

export async function removeFirstOwnerLinks(db: AccountsDb, campaignId: string) {
  await db
    .deleteFrom('invitation')
    .where('campaignId', '=', campaignId)
    .where('email', 'is', null)
    .where('usedAt', 'is', null)
    .execute()
}

/** An address that nobody answered from is not kept beyond its link. */
export async function forgetInvitations(db: AccountsDb, now: Instant) {
  await db.deleteFrom('invitation').where('expiresAt', '<=', now).execute()
}
