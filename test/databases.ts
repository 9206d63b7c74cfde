import { randomBytes } from 'node:crypto'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { SQLITE_NAME, openDatabase, type Database } from '../src/platform/db/index.ts'
import { databaseUrl, onServer } from './setup/templates.ts'

export interface TestDatabase extends Database {
  /** The data folder, the test's own; on SQLite the database is in it. */
  folder: string
  /** On PostgreSQL the address of the database, for a second process. */
  url?: string
}

export interface DatabaseKind {
  name: Database['kind']
  /** A migrated, empty database of the test's own. `close` takes it away again. */
  open(): Promise<TestDatabase>
  /** So that `%s` in the title of `describe.each` says which one it is. */
  toString(): string
}

const templates = inject('templates')

const sqlite: DatabaseKind = {
  name: 'sqlite',
  async open() {
    const folder = await newFolder()
    await copyFile(path.join(templates.folder, SQLITE_NAME), path.join(folder, SQLITE_NAME))
    return opened({ folder }, async () => {})
  },
  toString: () => 'SQLite',
}

const postgres: DatabaseKind = {
  name: 'postgres',
  async open() {
    const { server, copy } = templates.postgres!
    const name = `clarion_${randomBytes(8).toString('hex')}`
    await onServer(server, `CREATE DATABASE ${name} ${copy}`)
    const from = { folder: await newFolder(), url: databaseUrl(server, name) }
    return opened(from, () => drop(server, name))
  },
  toString: () => 'PostgreSQL',
}

/** For `describe.each`: what is stored works alike on each. The run says when PostgreSQL is left out. */
export const databases: readonly DatabaseKind[] = templates.postgres ? [sqlite, postgres] : [sqlite]

async function opened(
  from: { folder: string; url?: string },
  remove: () => Promise<void>,
): Promise<TestDatabase> {
  const database = await openDatabase(from)
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    await database.close()
    await remove()
    await rm(from.folder, { recursive: true, force: true })
  }
  return { ...database, ...from, close: () => (closing ??= close()) }
}

async function drop(server: string, name: string): Promise<void> {
  await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`)
}

function newFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'clarion-test-'))
}
