import type { Kysely } from 'kysely'
import { newId } from '../../platform/ids.ts'
import type { Edition } from './edition.ts'

interface EditionRow extends Omit<Edition, 'blank'> {
  id: string
  /** The shares of postcodes without an area, as JSON. */
  blank: string
  /** Of the index that was made from it. */
  sha256: string
}

interface PartRow {
  position: number
  sha256: string
  bytes: Uint8Array
}

export type PlacesDb = Kysely<{ placeEdition: EditionRow; placeIndexPart: PartRow }>

/** An import that took effect. */
export interface PlaceEdition extends Edition {
  id: string
  sha256: string
}

/** The imports, newest first. */
export async function listEditions(db: PlacesDb): Promise<PlaceEdition[]> {
  const rows = await db
    .selectFrom('placeEdition')
    .selectAll()
    .orderBy('importedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, blank: JSON.parse(row.blank) as Edition['blank'] }))
}

export async function addEdition(db: PlacesDb, edition: Edition, sha256: string) {
  const { source, month, importedAt, rows, live, retired } = edition
  const blank = JSON.stringify(edition.blank)
  await db
    .insertInto('placeEdition')
    .values({ id: newId(), source, month, importedAt, rows, live, retired, blank, sha256 })
    .execute()
}

/** Is this import in the history already? */
export async function hasEdition(db: PlacesDb, { importedAt }: Edition, sha256: string) {
  const row = await db
    .selectFrom('placeEdition')
    .select('id')
    .where('sha256', '=', sha256)
    .where('importedAt', '=', importedAt)
    .executeTakeFirst()
  return row !== undefined
}

/** PostgreSQL takes a part of this size without trouble, and a reader needs little memory beside it. */
const PART = 1 << 20

/** Puts the whole index in the place of the last one, and its edition into the history, or neither. */
export async function saveIndex(db: PlacesDb, bytes: Buffer, edition: Edition, sha256: string) {
  await db.transaction().execute(async (trx) => {
    await saveIndexParts(trx, bytes, sha256)
    await addEdition(trx, edition, sha256)
  })
}

/** For use inside a transaction: readers are to see all the parts of one index. */
export async function saveIndexParts(db: PlacesDb, bytes: Buffer, sha256: string) {
  await db.deleteFrom('placeIndexPart').execute()
  for (let position = 0; position * PART < bytes.length; position++) {
    const part = bytes.subarray(position * PART, (position + 1) * PART)
    await db.insertInto('placeIndexPart').values({ position, sha256, bytes: part }).execute()
  }
}

/** The sum of the index that is kept in parts, if one is. */
export async function findIndexSum(db: PlacesDb) {
  const row = await db.selectFrom('placeIndexPart').select('sha256').limit(1).executeTakeFirst()
  return row?.sha256
}

/** The parts put together, in one statement so that they are all of the same index. */
export async function findIndexBytes(db: PlacesDb) {
  const parts = await db
    .selectFrom('placeIndexPart')
    .select(['sha256', 'bytes'])
    .orderBy('position')
    .execute()
  if (parts.length === 0) return undefined
  return { sha256: parts[0]!.sha256, bytes: Buffer.concat(parts.map((part) => part.bytes)) }
}

export async function removeIndexParts(db: PlacesDb) {
  await db.deleteFrom('placeIndexPart').execute()
}

export async function removeEditions(db: PlacesDb, source: Edition['source']) {
  await db.deleteFrom('placeEdition').where('source', '=', source).execute()
}
