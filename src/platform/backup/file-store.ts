import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { AnyDb, Database } from '../db/index.ts'

/** Where something is kept: a database, or a data folder beside it. */
export interface Place {
  db: AnyDb
  kind: Database['kind']
  folder: string
}

/**
 * What a capability keeps as whole files: in the data folder beside SQLite, in rows on PostgreSQL, where nothing
 * lives on one machine. In a backup it is the same either way.
 */
export interface FileStore {
  /** The first part of the name of each of its files in a backup. */
  name: string
  /** The tables that hold its files on PostgreSQL; a backup does not write them as rows. */
  tables: readonly string[]
  list(at: Place): Promise<string[]>
  read(at: Place, file: string): AsyncIterable<Uint8Array>
  /** A database is written in the transaction of the whole restore; a folder is not yet the one in use. */
  write(at: Place, file: string, bytes: AsyncIterable<Uint8Array>): Promise<void>
}

/** Files that lie in the data folder under their own names, whichever the database. */
export function filesInFolder(name: string, files: readonly string[]): FileStore {
  return {
    name,
    tables: [],
    list: async ({ folder }) => files.filter((file) => existsSync(path.join(folder, file))),
    read: ({ folder }, file) => createReadStream(path.join(folder, file)),
    write: async ({ folder }, file, bytes) => {
      if (!files.includes(file)) throw new Error('No such file belongs here')
      await pipeline(
        bytes,
        createWriteStream(path.join(folder, file), { mode: 0o600, flush: true }),
      )
    },
  }
}
