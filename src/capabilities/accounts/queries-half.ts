import type { Instant } from '../../platform/clock/index.ts'
import type { HalfSignedIn } from './half-signed-in.ts'
import type { AccountsDb } from './queries.ts'

export async function addHalf(db: AccountsDb, half: HalfSignedIn) {
  await db.insertInto('halfSignedIn').values(half).execute()
}

/** The person whose password was given, as she is now. */
export function findByHalf(db: AccountsDb, tokenHash: string, now: Instant) {
  return db
    .selectFrom('halfSignedIn')
    .innerJoin('person', 'person.id', 'halfSignedIn.personId')
    .selectAll('person')
    .where('halfSignedIn.tokenHash', '=', tokenHash)
    .where('halfSignedIn.expiresAt', '>', now)
    .executeTakeFirst()
}

export async function removeHalf(db: AccountsDb, tokenHash: string) {
  await db.deleteFrom('halfSignedIn').where('tokenHash', '=', tokenHash).execute()
}

/** A password that is no longer hers has let nobody half in. */
export async function removeHalves(db: AccountsDb, personId: string) {
  await db.deleteFrom('halfSignedIn').where('personId', '=', personId).execute()
}

export async function forgetHalves(db: AccountsDb, now: Instant) {
  await db.deleteFrom('halfSignedIn').where('expiresAt', '<=', now).execute()
}
