import { createHash } from 'node:crypto'
import { newId } from '../../../platform/ids.ts'
import { recordAct } from '../../accounts/index.ts'
import { checkFile } from '../checking/check-file.ts'
import type { Refusal } from '../checking/refused.ts'
import { scanFile } from '../checking/scan.ts'
import { addOwnDocument, listOwnDocuments, type DocumentsDb } from '../queries.ts'
import type { Organiser } from '../organiser.ts'
import {
  MOST_CAMPAIGN_BYTES,
  MOST_FILE_BYTES,
  nameOf,
  type OwnDocument,
  type Words,
} from './own-document.ts'

interface Taking {
  db: DocumentsDb
  scanCommand: string | undefined
}

/** Looks the file through and keeps what is clean of it, or says why it is refused. */
export async function takeDocument(
  { db, scanCommand }: Taking,
  { words, bytes }: { words: Words; bytes: Uint8Array },
  organiser: Organiser,
): Promise<OwnDocument | Refusal> {
  if (bytes.length === 0) return { reason: 'empty' }
  if (bytes.length > MOST_FILE_BYTES) return { reason: 'tooLarge' }
  const infected = await scanFile(scanCommand, bytes)
  if (infected) return infected
  const checked = await checkFile({ bytes, title: words.title })
  if (!checked.ok) return checked.refusal
  const { type, bytes: clean } = checked.clean
  const all = await listOwnDocuments(db, organiser.campaignId)
  if (spaceOf(all) + clean.length > MOST_CAMPAIGN_BYTES) return { reason: 'noRoom' }
  const { area, ...said } = words
  const own: OwnDocument = {
    ...said,
    id: newId(),
    campaignId: organiser.campaignId,
    name: freeName(nameOf(words.title), all),
    area: area ?? null,
    type,
    bytes: clean.length,
    sha256: createHash('sha256').update(clean).digest('hex'),
    addedAt: organiser.at,
    hiddenOn: null,
  }
  await db.transaction().execute(async (trx) => {
    await addOwnDocument(trx, own, clean)
    const { personId, campaignId, at } = organiser
    const act = { act: 'document.added', about: `/resources/own/${own.name}` }
    await recordAct(trx, { personId, campaignId, at, ...act, detail: { type, bytes: own.bytes } })
  })
  return own
}

/** What was taken down is there too until it is removed. */
export function spaceOf(all: readonly OwnDocument[]): number {
  return all.reduce((sum, { bytes }) => sum + bytes, 0)
}

function freeName(name: string, all: readonly OwnDocument[]): string {
  if (!all.some((one) => one.name === name)) return name
  return `${name}-${newId()
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 6)
    .toLowerCase()}`
}
