import { access, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import { restoreBackup, writeBackup } from './index.ts'
import {
  backupOf,
  contents,
  emptySite,
  into,
  laterSchema,
  lived,
  newFolder,
  now,
  openSite,
  stores,
} from './test-house.ts'

const ways = databases.flatMap((from) => databases.map((to) => [from, to] as const))

describe.each(ways)('a backup of %s restored into %s', (from, to) => {
  test('brings back every row and every byte', async () => {
    const old = await lived(from, 450)
    const site = await emptySite(to)

    await restoreBackup(await backupOf(old), into(site))

    const { db } = await openSite(site)
    expect(await contents(db)).toEqual(await contents(old.database.db))
    expect(await readFile(path.join(site.folder, 'places.idx'), 'utf8')).toBe('an index\0of places')
  })

  test('of an older version is brought up to date', async () => {
    const old = await lived(from)
    const site = await emptySite(to)

    await restoreBackup(await backupOf(old), into(site, { migrations: laterSchema }))

    const { db } = await openSite(site)
    const branches = await db.selectFrom('branch').select(['id', 'town']).orderBy('id').execute()
    expect(branches).toEqual([
      { id: 'b0', town: 'Leeds' },
      { id: 'b1', town: 'Leeds' },
    ])
  })
})

describe.each(databases)('a backup on %s', (kind) => {
  test('holds one moment, whatever is written while it is made', async () => {
    const old = await lived(kind, 2)
    const file = path.join(await newFolder(), 'clarion.backup')
    // Asked for last, when the rows are written already: so it stands for a change during the backup.
    const late = {
      name: 'late',
      tables: [],
      list: async () => {
        await old.database.db.deleteFrom('aMotion').execute()
        return ['x']
      },
      async *read({ db }: { db: typeof old.database.db }) {
        yield Buffer.from(JSON.stringify(await db.selectFrom('aMotion').select('id').execute()))
      },
      write: async () => {},
    }

    await writeBackup({ ...old, stores: [late], now }, file)

    expect(await old.database.db.selectFrom('aMotion').selectAll().execute()).toEqual([])
    const bytes = linesOf(await readFile(file)).find((line) => line.startsWith('{"bytes"'))!
    const seen = Buffer.from(JSON.parse(bytes).bytes, 'base64').toString()
    expect(seen).toBe('[{"id":"m0"},{"id":"m1"}]')
  })

  test('is for its owner only, and leaves nothing beside it', async () => {
    const file = await backupOf(await lived(kind))
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readdir(path.dirname(file))).toEqual(['clarion.backup'])
  })

  test('never goes over a file that is there', async () => {
    const old = await lived(kind)
    const file = path.join(await newFolder(), 'minutes.txt')
    await writeFile(file, 'the minutes')

    await expect(writeBackup({ ...old, stores, now }, file)).rejects.toThrow('is there already')
    expect(await readFile(file, 'utf8')).toBe('the minutes')
  })

  test('that fails half way leaves nothing', async () => {
    const old = await lived(kind)
    const folder = await newFolder()
    const broken = { ...stores[0]!, read: () => failing() }

    const file = path.join(folder, 'clarion.backup')
    await expect(writeBackup({ ...old, stores: [broken], now }, file)).rejects.toThrow(
      'no such luck',
    )
    expect(await readdir(folder)).toEqual([])
  })

  test('is restored without what ran out since', async () => {
    const old = await lived(kind)
    const site = await emptySite(kind)

    await restoreBackup(
      await backupOf(old),
      into(site, {
        expire: [
          async (db) => void (await db.deleteFrom('aMotion').where('votes', '=', 0).execute()),
        ],
      }),
    )

    const { db } = await openSite(site)
    expect(await db.selectFrom('aMotion').select('id').orderBy('id').execute()).toEqual([
      { id: 'm0' },
      { id: 'm2' },
    ])
  })

  test('restores nothing over what is there', async () => {
    const file = await backupOf(await lived(kind, 3))
    const there = await lived(kind, 5)
    const before = await contents(there.database.db)

    await expect(restoreBackup(file, into(there))).rejects.toThrow('holds something already')
    expect(await contents(there.database.db)).toEqual(before)
  })

  test('of a newer version is refused with a sentence', async () => {
    const old = await lived(kind)
    const file = await backupOf(old)
    const site = await emptySite(kind)
    const { '0002-motions': _, ...older } = into(site).migrations

    await expect(restoreBackup(file, into(site, { migrations: older }))).rejects.toThrow(
      'made by a newer Clarion',
    )
    await remake(file, (lines) => [
      lines[0]!.replace('"format":1', '"format":2'),
      ...lines.slice(1),
    ])
    await expect(restoreBackup(file, into(site))).rejects.toThrow('made by a newer Clarion')
  })

  test('that is damaged, cut short or no backup is refused, and nothing is changed', async () => {
    const old = await lived(kind)
    const file = await backupOf(old)
    const whole = await readFile(file)
    const faults: Record<string, Buffer> = {
      'cut short': whole.subarray(0, whole.length - 40),
      'cut short between lines': gzipSync(linesOf(whole).slice(0, -1).join('\n') + '\n'),
      'a row taken out': without(whole, /^\["m1"/),
      'a row changed': changed(whole, '"m1"', '"m9"'),
      'a bit turned over': turned(whole, whole.length >> 1),
      'something after its end': Buffer.concat([whole, gzipSync('more\n')]),
      'no backup at all': Buffer.from('Dear Sir or Madam'),
      'another gzipped file': gzipSync('name,post\n'),
      'an empty file': Buffer.alloc(0),
    }
    for (const [fault, bytes] of Object.entries(faults)) {
      await writeFile(file, bytes)
      const site = await emptySite(kind)
      const said = await restoreBackup(file, into(site)).then(
        () => 'restored',
        (error: Error) => `${error.name}: ${error.message}`,
      )
      expect(said, fault).toMatch(
        /^PlainError: This (backup is damaged|file is not a Clarion backup)/,
      )
      expect(await readdir(site.folder), fault).toEqual([])
    }
  })

  test('whose restore fails half way leaves nothing, and can be tried again', async () => {
    const file = await backupOf(await lived(kind), 'a generated secret')
    const site = await emptySite(kind)
    const full = async (): Promise<void> => {
      throw new Error('disk full')
    }

    await expect(restoreBackup(file, into(site, { expire: [full] }))).rejects.toThrow('disk full')
    if (kind.name === 'sqlite') expect(await readdir(site.folder)).toEqual(['serve.lock'])
    await restoreBackup(file, into(site))
    expect((await contents((await openSite(site)).db))['aMotion']).toHaveLength(3)
  })
})

describe('the generated secret', () => {
  const [sqlite] = databases

  test('comes back for its owner only', async () => {
    const site = await emptySite(sqlite!)
    await restoreBackup(await backupOf(await lived(sqlite!), 'a generated secret'), into(site))

    const file = path.join(site.folder, 'secret')
    expect(await readFile(file, 'utf8')).toBe('a generated secret')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('is left out where the host gives one', async () => {
    const site = await emptySite(sqlite!)
    const file = await backupOf(await lived(sqlite!), 'a generated secret')
    await restoreBackup(file, into(site, { keepSecret: false }))

    await expect(access(path.join(site.folder, 'secret'))).rejects.toThrow('ENOENT')
  })
})

// oxlint-disable-next-line require-yield
async function* failing(): AsyncGenerator<Uint8Array> {
  throw new Error('no such luck')
}

function linesOf(backup: Buffer): string[] {
  return gunzipSync(backup).toString().trimEnd().split('\n')
}

async function remake(file: string, change: (lines: string[]) => string[]): Promise<void> {
  await writeFile(file, gzipSync(`${change(linesOf(await readFile(file))).join('\n')}\n`))
}

function without(backup: Buffer, line: RegExp): Buffer {
  return gzipSync(
    `${linesOf(backup)
      .filter((one) => !line.test(one))
      .join('\n')}\n`,
  )
}

function changed(backup: Buffer, from: string, to: string): Buffer {
  return gzipSync(gunzipSync(backup).toString().replace(from, to))
}

function turned(backup: Buffer, at: number): Buffer {
  const bytes = Buffer.from(backup)
  bytes[at]! ^= 16
  return bytes
}
