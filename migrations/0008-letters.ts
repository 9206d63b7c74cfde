import type { Kysely } from 'kysely'
import { columns } from './columns.ts'

/** Letters that are sent from here: who wrote, to whom, how far each has come, and what was answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer } = columns(db)

  // One writing, of a letter to one or of the same to several who share a post; confirmed once.
  await db.schema
    .createTable('letterWriter')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('campaignId', text, (c) => c.notNull())
    .addColumn('language', text, (c) => c.notNull())
    .addColumn('name', text)
    .addColumn('email', text)
    .addColumn('emailHash', text)
    .addColumn('address', text)
    .addColumn('sharesAnswerOn', text)
    .addColumn('writtenAt', text, (c) => c.notNull())
    .addColumn('confirmedAt', text)
    .addColumn('codeTries', integer, (c) => c.notNull())
    .addColumn('scrubbedAt', text)
    .execute()
  await db.schema
    .createIndex('letterWriter_email')
    .on('letterWriter')
    .columns(['emailHash', 'writtenAt'])
    .execute()
  await db.schema
    .createIndex('letterWriter_scrub')
    .on('letterWriter')
    .columns(['scrubbedAt', 'writtenAt'])
    .execute()

  await db.schema
    .createTable('letter')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('writerId', text)
    .addColumn('campaignId', text, (c) => c.notNull())
    .addColumn('actionId', text, (c) => c.notNull())
    .addColumn('placeKey', text, (c) => c.notNull())
    .addColumn('councilCode', text, (c) => c.notNull())
    .addColumn('wardName', text)
    .addColumn('bodyId', text, (c) => c.notNull())
    .addColumn('bodyName', text, (c) => c.notNull())
    .addColumn('recipientKind', text, (c) => c.notNull())
    .addColumn('recipientName', text, (c) => c.notNull())
    .addColumn('postId', text)
    .addColumn('holderId', text)
    .addColumn('toAddress', text, (c) => c.notNull())
    .addColumn('subject', text)
    .addColumn('text', text)
    .addColumn('ownWords', text)
    .addColumn('likeness', text)
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('stateAt', text, (c) => c.notNull())
    .addColumn('moves', integer, (c) => c.notNull())
    .addColumn('reason', text)
    .addColumn('writtenAt', text, (c) => c.notNull())
    .addColumn('confirmedAt', text)
    .addColumn('sentAt', text)
    .addColumn('jointId', text)
    .addColumn('closesAt', text)
    .addColumn('askedAt', text)
    .addColumn('answer', text)
    .addColumn('answeredAt', text)
    .addColumn('scrubbedAt', text)
    .execute()
  await db.schema.createIndex('letter_writer').on('letter').column('writerId').execute()
  await db.schema
    .createIndex('letter_state')
    .on('letter')
    .columns(['campaignId', 'state', 'stateAt'])
    .execute()
  await db.schema.createIndex('letter_due').on('letter').columns(['state', 'stateAt']).execute()
  await db.schema
    .createIndex('letter_body')
    .on('letter')
    .columns(['campaignId', 'bodyId', 'sentAt'])
    .execute()
  await db.schema
    .createIndex('letter_recipient')
    .on('letter')
    .columns(['toAddress', 'confirmedAt'])
    .execute()
  await db.schema.createIndex('letter_joint').on('letter').column('jointId').execute()

  // What happened to each, in order; only ever added to.
  await db.schema
    .createTable('letterEvent')
    .addColumn('letterId', text, (c) => c.notNull())
    .addColumn('number', integer, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('move', text, (c) => c.notNull())
    .addColumn('reason', text)
    .addColumn('personId', text)
    .addPrimaryKeyConstraint('letterEvent_once', ['letterId', 'number'])
    .execute()

  // An answer that came to a letter's own address, until it has been passed on.
  await db.schema
    .createTable('letterReply')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('letterId', text, (c) => c.notNull())
    .addColumn('receivedAt', text, (c) => c.notNull())
    .addColumn('fromName', text)
    .addColumn('fromAddress', text)
    .addColumn('subject', text)
    .addColumn('text', text)
    .addColumn('scrubbedAt', text)
    .execute()
  await db.schema.createIndex('letterReply_letter').on('letterReply').column('letterId').execute()
}
