import { sql, type Kysely } from 'kysely'
import { columns } from './columns.ts'

/** Letters that several sign, letters that wait to be looked at, and proofs that count once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columns(db)

  // The days on which a writer chose to sign with others, and to have her name and ward shown.
  await db.schema.alterTable('letter').addColumn('joinsOn', text).execute()
  await db.schema.alterTable('letter').addColumn('namedOn', text).execute()
  // Known when it was written: why an organiser is to look at it once it is confirmed.
  await db.schema.alterTable('letter').addColumn('holdFor', text).execute()

  // One joint letter gathers at a time, whichever process begins it.
  await db.schema
    .createIndex('letter_gathering')
    .unique()
    .on('letter')
    .columns(['campaignId', 'actionId', 'toAddress'])
    .where(sql.ref('writerId'), 'is', null)
    .where(sql.ref('state'), '=', sql.lit('confirmed'))
    .execute()

  // A proof that was used, until it would have run out by itself.
  await db.schema
    .createTable('spentProof')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('expiresAt', text, (c) => c.notNull())
    .execute()
  await db.schema.createIndex('spentProof_expires').on('spentProof').column('expiresAt').execute()
}
