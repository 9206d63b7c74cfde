import { sql, type Kysely } from 'kysely'
import { announceChanges } from './announce.ts'
import { columns } from './columns.ts'

/** Documents that a campaign has added, and texts it has written in the stead of the pack's. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, blob } = columns(db)

  await db.schema
    .createTable('ownDocument')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('campaignId', text, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('title', text, (c) => c.notNull())
    .addColumn('summary', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('audience', text, (c) => c.notNull())
    .addColumn('language', text, (c) => c.notNull())
    .addColumn('area', text)
    .addColumn('reviewBy', text, (c) => c.notNull())
    .addColumn('type', text, (c) => c.notNull())
    .addColumn('bytes', integer, (c) => c.notNull())
    .addColumn('sha256', text, (c) => c.notNull())
    .addColumn('addedAt', text, (c) => c.notNull())
    .addColumn('hiddenOn', text)
    .addUniqueConstraint('ownDocument_name', ['campaignId', 'name'])
    .execute()
  // In pieces, so that neither a download nor a backup holds a whole file in memory.
  await db.schema
    .createTable('ownDocumentPiece')
    .addColumn('documentId', text, (c) => c.notNull())
    .addColumn('number', integer, (c) => c.notNull())
    .addColumn('bytes', blob, (c) => c.notNull())
    .addPrimaryKeyConstraint('ownDocumentPiece_number', ['documentId', 'number'])
    .execute()
  await db.schema
    .createTable('ownText')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('campaignId', text, (c) => c.notNull())
    .addColumn('resource', text, (c) => c.notNull())
    .addColumn('language', text, (c) => c.notNull())
    .addColumn('title', text, (c) => c.notNull())
    .addColumn('summary', text, (c) => c.notNull())
    .addColumn('body', text, (c) => c.notNull())
    .addColumn('packHash', text, (c) => c.notNull())
    .addColumn('writtenAt', text, (c) => c.notNull())
    .addColumn('endedAt', text)
    .execute()
  // Of two that are written at the same moment one is the campaign's.
  await sql`
    CREATE UNIQUE INDEX ${sql.id('ownText_current')}
    ON ${sql.table('ownText')} (${sql.ref('campaignId')}, ${sql.ref('resource')}, ${sql.ref('language')})
    WHERE ${sql.ref('endedAt')} IS NULL`.execute(db)
  await announceChanges(db, 'ownDocument')
  await announceChanges(db, 'ownText')
}
