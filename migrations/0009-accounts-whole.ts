import type { Kysely } from 'kysely'
import { columns } from './columns.ts'

/** More ways to sign in than a password, names for sessions, and what slows the guessing of each account. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer } = columns(db)

  await db.schema.alterTable('session').addColumn('name', text).execute()

  await db.schema
    .createTable('passkey')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('personId', text, (c) => c.notNull())
    .addColumn('credentialId', text, (c) => c.notNull().unique())
    .addColumn('publicKey', text, (c) => c.notNull())
    .addColumn('counter', integer, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('addedOn', text, (c) => c.notNull())
    .addColumn('lastUsedOn', text)
    .execute()
  await db.schema.createIndex('passkey_person').on('passkey').column('personId').execute()

  await db.schema
    .createTable('usedChallenge')
    .addColumn('hash', text, (c) => c.primaryKey())
    .addColumn('expiresAt', text, (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('codeApp')
    .addColumn('personId', text, (c) => c.primaryKey())
    .addColumn('sealedSecret', text, (c) => c.notNull())
    .addColumn('lastStep', integer, (c) => c.notNull())
    .addColumn('addedOn', text, (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('halfSignedIn')
    .addColumn('tokenHash', text, (c) => c.primaryKey())
    .addColumn('personId', text, (c) => c.notNull())
    .addColumn('expiresAt', text, (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('recoveryCode')
    .addColumn('personId', text, (c) => c.notNull())
    .addColumn('codeHash', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('recovery_code_once', ['personId', 'codeHash'])
    .execute()

  await db.schema
    .createTable('slowdown')
    .addColumn('account', text, (c) => c.primaryKey())
    .addColumn('failures', integer, (c) => c.notNull())
    .addColumn('waitUntil', text, (c) => c.notNull())
    .addColumn('expiresAt', text, (c) => c.notNull())
    .execute()
}
