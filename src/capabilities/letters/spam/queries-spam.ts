import type { Instant } from '../../../platform/clock/index.ts'
import { prepared, type Blanks } from '../../../platform/db/index.ts'
import type { LettersDb } from '../life/queries-life.ts'

/** What was written from one address since then, whether confirmed or not. */
export async function listOfSender(db: LettersDb, sender: { emailHash: string; since: Instant }) {
  return (await askOfSender(db, sender)).rows
}

const askOfSender = prepared(
  (db: LettersDb, { emailHash, since }: Blanks<{ emailHash: string; since: Instant }>) =>
    db
      .selectFrom('letterWriter')
      .innerJoin('letter', 'letter.writerId', 'letterWriter.id')
      .select([
        'letter.id',
        'letter.toAddress',
        'letter.actionId',
        'letter.state',
        'letter.writtenAt',
        'letter.confirmedAt',
      ])
      .where('letterWriter.emailHash', '=', emailHash)
      .where('letterWriter.writtenAt', '>', since)
      .limit(500),
)

/** How many letters that go by themselves were confirmed to this recipient since then; it counts no further. */
export async function countToRecipient(db: LettersDb, counting: Counting): Promise<number> {
  return (await askToRecipient(db, counting)).rows.length
}

interface Counting {
  toAddress: string
  since: Instant
  most: number
}

const askToRecipient = prepared((db: LettersDb, { toAddress, since, most }: Blanks<Counting>) =>
  db
    .selectFrom('letter')
    .select('id')
    .where('toAddress', '=', toAddress)
    .where('confirmedAt', '>', since)
    .where('jointId', 'is', null)
    .where('writerId', 'is not', null)
    .where('state', 'not in', ['held', 'stopped'])
    .limit(most),
)

/** The addresses from which letters to this recipient were confirmed since then. */
export async function listEmailsTo(
  db: LettersDb,
  { toAddress, since }: { toAddress: string; since: Instant },
): Promise<string[]> {
  const rows = await db
    .selectFrom('letter')
    .innerJoin('letterWriter', 'letterWriter.id', 'letter.writerId')
    .select('letterWriter.email')
    .where('letter.toAddress', '=', toAddress)
    .where('letter.confirmedAt', '>', since)
    .orderBy('letter.confirmedAt', 'desc')
    .limit(200)
    .execute()
  return rows.flatMap(({ email }) => email ?? [])
}

/** The last writings of all, newest first: when each was written, and whether it was confirmed. */
export function listLastWritings(db: LettersDb, { since, most }: { since: Instant; most: number }) {
  return db
    .selectFrom('letterWriter')
    .select(['writtenAt', 'confirmedAt'])
    .where('scrubbedAt', 'is', null)
    .where('writtenAt', '>', since)
    .orderBy('writtenAt', 'desc')
    .limit(most)
    .execute()
}
