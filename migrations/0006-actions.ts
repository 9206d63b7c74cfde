import type { Kysely } from 'kysely'
import { columns } from './columns.ts'

/**
 * How often each action was done, by place and body, and the marks that count each form once. Neither table
 * is announced: one count must not drop every public page, which is drawn again within a minute anyway.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer } = columns(db)

  // '' stands for an unknown place or body, for a NULL would never meet itself in a primary key.
  await db.schema
    .createTable('tally')
    .addColumn('campaignId', text, (c) => c.notNull())
    .addColumn('actionId', text, (c) => c.notNull())
    .addColumn('placeKey', text, (c) => c.notNull())
    .addColumn('councilCode', text, (c) => c.notNull())
    .addColumn('bodyId', text, (c) => c.notNull())
    .addColumn('count', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('tally_once', ['campaignId', 'actionId', 'placeKey', 'bodyId'])
    .execute()

  await db.schema
    .createTable('tallyMark')
    .addColumn('hash', text, (c) => c.primaryKey())
    .addColumn('day', text, (c) => c.notNull())
    .execute()
  await db.schema.createIndex('tallyMark_day').on('tallyMark').column('day').execute()
}
