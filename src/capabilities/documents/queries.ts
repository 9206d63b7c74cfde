import type { Kysely } from 'kysely'
import type { Day } from '../../platform/clock/index.ts'
import type { OwnText } from './own-texts/own-text.ts'
import type { OwnDocument, Words } from './uploads/own-document.ts'

type DocumentRow = Omit<OwnDocument, 'audience'> & { audience: string }

export type DocumentsDb = Kysely<{
  ownDocument: DocumentRow
  ownDocumentPiece: { documentId: string; number: number; bytes: Uint8Array }
  ownText: OwnText
}>

const PIECE = 256 * 1024

/** The newest first; those that were taken down are among them. */
export async function listOwnDocuments(
  db: DocumentsDb,
  campaignId: string,
): Promise<OwnDocument[]> {
  const rows = await db
    .selectFrom('ownDocument')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('addedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

export function findOwnDocument(db: DocumentsDb, campaignId: string, id: string) {
  return found(db, campaignId, 'id', id)
}

export function findOwnDocumentNamed(db: DocumentsDb, campaignId: string, name: string) {
  return found(db, campaignId, 'name', name)
}

async function found(db: DocumentsDb, campaignId: string, by: 'id' | 'name', is: string) {
  const row = await db
    .selectFrom('ownDocument')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .where(by, '=', is)
    .executeTakeFirst()
  return row && fromRow(row)
}

export async function addOwnDocument(db: DocumentsDb, own: OwnDocument, bytes: Uint8Array) {
  await db
    .insertInto('ownDocument')
    .values({ ...own, audience: JSON.stringify(own.audience) })
    .execute()
  for (let number = 0; number * PIECE < bytes.length; number++) {
    const piece = bytes.subarray(number * PIECE, (number + 1) * PIECE)
    const row = { documentId: own.id, number, bytes: piece }
    await db.insertInto('ownDocumentPiece').values(row).execute()
  }
}

/** The file piece by piece, each read when the one before it was taken. */
export async function* piecesOf(db: DocumentsDb, { id, bytes }: OwnDocument) {
  for (let number = 0; number * PIECE < bytes; number++) {
    const row = await db
      .selectFrom('ownDocumentPiece')
      .select('bytes')
      .where('documentId', '=', id)
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    yield row.bytes
  }
}

export async function saveWords(
  db: DocumentsDb,
  { id }: OwnDocument,
  { area, audience, ...words }: Words,
) {
  const set = { ...words, area: area ?? null, audience: JSON.stringify(audience) }
  await db.updateTable('ownDocument').set(set).where('id', '=', id).execute()
}

/** Takes it down, or shows it again; says whether that changed anything. */
export async function saveHiding(
  db: DocumentsDb,
  { id }: OwnDocument,
  hiddenOn: Day | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('ownDocument')
    .set({ hiddenOn })
    .where('id', '=', id)
    .where('hiddenOn', hiddenOn ? 'is' : 'is not', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

export async function removeOwnDocument(db: DocumentsDb, { id }: OwnDocument): Promise<boolean> {
  await db.deleteFrom('ownDocumentPiece').where('documentId', '=', id).execute()
  const { numDeletedRows } = await db
    .deleteFrom('ownDocument')
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(numDeletedRows) === 1
}

function fromRow({ audience, ...row }: DocumentRow): OwnDocument {
  const bytes = Number(row.bytes)
  return { ...row, bytes, audience: JSON.parse(audience) as OwnDocument['audience'] }
}
