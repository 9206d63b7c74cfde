import type { Kysely } from 'kysely'
import type { Side } from '../wire/index.ts'
import type {
  AttachmentRow,
  CountRow,
  FileRow,
  KeyRow,
  MessageRow,
  PublicationRow,
  ReadingRow,
  ReportRow,
  RollRow,
  SeatRow,
  StoryRow,
  WrapRow,
} from './rows.ts'

export type TestimonyDb = Kysely<{
  story: StoryRow
  storyMessage: MessageRow
  storyAttachment: AttachmentRow
  storyRoll: RollRow
  caseworkerSeat: SeatRow
  caseworkerFile: FileRow
  inboxKey: KeyRow
  inboxWrap: WrapRow
  pendingReading: ReadingRow
  publication: PublicationRow
  storyReport: ReportRow
  storyCount: CountRow
}>

/** False when another story has this lookup id already. */
export async function addStory(db: TestimonyDb, story: StoryRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('story')
    .values(story)
    .onConflict((conflict) => conflict.column('lookup').doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

export function findStory(db: TestimonyDb, campaignId: string, lookup: string) {
  return db
    .selectFrom('story')
    .selectAll()
    .where('lookup', '=', lookup)
    .where('campaignId', '=', campaignId)
    .executeTakeFirst()
}

/** Without what is sealed, by their random ids: in which order they came nobody can see. */
export function listStories(db: TestimonyDb, campaignId: string) {
  return db
    .selectFrom('story')
    .select([
      'lookup',
      'epoch',
      'week',
      'expires',
      'state',
      'assignedTo',
      'mergedInto',
      'messages',
      'lastFrom',
    ])
    .where('campaignId', '=', campaignId)
    .orderBy('lookup')
    .execute()
}

export async function saveStory(
  db: TestimonyDb,
  lookup: string,
  change: Partial<Pick<StoryRow, 'state' | 'assignedTo' | 'mergedInto' | 'expires'>>,
) {
  await db.updateTable('story').set(change).where('lookup', '=', lookup).execute()
}

/** The story and all that hangs on it. What was published stays until it is withdrawn by its token. */
export async function removeStories(db: TestimonyDb, lookups: string[]) {
  for (let at = 0; at < lookups.length; at += 500) {
    const some = lookups.slice(at, at + 500)
    await db.deleteFrom('storyAttachment').where('lookup', 'in', some).execute()
    await db.deleteFrom('storyMessage').where('lookup', 'in', some).execute()
    await db.deleteFrom('story').where('lookup', 'in', some).execute()
  }
}

export function listMessages(db: TestimonyDb, lookup: string) {
  return db
    .selectFrom('storyMessage')
    .selectAll()
    .where('lookup', '=', lookup)
    .orderBy('number')
    .execute()
}

/** In a transaction: the next of its thread. Sent twice under one id, it is there once; says whether it is new. */
export async function addMessage(
  trx: TestimonyDb,
  message: Omit<MessageRow, 'number'>,
): Promise<boolean> {
  const before = await trx
    .selectFrom('storyMessage')
    .select('id')
    .where('lookup', '=', message.lookup)
    .where('id', '=', message.id)
    .executeTakeFirst()
  if (before) return false
  // Counting up first makes two at the same moment wait for each other.
  const story = await trx
    .updateTable('story')
    .set((e) => ({ messages: e('messages', '+', 1), lastFrom: message.sender as Side }))
    .where('lookup', '=', message.lookup)
    .returning('messages')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('storyMessage')
    .values({ ...message, number: Number(story.messages) })
    .execute()
  return true
}

export function listAttachments(db: TestimonyDb, lookup: string) {
  return db
    .selectFrom('storyAttachment')
    .select(['id', 'week', 'length'])
    .where('lookup', '=', lookup)
    .orderBy('id')
    .execute()
}

export async function countAttachments(db: TestimonyDb): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('storyAttachment')
    .select(['lookup', (e) => e.fn.countAll<number>().as('count')])
    .groupBy('lookup')
    .execute()
  return new Map(rows.map(({ lookup, count }) => [lookup, Number(count)]))
}

export function findAttachment(db: TestimonyDb, lookup: string, id: string) {
  return db
    .selectFrom('storyAttachment')
    .selectAll()
    .where('lookup', '=', lookup)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function addAttachment(db: TestimonyDb, attachment: AttachmentRow) {
  await db
    .insertInto('storyAttachment')
    .values(attachment)
    .onConflict((conflict) => conflict.columns(['lookup', 'id']).doNothing())
    .execute()
}

export async function removeAttachment(db: TestimonyDb, lookup: string, id: string) {
  await db.deleteFrom('storyAttachment').where('lookup', '=', lookup).where('id', '=', id).execute()
}

/** Stories whose month has passed. */
export async function listExpired(db: TestimonyDb, month: string): Promise<string[]> {
  const rows = await db.selectFrom('story').select('lookup').where('expires', '<', month).execute()
  return rows.map(({ lookup }) => lookup)
}
