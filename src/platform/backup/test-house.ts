import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { onTestFinished } from 'vitest'
import * as house from '../../../migrations/0001-house.ts'
import { announceChanges } from '../../../migrations/announce.ts'
import { columns } from '../../../migrations/columns.ts'
import type { DatabaseKind } from '../../../test/databases.ts'
import { migrate, openDatabase, type AnyDb, type Database, type Migrations } from '../db/index.ts'
import { filesInFolder, writeBackup, type RestoreTarget } from './index.ts'

/** A made-up schema: rows that point at later rows and at a later table, bytes, a seed, a trigger that counts. */
const motions: Migrations[string] = {
  async up(db) {
    const { text, integer, real, blob } = columns(db)
    await db.schema
      .createTable('branch')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('seal', blob)
      .addColumn('lat', real)
      .execute()
    await db.schema
      .createTable('aMotion')
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('amends', text, (c) => c.references('aMotion.id'))
      .addColumn('branchId', text, (c) => c.notNull().references('branch.id'))
      .addColumn('words', text)
      .addColumn('votes', integer)
      .execute()
    await db.schema.createTable('seeded').addColumn('word', text).execute()
    await (db as AnyDb).insertInto('seeded').values({ word: 'as it comes' }).execute()
    await announceChanges(db, 'aMotion')
  },
}

export const schema: Migrations = { '0001-house': house, '0002-motions': motions }

/** What a later version of the same house did to its schema. */
export const laterSchema: Migrations = {
  ...schema,
  '0003-towns': {
    async up(db) {
      await db.schema.alterTable('branch').addColumn('town', columns(db).text).execute()
      await (db as AnyDb).updateTable('branch').set({ town: 'Leeds' }).execute()
    },
  },
}

export const now = '2026-11-24T10:00:00.000Z'
export const stores = [filesInFolder('places', ['places.idx'])]

export interface Site {
  folder: string
  url?: string
}

/** Where nothing is yet, not even a schema. */
export async function emptySite(kind: DatabaseKind): Promise<Site> {
  const folder = await newFolder()
  if (kind.name === 'sqlite') return { folder }
  const given = await kind.open()
  onTestFinished(given.close)
  await sql`DROP SCHEMA public CASCADE`.execute(given.db)
  await sql`CREATE SCHEMA public`.execute(given.db)
  return { folder, url: given.url! }
}

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-backup-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export async function openSite(site: Site): Promise<Database> {
  const database = await openDatabase(site)
  onTestFinished(database.close)
  return database
}

/** A house with something of everything in it. */
export async function lived(kind: DatabaseKind, motionCount = 3) {
  const site = await emptySite(kind)
  const database = await openSite(site)
  const { db } = database
  await migrate(database, schema)
  const seal = Buffer.from([0, 1, 2, 255, 10, 13])
  await db
    .insertInto('branch')
    .values([{ id: 'b0', seal, lat: 53.80000000000001 }])
    .execute()
  await db
    .insertInto('branch')
    .values([{ id: 'b1', seal: null, lat: -0.1 }])
    .execute()
  for (let from = 0; from < motionCount; from += 500) {
    const length = Math.min(500, motionCount - from)
    await db
      .insertInto('aMotion')
      .values(Array.from({ length }, (_, at) => motion(from + at)))
      .execute()
  }
  await db
    .updateTable('aMotion')
    .set({ amends: `m${motionCount - 1}` })
    .execute()
  await db.updateTable('seeded').set({ word: 'as it was changed' }).execute()
  await writeFile(path.join(site.folder, 'places.idx'), 'an index\0of places')
  return { ...site, database }
}

function motion(n: number) {
  return {
    id: `m${n}`,
    branchId: `b${n % 2}`,
    words: ['Care\nfirst', 'الرعاية أولًا', '"said" \\ \u2028', '', null][n % 5]!,
    votes: [Number.MAX_SAFE_INTEGER, 0, null][n % 3]!,
  }
}

/** Every row of the made-up tables, bytes as hexadecimal. */
export async function contents(db: AnyDb): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const table of ['branch', 'aMotion', 'seeded', 'job']) {
    const rows = await db.selectFrom(table).selectAll().execute()
    found[table] = rows.map((row) => JSON.stringify(row, asHex)).toSorted()
  }
  return found
}

function asHex(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const own = this[key]
  return own instanceof Uint8Array ? Buffer.from(own).toString('hex') : value
}

export async function backupOf(
  from: Site & { database: Database },
  secret?: string,
): Promise<string> {
  const file = path.join(await newFolder(), 'clarion.backup')
  await writeBackup({ ...from, stores, now, ...(secret && { secret }) }, file)
  return file
}

export function into(site: Site, more: Partial<RestoreTarget> = {}): RestoreTarget {
  return { ...site, migrations: schema, stores, expire: [], now, keepSecret: true, ...more }
}
