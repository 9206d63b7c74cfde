import { newId } from '../../../platform/ids.ts'
import { recordAct } from '../../accounts/index.ts'
import type { Organiser } from '../organiser.ts'
import type { DocumentsDb } from '../queries.ts'
import type { OwnText, Written } from './own-text.ts'
import { addOwnText, endOwnText } from './queries-own-text.ts'

interface Which {
  resource: string
  language: string
}

/** Puts a text in the stead of the pack's. The one before it, if there was one, stays as a dated row. */
export async function writeText(
  db: DocumentsDb,
  text: Written & Which & { packHash: string },
  act: 'text.written' | 'text.restored',
  by: Organiser,
): Promise<void> {
  const { title, summary, body, resource, language, packHash } = text
  const row: OwnText = {
    title,
    summary,
    body,
    resource,
    language,
    packHash,
    id: newId(),
    campaignId: by.campaignId,
    writtenAt: by.at,
    endedAt: null,
  }
  await db.transaction().execute(async (trx) => {
    await addOwnText(trx, row)
    await record(trx, row, act, by)
  })
}

/** Back to the pack's text. What was written can be brought back. */
export async function endText(db: DocumentsDb, which: Which, by: Organiser): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const wasThere = await endOwnText(trx, { ...which, campaignId: by.campaignId }, by.at)
    if (wasThere) await record(trx, which, 'text.ended', by)
  })
}

function record(trx: DocumentsDb, { resource, language }: Which, act: string, by: Organiser) {
  const { personId, campaignId, at } = by
  const about = `/resources/${resource}`
  return recordAct(trx, { personId, campaignId, act, about, at, detail: { language } })
}
