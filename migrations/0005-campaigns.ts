import type { Kysely } from 'kysely'
import { announceChanges } from './announce.ts'
import { columns } from './columns.ts'

/** The local campaigns, and who answers for the personal data of each. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text } = columns(db)

  await db.schema
    .createTable('campaign')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('slug', text, (c) => c.notNull().unique())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('controllerName', text)
    .addColumn('controllerContact', text)
    .addColumn('startedOn', text)
    .addColumn('areaCodes', text, (c) => c.notNull())
    .addColumn('createdAt', text, (c) => c.notNull())
    .execute()

  await announceChanges(db, 'campaign')
}
