import { Readable } from 'node:stream'
import type { Here } from '../../bodies/index.ts'
import type { Filter } from '../asked.ts'
import type { DocumentsParts } from '../document-office.ts'
import { listOwnDocuments, piecesOf, type DocumentsDb } from '../queries.ts'
import { fitting, type OwnDocument } from './own-document.ts'

/** The campaign's own documents that fit what was asked for, and the place. */
export async function ownFor(
  { db, campaignId }: Pick<DocumentsParts, 'db' | 'campaignId'>,
  filter: Partial<Filter>,
  here: Here | undefined,
): Promise<OwnDocument[]> {
  const { council, county } = here?.place.areas ?? {}
  const councils = here && [council, county].flatMap((area) => area?.code ?? [])
  return fitting(await listOwnDocuments(db, campaignId), filter, councils)
}

/** A file of its own in a zip, read when its turn has come. */
export interface OwnFile {
  path: string
  open(): Readable
}

export function ownFiles(db: DocumentsDb, all: readonly OwnDocument[]): OwnFile[] {
  return all.map((own) => ({
    path: `own/${own.name}.${own.type}`,
    open: () => Readable.from(piecesOf(db, own)),
  }))
}
