import { createHash } from 'node:crypto'
import { readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Database } from '../../platform/db/index.ts'
import { openIndex, type PlaceIndex } from './place-index.ts'
import * as queries from './queries.ts'
import { replaceFile, type Files } from './replace-file.ts'

/** Where the index is kept: a file in the data folder beside SQLite; rows on PostgreSQL, and the file a copy. */
export interface PlaceHome {
  db: queries.PlacesDb
  kind: Database['kind']
  folder: string
}

export interface PlaceStore {
  /** The index in use; `undefined` until a directory was imported. */
  current(): PlaceIndex | undefined
  /** Why there is none although there should be: it is damaged, or of another version. */
  fault(): string | undefined
  /** Opens the index anew if it was replaced. Cheap when it was not. */
  refresh(): Promise<void>
}

/** Opens the index that is there. Call `refresh` when the generation of the database has changed. */
export async function openPlaceStore(home: PlaceHome): Promise<PlaceStore> {
  let index: PlaceIndex | undefined
  let fault: string | undefined
  let mark: string | undefined
  let running: Promise<void> | undefined

  async function reopen() {
    const found = await currentMark(home)
    if (found === mark) return
    const bytes = found === undefined ? undefined : await readIndex(home)
    try {
      index = bytes && openIndex(bytes)
      fault = undefined
    } catch (error) {
      // What answered before goes on answering: it is whole.
      fault = (error as Error).message
    }
    mark = found
  }

  const store: PlaceStore = {
    current: () => index,
    fault: () => fault,
    // Two at once are one after the other: the second may have been asked for by a later change.
    refresh: () => (running = (running ?? Promise.resolve()).catch(() => {}).then(reopen)),
  }
  await store.refresh()
  return store
}

const NAME = 'places.idx'

export function sumOf(bytes: Buffer) {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Something that is different whenever the index is another. */
async function currentMark({ db, kind, folder }: PlaceHome) {
  if (kind === 'postgres') return queries.findIndexSum(db)
  const found = await stat(path.join(folder, NAME), { bigint: true }).catch(missing)
  return found && `${found.ino} ${found.size} ${found.mtimeNs}`
}

function missing(error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT') return undefined
  throw error
}

/** The bytes of the index, as a backup would have them. */
export async function readIndex(home: PlaceHome): Promise<Buffer | undefined> {
  const file = path.join(home.folder, NAME)
  if (home.kind === 'sqlite') return readFile(file).catch(missing)
  const copy = await readFile(file).catch(missing)
  const wanted = await queries.findIndexSum(home.db)
  if (wanted === undefined) return undefined
  if (copy && sumOf(copy) === wanted) return copy
  const stored = await queries.findIndexBytes(home.db)
  if (!stored || sumOf(stored.bytes) !== stored.sha256) return stored?.bytes
  // The copy spares the next start the download; a disk that cannot take it is no reason not to answer.
  await replaceFile(file, stored.bytes, () => {}).catch(() => {})
  return stored.bytes
}

/** Puts an index in the place of the last one, whole, and its edition into the history. */
export async function storeIndex(home: PlaceHome, bytes: Buffer, files?: Files) {
  const { edition } = openIndex(bytes)
  const sha256 = sumOf(bytes)
  if (home.kind === 'postgres') return queries.saveIndex(home.db, bytes, edition, sha256)
  await replaceFile(
    path.join(home.folder, NAME),
    bytes,
    (written) => void openIndex(written),
    files,
  )
  await queries.addEdition(home.db, edition, sha256)
}

/** Puts back an index out of a backup, whose history comes with the other tables; `db` may be a transaction. */
export async function restoreIndex({ db, kind, folder }: PlaceHome, bytes: Buffer) {
  if (kind === 'postgres') return queries.saveIndexParts(db, bytes, sumOf(bytes))
  await replaceFile(path.join(folder, NAME), bytes, () => {})
}

export async function removeIndex(home: PlaceHome) {
  if (home.kind === 'postgres') await queries.removeIndexParts(home.db)
  await rm(path.join(home.folder, NAME), { force: true })
}

/** An import that was killed between its two writes is in use, but not in the history: this mends that. */
export async function recordIndexInUse(home: PlaceHome) {
  const bytes = home.kind === 'sqlite' ? await readIndex(home) : undefined
  if (!bytes) return
  try {
    const { edition } = openIndex(bytes)
    const sha256 = sumOf(bytes)
    if (!(await queries.hasEdition(home.db, edition, sha256))) {
      await queries.addEdition(home.db, edition, sha256)
    }
  } catch {
    // A damaged index has no edition to record; the import that follows replaces it.
  }
}
