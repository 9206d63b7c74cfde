import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { databases, type TestDatabase } from '../../../test/databases.ts'
import { stoppedClock } from '../../platform/clock/index.ts'
import { loadDemoPlaces, removeDemoPlaces } from './demo/load-demo.ts'
import { importPlaces } from './import-places.ts'
import { directoryCsv, folderWith, HEADERS, manyRows } from './importer/directory-fixture.ts'
import { openPlaceStore, readIndex, restoreIndex, type PlaceHome } from './place-store.ts'
import { listEditions } from './queries.ts'
import type { Files } from './replace-file.ts'

const harbour = {
  council: 'E07999001',
  ward: 'E05999001',
  constituency: 'E14999001',
  icb: 'E54999001',
}
const clock = stoppedClock('2026-11-24T10:00:00Z')

const directory = (month: string, ward = 'E05999001', count = 40) =>
  folderWith({
    [`ONSPD_${month}_2026_UK.csv`]: directoryCsv(
      HEADERS['ONSPD August 2026'],
      manyRows(count, { ...harbour, ward }),
    ),
  })

describe.each(databases)('an imported directory on %s', (kind) => {
  let database: TestDatabase
  let home: PlaceHome

  beforeEach(async () => {
    database = await kind.open()
    home = database
    return () => database.close()
  })

  test('answers at once, and is in the history', async () => {
    const store = await openPlaceStore(home)
    expect(store.current()).toBeUndefined()
    await importPlaces(home, await directory('MAY'), { clock })
    await store.refresh()

    expect(store.current()!.lookup('ZZ1 0AA')).toMatchObject({ status: 'live' })
    expect(await listEditions(database.db)).toMatchObject([
      {
        source: 'ONSPD',
        month: '2026-05',
        rows: 40,
        live: 40,
        retired: 0,
        importedAt: clock.now(),
        blank: { ward: 0, county: 1 },
      },
    ])
  })

  test('takes the place of the last one in a store that is open', async () => {
    await importPlaces(home, await directory('MAY'), { clock })
    const store = await openPlaceStore(home)
    const before = store.current()
    await store.refresh()
    expect(store.current()).toBe(before)

    await importPlaces(home, await directory('AUG', 'E05999002'), { clock })
    await Promise.all([store.refresh(), store.refresh()])
    expect(store.current()!.lookup('ZZ1 0AA')).toMatchObject({
      areas: { ward: { code: 'E05999002' } },
    })
  })

  test('tells the other processes that public pages have changed', async () => {
    await database.watch()
    const heard = new Promise<void>((resolve) => database.onChange(resolve))
    await importPlaces(home, await directory('MAY'), { clock })
    await heard
  })

  test('that is refused changes nothing', async () => {
    await importPlaces(home, await directory('MAY'), { clock })
    const before = await readIndex(home)
    await expect(
      importPlaces(home, await directory('AUG', 'E05999001', 20), { clock }),
    ).rejects.toThrow('refused')

    expect((await readIndex(home))!.equals(before!)).toBe(true)
    expect(await listEditions(database.db)).toHaveLength(1)
  })

  test('can be put back from a backup', async () => {
    await importPlaces(home, await directory('MAY'), { clock })
    const bytes = await readIndex(home)
    await importPlaces(home, await directory('AUG'), { clock })
    await restoreIndex(home, bytes!)
    expect((await openPlaceStore(home)).current()!.title).toBe('ONSPD May 2026')
  })

  test('that is made up makes way for a real one of any size, and can be taken out', async () => {
    await loadDemoPlaces(home, clock)
    const store = await openPlaceStore(home)
    expect(store.current()!.title).toBe('Demonstration August 2026')
    await removeDemoPlaces(home)
    await store.refresh()
    expect(store.current()).toBeUndefined()
    expect(await listEditions(database.db)).toEqual([])

    await loadDemoPlaces(home, clock)
    await importPlaces(home, await directory('AUG'), { clock })
    await removeDemoPlaces(home)
    await store.refresh()
    expect(store.current()!.title).toBe('ONSPD August 2026')
  })
})

test('on PostgreSQL the file in the data folder is only a copy', async ({ skip }) => {
  const postgres = databases.find(({ name }) => name === 'postgres')
  if (!postgres) return skip('TEST_DATABASE_URL names no PostgreSQL')
  const database = await postgres.open()
  onTestFinished(() => database.close())
  await importPlaces(database, await directory('MAY'), { clock })
  const elsewhere = {
    ...database,
    folder: await folderWith({ 'places.idx': 'of another machine' }),
  }
  expect((await openPlaceStore(elsewhere)).current()!.title).toBe('ONSPD May 2026')
  expect(await readFile(path.join(elsewhere.folder, 'places.idx'))).toEqual(
    await readIndex(database),
  )
})

describe('on a bad day', () => {
  async function sqliteHome() {
    const database = await databases[0]!.open()
    onTestFinished(() => database.close())
    return database
  }

  test('a full disk is a clear refusal, and leaves nothing half-written', async () => {
    const home = await sqliteHome()
    await importPlaces(home, await directory('MAY'), { clock })
    const before = await readdir(home.folder)
    const full: Files = {
      rename,
      open: async (...args) => {
        const handle = await open(...args)
        await handle.write('half')
        handle.write = async () =>
          Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }))
        return handle
      },
    }
    const later = importPlaces(home, await directory('AUG'), { clock, files: full })
    await expect(later).rejects.toThrow(
      'The disk is full: the index needs 1 MB. Nothing was changed',
    )
    expect(await readdir(home.folder)).toEqual(before)
    expect((await openPlaceStore(home)).current()!.title).toBe('ONSPD May 2026')
  })

  test('a disk that is really full says the same', async ({ skip }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'clarion-full-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'none', folder], { stdio: 'ignore' })
    } catch {
      return skip('only root can make a small disk')
    }
    onTestFinished(() => void execFileSync('umount', [folder]))
    const home = { ...(await sqliteHome()), folder }
    await expect(
      importPlaces(home, await directory('AUG', 'E05999001', 4000), { clock }),
    ).rejects.toThrow('The disk is full')
    expect(await readdir(folder)).toEqual([])
  })

  test(
    'an import killed at any moment leaves the old or the new one answering, whole',
    { timeout: 120_000 },
    async () => {
      const home = await sqliteHome()
      const wards = ['E05999001', 'E05999002']
      const many = await Promise.all(wards.map((ward) => directory('AUG', ward, 4000)))
      await importPlaces(home, many[0]!, { clock })
      const fixture = path.join(import.meta.dirname, 'import-once.fixture.ts')

      for (let round = 0; round < 8; round++) {
        const child = spawn(process.execPath, [fixture, home.folder, many[round % 2]!], {
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        await once(child.stdout, 'data')
        const exited = once(child, 'exit')
        await new Promise((resolve) => setTimeout(resolve, round * 25))
        child.kill('SIGKILL')
        await exited

        const index = (await openPlaceStore(home)).current()!
        const found = index.lookup('ZZ1 0AA')
        expect(wards).toContain('areas' in found && found.areas.ward!.code)
        expect(index.edition.live).toBe(4000)
      }

      await importPlaces(home, many[1]!, { clock })
      expect((await readdir(home.folder)).filter((name) => name.endsWith('.part'))).toEqual([])
      expect((await listEditions(home.db))[0]).toMatchObject({ live: 4000 })
    },
  )

  test('an index in use that was never written into the history is, by the next import', async () => {
    const home = await sqliteHome()
    await importPlaces(home, await directory('MAY'), { clock })
    await home.db.deleteFrom('placeEdition').execute()
    await importPlaces(home, await directory('AUG'), { clock })
    expect((await listEditions(home.db)).map(({ month }) => month).sort()).toEqual([
      '2026-05',
      '2026-08',
    ])
  })

  test('a damaged index is said to be, and a new import mends it', async () => {
    const home = await sqliteHome()
    await writeFile(path.join(home.folder, 'places.idx'), 'CLPLACE1 and then nothing that fits')
    const store = await openPlaceStore(home)
    expect(store.current()).toBeUndefined()
    expect(store.fault()).toContain('damaged')
    await importPlaces(home, await directory('AUG'), { clock })
    await store.refresh()
    expect(store.fault()).toBeUndefined()
    expect(store.current()!.title).toBe('ONSPD August 2026')
  })
})
