import { PostgresAdapter, sql, type CreateTableBuilder, type Kysely } from 'kysely'
import { announceChanges } from './announce.ts'
import { columns } from './columns.ts'

/**
 * Testimony: what is sealed, who may open it, and what was published of it. No time is finer than a week, no row
 * has a number of arrival, and on SQLite rows lie in the order of their random keys.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, blob } = columns(db)
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  const make = (table: CreateTableBuilder<string, string>) =>
    (isPostgres ? table : table.modifyEnd(sql`WITHOUT ROWID`)).execute()

  await make(
    db.schema
      .createTable('storyRoll')
      .addColumn('campaignId', text, (c) => c.notNull())
      .addColumn('number', integer, (c) => c.notNull())
      .addColumn('entry', text, (c) => c.notNull())
      .addPrimaryKeyConstraint('storyRoll_line', ['campaignId', 'number']),
  )
  await make(
    db.schema
      .createTable('caseworkerSeat')
      .addColumn('campaignId', text, (c) => c.notNull())
      .addColumn('personId', text, (c) => c.notNull())
      .addColumn('memberId', text, (c) => c.notNull().unique())
      .addColumn('card', text, (c) => c.notNull())
      .addPrimaryKeyConstraint('caseworkerSeat_person', ['campaignId', 'personId']),
  )
  await make(
    db.schema
      .createTable('caseworkerFile')
      .addColumn('memberId', text, (c) => c.notNull())
      .addColumn('kind', text, (c) => c.notNull())
      .addColumn('credential', text)
      .addColumn('file', blob, (c) => c.notNull())
      .addPrimaryKeyConstraint('caseworkerFile_kind', ['memberId', 'kind']),
  )
  await make(
    db.schema
      .createTable('inboxKey')
      .addColumn('campaignId', text, (c) => c.notNull())
      .addColumn('epoch', text, (c) => c.notNull())
      .addColumn('key', text, (c) => c.notNull())
      .addPrimaryKeyConstraint('inboxKey_epoch', ['campaignId', 'epoch']),
  )
  await make(
    db.schema
      .createTable('inboxWrap')
      .addColumn('campaignId', text, (c) => c.notNull())
      .addColumn('epoch', text, (c) => c.notNull())
      .addColumn('member', text, (c) => c.notNull())
      .addColumn('file', blob, (c) => c.notNull())
      .addPrimaryKeyConstraint('inboxWrap_member', ['campaignId', 'epoch', 'member']),
  )
  await make(
    db.schema
      .createTable('story')
      .addColumn('lookup', text, (c) => c.primaryKey())
      .addColumn('campaignId', text, (c) => c.notNull())
      .addColumn('authorisationHash', text, (c) => c.notNull())
      .addColumn('epoch', text, (c) => c.notNull())
      .addColumn('week', text, (c) => c.notNull())
      .addColumn('expires', text, (c) => c.notNull())
      .addColumn('state', text, (c) => c.notNull())
      .addColumn('assignedTo', text)
      .addColumn('mergedInto', text)
      .addColumn('messages', integer, (c) => c.notNull())
      .addColumn('lastFrom', text)
      .addColumn('sealed', blob, (c) => c.notNull()),
  )
  await make(
    db.schema
      .createTable('storyMessage')
      .addColumn('lookup', text, (c) => c.notNull())
      .addColumn('number', integer, (c) => c.notNull())
      .addColumn('id', text, (c) => c.notNull())
      .addColumn('sender', text, (c) => c.notNull())
      .addColumn('epoch', text, (c) => c.notNull())
      .addColumn('week', text, (c) => c.notNull())
      .addColumn('sealed', blob, (c) => c.notNull())
      .addPrimaryKeyConstraint('storyMessage_number', ['lookup', 'number'])
      .addUniqueConstraint('storyMessage_id', ['lookup', 'id']),
  )
  await make(
    db.schema
      .createTable('storyAttachment')
      .addColumn('lookup', text, (c) => c.notNull())
      .addColumn('id', text, (c) => c.notNull())
      .addColumn('week', text, (c) => c.notNull())
      .addColumn('length', integer, (c) => c.notNull())
      .addColumn('sealed', blob, (c) => c.notNull())
      .addPrimaryKeyConstraint('storyAttachment_id', ['lookup', 'id']),
  )
  await make(
    db.schema
      .createTable('pendingReading')
      .addColumn('campaignId', text, (c) => c.notNull())
      .addColumn('id', text, (c) => c.notNull())
      .addColumn('epoch', text, (c) => c.notNull())
      .addColumn('sealed', blob, (c) => c.notNull())
      .addPrimaryKeyConstraint('pendingReading_id', ['campaignId', 'id']),
  )
  // What was withdrawn leaves its id, so that its page can say so, and nothing else.
  await make(
    db.schema
      .createTable('publication')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('campaignId', text, (c) => c.notNull())
      .addColumn('publication', text)
      .addColumn('signatures', text)
      .addColumn('rollLength', integer, (c) => c.notNull())
      .addColumn('month', text, (c) => c.notNull())
      .addColumn('area', text)
      .addColumn('bodyId', text)
      .addColumn('hiddenOn', text)
      .addColumn('withdrawnIn', text),
  )
  await make(
    db.schema
      .createTable('storyReport')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('campaignId', text, (c) => c.notNull())
      .addColumn('publicationId', text, (c) => c.notNull())
      .addColumn('text', text, (c) => c.notNull())
      .addColumn('week', text, (c) => c.notNull())
      .addColumn('handledOn', text)
      .addColumn('decision', text),
  )
  await make(
    db.schema
      .createTable('storyCount')
      .addColumn('campaignId', text, (c) => c.notNull())
      .addColumn('period', text, (c) => c.notNull())
      .addColumn('tables', text, (c) => c.notNull())
      .addPrimaryKeyConstraint('storyCount_period', ['campaignId', 'period']),
  )
  await announceChanges(db, 'publication')
  await announceChanges(db, 'storyCount')
}
