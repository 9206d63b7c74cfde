import type { Kysely } from 'kysely'
import { announceChanges } from './announce.ts'
import { columns } from './columns.ts'

/** Public bodies, who follows whom, who holds which post, how to reach them, and what people say is wrong. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, real } = columns(db)

  await db.schema
    .createTable('body')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('type', text)
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('areaName', text)
    .addColumn('code', text)
    .addColumn('gss', text)
    .addColumn('formerGss', text)
    .addColumn('parentCode', text)
    .addColumn('address', text)
    .addColumn('postcode', text)
    .addColumn('lat', real)
    .addColumn('long', real)
    .addColumn('startOn', text)
    .addColumn('endOn', text)
    .addColumn('source', text, (c) => c.notNull())
    .addColumn('asOf', text, (c) => c.notNull())
    .execute()
  await db.schema.createIndex('body_kind').on('body').columns(['kind', 'name']).execute()

  await db.schema
    .createTable('bodySuccession')
    .addColumn('fromId', text, (c) => c.notNull())
    .addColumn('toId', text, (c) => c.notNull())
    .addColumn('succeededOn', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('source', text, (c) => c.notNull())
    .addColumn('asOf', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('bodySuccession_once', ['fromId', 'toId'])
    .execute()

  await db.schema
    .createTable('post')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('bodyId', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('title', text)
    .addColumn('areaCode', text)
    .addColumn('areaName', text)
    .addColumn('source', text, (c) => c.notNull())
    .addColumn('asOf', text, (c) => c.notNull())
    .execute()
  await db.schema.createIndex('post_body').on('post').column('bodyId').execute()

  await db.schema
    .createTable('membership')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('postId', text, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('party', text)
    .addColumn('startOn', text)
    .addColumn('endOn', text)
    .addColumn('source', text, (c) => c.notNull())
    .addColumn('asOf', text, (c) => c.notNull())
    .execute()
  await db.schema.createIndex('membership_post').on('membership').column('postId').execute()

  await db.schema
    .createTable('contact')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('bodyId', text, (c) => c.notNull())
    .addColumn('postId', text)
    .addColumn('membershipId', text)
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('value', text, (c) => c.notNull())
    .addColumn('purpose', text, (c) => c.notNull())
    .addColumn('source', text, (c) => c.notNull())
    .addColumn('asOf', text, (c) => c.notNull())
    .addColumn('endedOn', text)
    .execute()
  await db.schema.createIndex('contact_body').on('contact').column('bodyId').execute()

  // What an editor changed by hand: it survives the next import, and can be undone.
  await db.schema
    .createTable('amendment')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('bodyId', text, (c) => c.notNull())
    .addColumn('about', text, (c) => c.notNull())
    .addColumn('aboutId', text, (c) => c.notNull())
    .addColumn('before', text)
    .addColumn('after', text, (c) => c.notNull())
    .addColumn('source', text, (c) => c.notNull())
    .addColumn('asOf', text, (c) => c.notNull())
    .addColumn('madeBy', text, (c) => c.notNull())
    .addColumn('madeAt', text, (c) => c.notNull())
    .addColumn('undoneBy', text)
    .addColumn('undoneAt', text)
    .execute()
  await db.schema.createIndex('amendment_body').on('amendment').column('bodyId').execute()

  await db.schema
    .createTable('correction')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('bodyId', text)
    .addColumn('fact', text, (c) => c.notNull())
    .addColumn('text', text, (c) => c.notNull())
    .addColumn('createdOn', text, (c) => c.notNull())
    .addColumn('handledOn', text)
    .addColumn('handledBy', text)
    .addColumn('decision', text)
    .addColumn('reason', text)
    .execute()
  await db.schema
    .createIndex('correction_open')
    .on('correction')
    .columns(['handledOn', 'createdOn'])
    .execute()

  await db.schema
    .createTable('bodyImport')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('scope', text)
    .addColumn('asOf', text, (c) => c.notNull())
    .addColumn('importedAt', text, (c) => c.notNull())
    .addColumn('added', integer, (c) => c.notNull())
    .addColumn('changed', integer, (c) => c.notNull())
    .addColumn('ended', integer, (c) => c.notNull())
    .addColumn('unchanged', integer, (c) => c.notNull())
    .addColumn('skipped', integer, (c) => c.notNull())
    .execute()

  // One number that grows with every change to the tables above, so that the directory in memory knows.
  await db.schema
    .createTable('bodyEdition')
    .addColumn('number', integer, (c) => c.notNull())
    .execute()
  await (db as Kysely<{ bodyEdition: { number: number } }>)
    .insertInto('bodyEdition')
    .values({ number: 1 })
    .execute()

  // Only this one is announced: a large import then announces one change and not one for every row.
  await announceChanges(db, 'bodyEdition')
}
