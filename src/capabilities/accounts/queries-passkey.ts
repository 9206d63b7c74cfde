import type { Instant } from '../../platform/clock/index.ts'
import type { UsedChallenge } from './challenge.ts'
import type { Passkey } from './passkey.ts'
import type { AccountsDb } from './queries.ts'

type Which = Pick<Passkey, 'id' | 'personId'>

/** Hers, in the order she added them. */
export function listPasskeys(db: AccountsDb, personId: string) {
  return db
    .selectFrom('passkey')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('addedOn')
    .orderBy('id')
    .execute()
}

export function findPasskey(db: AccountsDb, { id, personId }: Which) {
  return db
    .selectFrom('passkey')
    .selectAll()
    .where('id', '=', id)
    .where('personId', '=', personId)
    .executeTakeFirst()
}

export function findPasskeyByCredential(db: AccountsDb, credentialId: string) {
  return db
    .selectFrom('passkey')
    .selectAll()
    .where('credentialId', '=', credentialId)
    .executeTakeFirst()
}

/** Says whether it was added: one passkey belongs to one person, once. */
export async function addPasskey(db: AccountsDb, passkey: Passkey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('passkey')
    .values(passkey)
    .onConflict((conflict) => conflict.column('credentialId').doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

export async function saveUse(
  db: AccountsDb,
  { id, counter, lastUsedOn }: Pick<Passkey, 'id' | 'counter' | 'lastUsedOn'>,
) {
  await db.updateTable('passkey').set({ counter, lastUsedOn }).where('id', '=', id).execute()
}

export async function renamePasskey(db: AccountsDb, { id, name }: Pick<Passkey, 'id' | 'name'>) {
  await db.updateTable('passkey').set({ name }).where('id', '=', id).execute()
}

/** Takes one away, or says that there is none. */
export async function removePasskey(db: AccountsDb, { id, personId }: Which): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return Number(numDeletedRows) === 1
}

export async function removePasskeys(db: AccountsDb, personId: string) {
  await db.deleteFrom('passkey').where('personId', '=', personId).execute()
}

/** Of two who bring one challenge the first is let through; says whether this one was. */
export async function useChallenge(db: AccountsDb, used: UsedChallenge): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('usedChallenge')
    .values(used)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

/** One that has lapsed is refused for that, used or not. */
export async function forgetChallenges(db: AccountsDb, now: Instant) {
  await db.deleteFrom('usedChallenge').where('expiresAt', '<=', now).execute()
}
