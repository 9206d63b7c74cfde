import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Instant } from '../clock/index.ts'
import {
  lockForServing,
  migrate,
  openDatabase,
  SQLITE_NAME,
  type AnyDb,
  type Database,
  type Migrations,
} from '../db/index.ts'
import { PlainError } from '../errors.ts'
import type { FileStore } from './file-store.ts'
import type { Head } from './format.ts'
import { load, type Loaded } from './load.ts'
import { withTablesQuiet } from './quiet-tables.ts'
import { BackupLines, checkBackup } from './read-lines.ts'
import { currentSchema } from './table-rows.ts'

/** Takes out what has run out since the backup was made, so that it is never served again. */
export type Expire = (db: AnyDb, now: Instant) => Promise<void>

export interface RestoreTarget {
  /** The address of PostgreSQL; none for SQLite in the folder. */
  url?: string
  /** The data folder, as an absolute path. */
  folder: string
  migrations: Migrations
  stores: readonly FileStore[]
  expire: readonly Expire[]
  now: Instant
  /** Whether the generated secret is put into the folder: not where the host gives one. */
  keepSecret: boolean
}

/** Restores a backup whole, from either database into either, where nothing is yet; or changes nothing. */
export async function restoreBackup(
  file: string,
  target: RestoreTarget,
): Promise<Loaded & { head: Head }> {
  const head = await checkBackup(file)
  refuseUnknown(head, Object.keys(target.migrations).toSorted())
  const restore = target.url ? restorePostgres : restoreSqlite
  return { head, ...(await restore(file, head, target)) }
}

function refuseUnknown(head: Head, known: string[]): void {
  if (head.migrations.every((name, at) => known[at] === name)) return
  throw new PlainError('This backup was made by a newer Clarion. Install that one, then restore.')
}

async function restorePostgres(file: string, head: Head, target: RestoreTarget): Promise<Loaded> {
  const database = await openDatabase(target)
  try {
    return await fill(file, head, target, { database, folder: target.folder })
  } finally {
    await database.close()
  }
}

const STAGE = 'restoring'

/** All is made ready in a folder of its own; the database is put in place last, and with it all of it. */
async function restoreSqlite(file: string, head: Head, target: RestoreTarget): Promise<Loaded> {
  mkdirSync(target.folder, { recursive: true, mode: 0o700 })
  const unlock = lockForServing(target.folder)
  const stage = path.join(target.folder, STAGE)
  try {
    refuseFull(target.folder, [SQLITE_NAME])
    rmSync(stage, { recursive: true, force: true })
    const database = await openDatabase({ folder: stage })
    const loaded = await fill(file, head, target, { database, folder: stage }).finally(
      database.close,
    )
    if (loaded.secret && target.keepSecret) {
      writeFileSync(path.join(stage, 'secret'), loaded.secret, { mode: 0o600, flush: true })
    }
    putInPlace(stage, target.folder)
    return loaded
  } finally {
    rmSync(stage, { recursive: true, force: true })
    unlock()
  }
}

function putInPlace(stage: string, folder: string): void {
  const names = readdirSync(stage).filter((name) => name !== SQLITE_NAME)
  refuseFull(folder, names)
  for (const name of [...names, SQLITE_NAME]) {
    renameSync(path.join(stage, name), path.join(folder, name))
  }
}

function refuseFull(folder: string, names: string[]): void {
  const there = names.find((name) => existsSync(path.join(folder, name)))
  if (!there) return
  throw new PlainError(
    `${folder} holds something already: ${there}. Restore into a folder that is empty or not there yet: move this one away, or name another with CLARION_DATA.`,
  )
}

interface Filled {
  database: Database
  folder: string
}

/** One transaction: the schema as it was, the rows, then the steps that came since, then expiry. */
function fill(
  file: string,
  head: Head,
  { migrations, stores, expire, now }: RestoreTarget,
  { database, folder }: Filled,
): Promise<Loaded> {
  const { kind } = database
  return database.db.transaction().execute(async (db) => {
    if (kind === 'postgres') await refuseUsed(db)
    await migrate(
      { db },
      Object.fromEntries(head.migrations.map((name) => [name, migrations[name]!])),
    )
    const { lines } = await BackupLines.open(file)
    let loaded!: Loaded
    await withTablesQuiet({ db, kind }, async () => {
      loaded = await load(lines, { db, kind, folder }, stores).finally(() => lines.close())
    })
    await migrate({ db }, migrations)
    for (const remove of expire) await remove(db, now)
    return loaded
  })
}

async function refuseUsed(db: AnyDb): Promise<void> {
  const schema = await currentSchema(db)
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.schema === schema)) return
  throw new PlainError(
    'The database that DATABASE_URL names holds something already. Restore into one that is new and empty: createdb makes one.',
  )
}
