import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Instant } from '../clock/index.ts'
import { appliedMigrations, readSnapshot, type Database } from '../db/index.ts'
import { PlainError } from '../errors.ts'
import type { FileStore, Place } from './file-store.ts'
import { FORMAT, marked, toLine, type End, type Head, type Value } from './format.ts'
import { listTables, rowsOf } from './table-rows.ts'

export interface BackupSource {
  database: Database
  folder: string
  stores: readonly FileStore[]
  now: Instant
  /** The generated secret; none where the host keeps it in `CLARION_SECRET`. */
  secret?: string
}

export interface Written {
  tables: number
  rows: number
  files: string[]
  bytes: number
}

/** Writes everything to a new file, as of one moment, while others go on reading and writing. */
export async function writeBackup(source: BackupSource, to: string): Promise<Written> {
  refuseToOverwrite(to)
  const partial = `${to}.partial`
  const tally = { tables: 0, rows: 0, files: [] as string[] }
  try {
    await rm(partial, { force: true })
    await readSnapshot(source, (db) => {
      const at = { db, kind: source.database.kind, folder: source.folder }
      const lines = sealed(linesOf(source, at, tally), tally)
      const out = createWriteStream(partial, { mode: 0o600, flags: 'wx', flush: true })
      return pipeline(Readable.from(lines), createGzip(), out)
    })
    refuseToOverwrite(to)
    await rename(partial, to)
    await keepName(path.dirname(to))
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  return { ...tally, bytes: (await stat(to)).size }
}

function refuseToOverwrite(file: string): void {
  if (existsSync(file)) throw new PlainError(`${file} is there already. Give a new name.`)
}

/** The name of a file is on the disk only when its folder is. */
async function keepName(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

type Tally = Omit<Written, 'bytes'>

async function* linesOf(source: BackupSource, at: Place, tally: Tally): AsyncGenerator<string> {
  const head: Head = {
    clarion: 'backup',
    format: FORMAT,
    createdAt: source.now,
    from: at.kind,
    migrations: await appliedMigrations(at.db),
  }
  yield JSON.stringify(head)
  if (source.secret) yield JSON.stringify({ secret: source.secret })
  const held = new Set(source.stores.flatMap((store) => store.tables))
  for (const { name, columns } of await listTables(at)) {
    if (held.has(name)) continue
    yield JSON.stringify({ table: name, columns })
    tally.tables += 1
    for await (const row of rowsOf(at, name)) {
      yield toLine(columns.map((column) => row[column] as Value))
      tally.rows += 1
    }
  }
  for (const store of source.stores) yield* filesOf(store, at, tally)
}

async function* filesOf(store: FileStore, at: Place, tally: Tally): AsyncGenerator<string> {
  for (const file of await store.list(at)) {
    const name = `${store.name}/${file}`
    yield JSON.stringify({ file: name })
    for await (const bytes of store.read(at, file)) yield JSON.stringify(marked(bytes))
    tally.files.push(name)
  }
}

const CHUNK = 64 * 1024

/** Gathers lines into pieces worth compressing, and closes with the end. */
async function* sealed(lines: AsyncIterable<string>, tally: Tally): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const piece = (text: string): Buffer => {
    const bytes = Buffer.from(text)
    hash.update(bytes)
    return bytes
  }
  let text = ''
  for await (const line of lines) {
    text += `${line}\n`
    if (text.length < CHUNK) continue
    yield piece(text)
    text = ''
  }
  yield piece(text)
  const end: End = {
    end: { rows: tally.rows, files: tally.files.length, sha256: hash.digest('hex') },
  }
  yield Buffer.from(`${JSON.stringify(end)}\n`)
}
