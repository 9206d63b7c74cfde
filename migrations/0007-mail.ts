import type { Kysely } from 'kysely'
import { columns } from './columns.ts'

/**
 * Mail that is to go out. A row says what it is about and how far it has come, and holds neither a text nor an
 * address: both are read when it is sent, from where they are kept and, in time, scrubbed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer } = columns(db)

  await db.schema
    .createTable('mail')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('ref', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('paceKey', text)
    .addColumn('dueAt', text, (c) => c.notNull())
    .addColumn('attempts', integer, (c) => c.notNull())
    .addColumn('sender', text)
    .addColumn('sendingAt', text)
    .addColumn('endedAt', text)
    .addColumn('problem', text)
    .addUniqueConstraint('mail_once', ['kind', 'ref'])
    .execute()
  await db.schema.createIndex('mail_due').on('mail').columns(['state', 'dueAt']).execute()

  // When the next mail to this recipient may go.
  await db.schema
    .createTable('mailPace')
    .addColumn('key', text, (c) => c.primaryKey())
    .addColumn('freeAt', text, (c) => c.notNull())
    .addColumn('sentAt', text)
    .execute()

  // Whom no mail goes to any more. `shown` is enough to know it by, and not the address of a person.
  await db.schema
    .createTable('suppression')
    .addColumn('hash', text, (c) => c.primaryKey())
    .addColumn('shown', text, (c) => c.notNull())
    .addColumn('reason', text, (c) => c.notNull())
    .addColumn('since', text, (c) => c.notNull())
    .addColumn('addedBy', text)
    .execute()
}
