import type { Clock } from '../../platform/clock/index.ts'
import type { Edition } from './edition.ts'
import { makeEdition, type MadeEdition } from './importer/make-edition.ts'
import type { OnProgress } from './importer/read-directory.ts'
import { openPlaceStore, recordIndexInUse, storeIndex, type PlaceHome } from './place-store.ts'
import type { Files } from './replace-file.ts'

export interface ImportOptions {
  clock: Clock
  onProgress?: OnProgress
  acceptChange?: boolean
  /** The made-up area calls itself what it is. */
  source?: Edition['source']
  files?: Files
}

/**
 * Reads a postcode directory and puts it in the place of the last one. Throws a `PlainError` with the reason
 * when it is refused; then, or when killed at any moment, the last one goes on answering.
 */
export async function importPlaces(home: PlaceHome, path: string, options: ImportOptions) {
  await recordIndexInUse(home)
  const last = (await openPlaceStore(home)).current()
  const { clock, files, ...rest } = options
  const made = await makeEdition(path, { ...rest, last, importedAt: clock.now() })
  await storeIndex(home, made.bytes, files)
  return made as Omit<MadeEdition, 'bytes'>
}
