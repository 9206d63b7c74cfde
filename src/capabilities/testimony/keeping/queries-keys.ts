import type { TestimonyDb } from './queries.ts'
import type { FileRow, KeyRow, ReadingRow, SeatRow, WrapRow } from './rows.ts'

export async function listRoll(db: TestimonyDb, campaignId: string): Promise<unknown[]> {
  const rows = await db
    .selectFrom('storyRoll')
    .select('entry')
    .where('campaignId', '=', campaignId)
    .orderBy('number')
    .execute()
  return rows.map(({ entry }) => JSON.parse(entry) as unknown)
}

/** Of two lines with one number the first stays; says whether this one did. */
export async function addRollLine(
  db: TestimonyDb,
  line: { campaignId: string; number: number; entry: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('storyRoll')
    .values(line)
    .onConflict((conflict) => conflict.columns(['campaignId', 'number']).doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

export function listSeats(db: TestimonyDb, campaignId: string) {
  return db
    .selectFrom('caseworkerSeat')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('memberId')
    .execute()
}

export async function saveSeat(db: TestimonyDb, seat: SeatRow) {
  await db
    .insertInto('caseworkerSeat')
    .values(seat)
    .onConflict((conflict) =>
      conflict
        .columns(['campaignId', 'personId'])
        .doUpdateSet({ memberId: seat.memberId, card: seat.card }),
    )
    .execute()
}

export async function removeMember(db: TestimonyDb, campaignId: string, memberId: string) {
  await db.deleteFrom('caseworkerSeat').where('memberId', '=', memberId).execute()
  await db.deleteFrom('caseworkerFile').where('memberId', '=', memberId).execute()
  await db
    .deleteFrom('inboxWrap')
    .where('campaignId', '=', campaignId)
    .where('member', '=', memberId)
    .execute()
}

export function listFiles(db: TestimonyDb, memberId: string) {
  return db.selectFrom('caseworkerFile').selectAll().where('memberId', '=', memberId).execute()
}

export async function saveFile(db: TestimonyDb, file: FileRow) {
  await db
    .insertInto('caseworkerFile')
    .values(file)
    .onConflict((conflict) =>
      conflict
        .columns(['memberId', 'kind'])
        .doUpdateSet({ credential: file.credential, file: file.file }),
    )
    .execute()
}

export async function listKeys(db: TestimonyDb, campaignId: string): Promise<unknown[]> {
  const rows = await db
    .selectFrom('inboxKey')
    .select('key')
    .where('campaignId', '=', campaignId)
    .orderBy('epoch')
    .execute()
  return rows.map(({ key }) => JSON.parse(key) as unknown)
}

export async function addKey(db: TestimonyDb, key: KeyRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('inboxKey')
    .values(key)
    .onConflict((conflict) => conflict.columns(['campaignId', 'epoch']).doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) === 1
}

export async function addWraps(db: TestimonyDb, wraps: WrapRow[]) {
  if (wraps.length === 0) return
  await db
    .insertInto('inboxWrap')
    .values(wraps)
    .onConflict((conflict) => conflict.columns(['campaignId', 'epoch', 'member']).doNothing())
    .execute()
}

export function listWraps(db: TestimonyDb, campaignId: string, member: string) {
  return db
    .selectFrom('inboxWrap')
    .select(['epoch', 'file'])
    .where('campaignId', '=', campaignId)
    .where('member', '=', member)
    .orderBy('epoch')
    .execute()
}

export async function listWrapsOf(db: TestimonyDb, campaignId: string, members: string[]) {
  if (members.length === 0) return []
  return db
    .selectFrom('inboxWrap')
    .select(['epoch', 'member', 'file'])
    .where('campaignId', '=', campaignId)
    .where('member', 'in', members)
    .orderBy('member')
    .orderBy('epoch')
    .execute()
}

/** Epochs that have keys, and those in which something is still sealed. */
export async function listEpochs(db: TestimonyDb) {
  const keys = await db.selectFrom('inboxKey').select(['campaignId', 'epoch']).execute()
  const stories = await db.selectFrom('story').select('epoch').distinct().execute()
  const messages = await db.selectFrom('storyMessage').select('epoch').distinct().execute()
  return { keys, used: new Set([...stories, ...messages].map(({ epoch }) => epoch)) }
}

export async function removeEpoch(db: TestimonyDb, campaignId: string, epoch: string) {
  for (const table of ['inboxWrap', 'inboxKey', 'pendingReading'] as const) {
    await db
      .deleteFrom(table)
      .where('campaignId', '=', campaignId)
      .where('epoch', '=', epoch)
      .execute()
  }
}

export function listReadings(db: TestimonyDb, campaignId: string) {
  return db
    .selectFrom('pendingReading')
    .select(['id', 'epoch', 'sealed'])
    .where('campaignId', '=', campaignId)
    .orderBy('id')
    .execute()
}

export async function addReading(db: TestimonyDb, reading: ReadingRow) {
  await db
    .insertInto('pendingReading')
    .values(reading)
    .onConflict((conflict) => conflict.columns(['campaignId', 'id']).doNothing())
    .execute()
}

export async function removeReading(db: TestimonyDb, campaignId: string, id: string) {
  await db
    .deleteFrom('pendingReading')
    .where('campaignId', '=', campaignId)
    .where('id', '=', id)
    .execute()
}
