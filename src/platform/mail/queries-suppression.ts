import type { Kysely } from 'kysely'
import type { Instant } from '../clock/index.ts'

/** Whom no mail goes to any more. */
export interface Suppression {
  /** An HMAC of the address. */
  hash: string
  shown: string
  reason: 'bounced' | 'asked' | 'complained' | 'organiser'
  since: Instant
  addedBy: string | null
}

export type SuppressionDb = Kysely<{ suppression: Suppression }>

/** The newest first; a page begins after the last of the page before. */
export function listSuppressions(
  db: SuppressionDb,
  { after, limit }: { after?: Pick<Suppression, 'since' | 'hash'> | undefined; limit: number },
) {
  let query = db.selectFrom('suppression').selectAll()
  if (after) {
    query = query.where((by) =>
      by.and([
        by('since', '<=', after.since),
        by.or([by('since', '<', after.since), by('hash', '<', after.hash)]),
      ]),
    )
  }
  return query.orderBy('since', 'desc').orderBy('hash', 'desc').limit(limit).execute()
}

export function findSuppression(db: SuppressionDb, hash: string) {
  return db.selectFrom('suppression').selectAll().where('hash', '=', hash).executeTakeFirst()
}

/** Those of these addresses that are on the list. */
export async function listSuppressionsOf(db: SuppressionDb, hashes: readonly string[]) {
  // PostgreSQL has no empty list.
  if (hashes.length === 0) return []
  return db.selectFrom('suppression').selectAll().where('hash', 'in', hashes).execute()
}

export async function addSuppression(db: SuppressionDb, suppression: Suppression) {
  await db
    .insertInto('suppression')
    .values(suppression)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
}

export async function removeSuppression(db: SuppressionDb, hash: string) {
  await db.deleteFrom('suppression').where('hash', '=', hash).execute()
}
