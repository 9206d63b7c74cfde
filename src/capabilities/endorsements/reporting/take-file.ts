import type { AnyDb } from '../../../platform/db/index.ts'
import { newId } from '../../../platform/ids.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import { checkFile, scanFile } from '../../documents/index.ts'
import type { Endorsement } from '../endorsement.ts'
import * as queries from './queries-reporting.ts'

export const MOST_EVIDENCE_BYTES = 8 * 1024 * 1024
export const MOST_FILES = 3

interface Taking {
  db: AnyDb
  clock: Clock
  scanCommand: string | undefined
}

/**
 * Keeps minutes or a photograph for the organisers, without what the file says of who made it and where. Gives a
 * code that says why it was not taken, if it was not.
 */
export async function takeFile(
  { db, clock, scanCommand }: Taking,
  { id }: Endorsement,
  bytes: Uint8Array | undefined,
): Promise<string | undefined> {
  if (!bytes) return 'required'
  if (bytes.length === 0) return 'fileEmpty'
  if (bytes.length > MOST_EVIDENCE_BYTES) return 'fileTooLarge'
  const known = await queries.listFileNames(db, id)
  if (known.length >= MOST_FILES) return 'fileTooMany'
  if (await scanFile(scanCommand, bytes)) return 'fileInfected'
  const number = known.length + 1
  const checked = await checkFile({ bytes, title: `Evidence ${number}` })
  if (!checked.ok) return checked.refusal.reason === 'kind' ? 'fileKind' : 'fileRefused'
  const { type, bytes: clean } = checked.clean
  const name = `evidence-${number}.${type}`
  const addedOn = clock.today()
  await queries.addFile(db, { id: newId(), endorsementId: id, name, type, bytes: clean, addedOn })
  return undefined
}
