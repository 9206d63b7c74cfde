import type { Kysely } from 'kysely'
import { announceChanges } from './announce.ts'
import { columns } from './columns.ts'

/** Which postcode directories were imported, and on PostgreSQL the index itself, in parts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, blob } = columns(db)

  await db.schema
    .createTable('placeEdition')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('source', text, (c) => c.notNull())
    .addColumn('month', text, (c) => c.notNull())
    .addColumn('importedAt', text, (c) => c.notNull())
    .addColumn('rows', integer, (c) => c.notNull())
    .addColumn('live', integer, (c) => c.notNull())
    .addColumn('retired', integer, (c) => c.notNull())
    .addColumn('blank', text, (c) => c.notNull())
    .addColumn('sha256', text, (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('placeIndexPart')
    .addColumn('position', integer, (c) => c.primaryKey())
    .addColumn('sha256', text, (c) => c.notNull())
    .addColumn('bytes', blob, (c) => c.notNull())
    .execute()

  await announceChanges(db, 'placeEdition')
}
