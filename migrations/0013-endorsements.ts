import type { Kysely } from 'kysely'
import { announceChanges } from './announce.ts'
import { columns } from './columns.ts'

/** Who stood up for it: groups, what they passed or said, and each thing that happened to it since. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { text, integer, blob } = columns(db)

  await db.schema
    .createTable('organisation')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('campaignId', text, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('branch', text)
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('areaCode', text)
    .addColumn('areaName', text)
    .addColumn('mergedInto', text)
    .addColumn('createdOn', text, (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('organisation_campaign')
    .on('organisation')
    .columns(['campaignId', 'kind'])
    .execute()

  await db.schema
    .createTable('endorsement')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('campaignId', text, (c) => c.notNull())
    .addColumn('organisationId', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('reason', text)
    .addColumn('events', integer, (c) => c.notNull())
    .addColumn('act', text, (c) => c.notNull())
    .addColumn('madeOn', text, (c) => c.notNull())
    .addColumn('modelText', text)
    .addColumn('text', text)
    .addColumn('asks', text, (c) => c.notNull())
    .addColumn('link', text)
    .addColumn('evidence', text)
    .addColumn('speaker', text)
    .addColumn('language', text, (c) => c.notNull())
    .addColumn('contactName', text)
    .addColumn('contactEmail', text)
    .addColumn('contactHash', text)
    .addColumn('holdFor', text)
    .addColumn('reportedAt', text, (c) => c.notNull())
    .addColumn('confirmedAt', text)
    .addColumn('publishedOn', text)
    .addColumn('endedOn', text)
    .execute()
  await db.schema
    .createIndex('endorsement_state')
    .on('endorsement')
    .columns(['campaignId', 'state', 'madeOn'])
    .execute()
  await db.schema
    .createIndex('endorsement_organisation')
    .on('endorsement')
    .column('organisationId')
    .execute()
  await db.schema
    .createIndex('endorsement_contact')
    .on('endorsement')
    .columns(['contactHash', 'reportedAt'])
    .execute()

  await db.schema
    .createTable('endorsementEvent')
    .addColumn('endorsementId', text, (c) => c.notNull())
    .addColumn('number', integer, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('move', text, (c) => c.notNull())
    .addColumn('reason', text)
    .addColumn('detail', text)
    .addColumn('personId', text)
    .addPrimaryKeyConstraint('endorsementEvent_number', ['endorsementId', 'number'])
    .execute()

  await db.schema
    .createTable('endorsementFile')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('endorsementId', text, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('type', text, (c) => c.notNull())
    .addColumn('bytes', blob, (c) => c.notNull())
    .addColumn('addedOn', text, (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('endorsementFile_endorsement')
    .on('endorsementFile')
    .column('endorsementId')
    .execute()

  await db.schema
    .createTable('endorsementReport')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('campaignId', text, (c) => c.notNull())
    .addColumn('endorsementId', text, (c) => c.notNull())
    .addColumn('isFrom', text, (c) => c.notNull())
    .addColumn('text', text, (c) => c.notNull())
    .addColumn('createdOn', text, (c) => c.notNull())
    .addColumn('handledOn', text)
    .addColumn('handledBy', text)
    .addColumn('decision', text)
    .addColumn('reason', text)
    .execute()
  await db.schema
    .createIndex('endorsementReport_open')
    .on('endorsementReport')
    .columns(['campaignId', 'handledOn', 'createdOn'])
    .execute()

  // Only what is shown is announced: a number that grows when it changes. So what is merely sent in, spam too,
  // drops no kept page.
  await db.schema
    .createTable('endorsementEdition')
    .addColumn('number', integer, (c) => c.notNull())
    .execute()
  await (db as Kysely<{ endorsementEdition: { number: number } }>)
    .insertInto('endorsementEdition')
    .values({ number: 1 })
    .execute()
  await announceChanges(db, 'endorsementEdition')
}
