import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { databases, type DatabaseKind } from '../../test/databases.ts'
import { loadDemoPlaces, openPlaceStore } from '../capabilities/places/index.ts'
import { listTables } from '../platform/backup/index.ts'
import { stoppedClock } from '../platform/clock/index.ts'
import { readConfig } from '../platform/config/index.ts'
import { openDatabase, type Database } from '../platform/db/index.ts'
import { backupCommand } from './backup.ts'
import { restoreCommand } from './restore.ts'

const clock = stoppedClock('2026-11-24T10:00:00Z')
const secret = 'a secret for tests, 32 characters or more'
const [sqlite] = databases

interface Site {
  folder: string
  url?: string
}

test.each(databases)(
  'all that is in %s comes by way of the other database, and back',
  async (kind) => {
    const other = databases.find((one) => one !== kind) ?? kind
    const first = await kind.open()
    onTestFinished(first.close)
    await loadDemoPlaces(first, clock)
    await fillEveryTable(first)
    const there = await nothingOn(other)
    const back = await nothingOn(kind)

    await run(restoreCommand, there, (await backupOf(first)).file)
    await run(restoreCommand, back, (await backupOf(there)).file)

    const rows = await allRows(first)
    for (const site of [there, back]) {
      const database = await opened(site)
      expect(await allRows(database)).toEqual(rows)
      const index = (await openPlaceStore({ ...database, folder: site.folder })).current()
      expect(index?.title).toContain('Demonstration')
    }
  },
)

test('a backup says in one line what it holds', async () => {
  const site = await sqlite!.open()
  onTestFinished(site.close)
  await writeFile(path.join(site.folder, 'secret'), 'a generated secret')

  const { said } = await backupOf(site, {})
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(
    /holds \d+ rows of \d+ tables, no files and the secret that was made for it/,
  )
  expect((await backupOf(site)).said[0]).toContain('no secret')
})

test('where there is no Clarion, a backup says so and makes nothing', async () => {
  const folder = await newFolder()
  await expect(run(backupCommand, { folder }, path.join(folder, 'x'))).rejects.toThrow(
    'nothing to back up',
  )
})

test('a restore says whether the secret came with it', async () => {
  const site = await sqlite!.open()
  onTestFinished(site.close)
  await writeFile(path.join(site.folder, 'secret'), 'a generated secret')
  const { file } = await backupOf(site, {})

  const own = await run(restoreCommand, { folder: path.join(await newFolder(), 'new') }, file, {})
  expect(own.join(' ')).toContain('The secret that was made for it is restored too.')
  const given = await run(restoreCommand, { folder: path.join(await newFolder(), 'new') }, file)
  expect(given.join(' ')).toContain('CLARION_SECRET is not the secret it was made with')
})

function parts(site: Site, settings: Record<string, string>, said: string[]) {
  const url = site.url ? { DATABASE_URL: site.url, CLARION_SECRET: secret } : {}
  const config = readConfig({ CLARION_DATA: site.folder, ...url, ...settings })
  return { config, clock, expire: [], out: { print: (line: string) => void said.push(line) } }
}

async function run(
  command: typeof restoreCommand,
  site: Site,
  file: string,
  settings: Record<string, string> = { CLARION_SECRET: secret },
): Promise<string[]> {
  const said: string[] = []
  await command(parts(site, settings, said), file)
  return said
}

async function backupOf(site: Site, settings?: Record<string, string>) {
  const file = path.join(await newFolder(), 'clarion.backup')
  return { file, said: await run(backupCommand, site, file, settings) }
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-backup-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function nothingOn(kind: DatabaseKind): Promise<Site> {
  const folder = path.join(await newFolder(), 'data')
  if (kind.name === 'sqlite') return { folder }
  const given = await kind.open()
  onTestFinished(given.close)
  await sql`DROP SCHEMA public CASCADE`.execute(given.db)
  await sql`CREATE SCHEMA public`.execute(given.db)
  return { folder, url: given.url! }
}

async function opened(site: Site): Promise<Database> {
  const database = await openDatabase(site)
  onTestFinished(database.close)
  return database
}

/** Held as a file beside SQLite and as rows on PostgreSQL. */
const ELSEWHERE = 'placeIndexPart'

/** A made-up row in each table that has none, so that none is forgotten when a new one comes. */
async function fillEveryTable(database: Database): Promise<void> {
  for (const { name, columns } of await listTables(database)) {
    if (
      name === ELSEWHERE ||
      (await database.db.selectFrom(name).selectAll().execute()).length > 0
    ) {
      continue
    }
    const types = await typesOf(database, name)
    const row = columns.map((column) => [column, madeUp(types.get(column)!)])
    await database.db.insertInto(name).values(Object.fromEntries(row)).execute()
  }
}

async function typesOf({ db }: Database, table: string): Promise<Map<string, string>> {
  const found = (await db.introspection.getTables()).find(({ name }) => name === table)!
  return new Map(found.columns.map(({ name, dataType }) => [name, dataType.toLowerCase()]))
}

function madeUp(type: string): unknown {
  if (/^(bytea|blob)$/.test(type)) return Buffer.from([0, 255, 10])
  if (/^(real|float8)$/.test(type)) return 53.80000000000001
  return type.startsWith('int') ? 9_007_199_254_740_991 : 'الرعاية “first”\n'
}

async function allRows(database: Database): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const { name } of await listTables(database)) {
    if (name === ELSEWHERE) continue
    const rows = await database.db.selectFrom(name).selectAll().execute()
    found[name] = rows.map((row) => JSON.stringify(row, asHex)).toSorted()
  }
  return found
}

function asHex(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const own = this[key]
  return own instanceof Uint8Array ? Buffer.from(own).toString('hex') : value
}
