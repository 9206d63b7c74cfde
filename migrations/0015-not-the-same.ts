import type { Kysely } from 'kysely'
import { columns } from './columns.ts'

/** Groups that look alike and are two: an organiser has said so, and is not asked again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columns(db)

  await db.schema
    .createTable('notTheSame')
    .addColumn('campaignId', text, (c) => c.notNull())
    .addColumn('oneId', text, (c) => c.notNull())
    .addColumn('otherId', text, (c) => c.notNull())
    .addColumn('decidedBy', text)
    .addColumn('decidedOn', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('notTheSame_pair', ['oneId', 'otherId'])
    .execute()
  await db.schema.createIndex('notTheSame_campaign').on('notTheSame').column('campaignId').execute()
}
