import type { Instant } from '../../../platform/clock/index.ts'
import type { DocumentsDb } from '../queries.ts'
import type { OwnText } from './own-text.ts'

/** Those that are said today. */
export function listOwnTexts(db: DocumentsDb, campaignId: string): Promise<OwnText[]> {
  return db
    .selectFrom('ownText')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .where('endedAt', 'is', null)
    .execute()
}

interface Which {
  campaignId: string
  resource: string
  language: string
}

/** Everything that was ever written in the stead of that text, the newest first. */
export function listVersions(
  db: DocumentsDb,
  { campaignId, resource, language }: Which,
): Promise<OwnText[]> {
  return db
    .selectFrom('ownText')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .where('resource', '=', resource)
    .where('language', '=', language)
    .orderBy('writtenAt', 'desc')
    .orderBy('id')
    .execute()
}

export async function addOwnText(db: DocumentsDb, text: OwnText) {
  await endOwnText(db, text, text.writtenAt)
  await db.insertInto('ownText').values(text).execute()
}

/** Back to the pack's text; says whether there was another. */
export async function endOwnText(
  db: DocumentsDb,
  { campaignId, resource, language }: Which,
  endedAt: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('ownText')
    .set({ endedAt })
    .where('campaignId', '=', campaignId)
    .where('resource', '=', resource)
    .where('language', '=', language)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) > 0
}
