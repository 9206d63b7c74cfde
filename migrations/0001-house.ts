import type { Kysely } from 'kysely'
import { createGeneration } from './announce.ts'
import { columns } from './columns.ts'

/** What the house itself keeps: the generation of public pages, its secret, and its timed jobs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer } = columns(db)
  await createGeneration(db)

  await db.schema
    .createTable('job')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('payload', text, (c) => c.notNull())
    .addColumn('dueAt', text, (c) => c.notNull())
    .addColumn('attempts', integer, (c) => c.notNull())
    .addColumn('leasedUntil', text)
    .addColumn('doneAt', text)
    .addColumn('failedAt', text)
    .addColumn('problem', text)
    .addUniqueConstraint('job_once', ['name', 'payload', 'dueAt'])
    .execute()
  await db.schema.createIndex('job_due').on('job').columns(['doneAt', 'dueAt']).execute()
}
