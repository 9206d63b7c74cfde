import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databases, type TestDatabase } from '../../../test/databases.ts'
import { stoppedClock } from '../../platform/clock/index.ts'
import { openDirectory } from './directory.ts'
import { importBodies } from './import-bodies.ts'
import type { PlaceHere } from './near.ts'
import type { BodiesDb } from './queries.ts'
import { NOW, openBodies } from './test-bodies.ts'

// Files as their publishers give them lie beside the project where somebody put them there.
const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))
const files = [
  [
    'councils/mysociety_uk_local_authorities_future.csv',
    '2026-04-01',
    { kind: 'councils', added: 470 },
  ],
  ['councils/lgsf_council_cms_directory_2026-05.csv', '2026-05-01', { kind: 'councilSites' }],
  ['nhs/etr-2026-04.csv', '2026-04-01', { kind: 'etr', added: 274 }],
  ['nhs/eccg-2026-01.csv', '2026-01-01', { kind: 'eccg' }],
  ['nhs/epraccur-2025-11.csv', '2025-11-01', { kind: 'epraccur' }],
  ['nhs/icb_succession_2026-04-01.csv', '2026-04-01', { kind: 'icbSuccession', added: 0 }],
  ['nhs/icb_split_by_subicb_2026.csv', '2026-04-01', { kind: 'icbSplit', changed: 6 }],
  ['places/names/ICB names and codes EN.csv', '2024-04-01', { kind: 'icbNames', unchanged: 42 }],
] as const
const there = files.every(([name]) => existsSync(folder + name))

describe.each(databases)('real files on %s', (kind) => {
  beforeEach((test) => test.skip(!there, 'no published files lie beside the project'))

  let database: TestDatabase
  let db: BodiesDb
  beforeAll(async () => {
    database = await openBodies(kind)
    db = database.db
  })
  afterAll(() => database?.close())

  test.each(files)('%s comes in', async (name, asOf, expected) => {
    const started = performance.now()
    // For want of a place index, every postcode is somewhere between London and Leeds.
    const locate = (postcode: string) => ({
      lat: 51.5 + (hash(postcode) % 1000) / 400,
      long: -1.5 + (hash(`${postcode}.`) % 1000) / 700,
    })
    const report = await importBodies(db, readFileSync(folder + name), { asOf, now: NOW, locate })
    const { added, changed, ended, unchanged, skipped } = report
    console.log(
      `${kind}: ${name}: ${report.kind}, ${added} added, ${changed} changed, ${ended} ended, ${unchanged} unchanged, ${skipped} left out, ${Math.round(performance.now() - started)} ms`,
    )
    expect(report).toMatchObject(expected)
    expect(report.problems).toEqual([])
  })

  test('a place is answered for by those who do', async () => {
    const directory = await openDirectory({ db, clock: stoppedClock(NOW) })
    const near = directory.near(enfield)
    expect(near.councils).toMatchObject([{ name: 'London Borough of Enfield' }])
    expect(near.boards).toMatchObject([
      { name: 'NHS West and North London Integrated Care Board', route: { via: 'office' } },
    ])
    expect(near.trusts).toHaveLength(3)
    expect(near.practices).toHaveLength(5)

    const count = 5000
    const ask = (from: number) => {
      for (let n = from; n < from + count; n++) {
        const middle = { lat: 51.5 + (n % 2000) / 1000, long: -1 }
        directory.near({ ...enfield, key: String(n), middle })
      }
    }
    ask(0)
    const before = process.cpuUsage()
    ask(count)
    const { user, system } = process.cpuUsage(before)
    const each = (user + system) / count
    console.log(
      `${kind}: ${each.toFixed(1)} µs of CPU for each place that was not asked about before`,
    )
  })
})

const enfield: PlaceHere = {
  key: 'enfield',
  areas: {
    country: { code: 'E92000001', name: 'England' },
    council: { code: 'E09000010', name: 'Enfield' },
    county: null,
    division: null,
    ward: { code: 'E05013684', name: 'Made-up Ward' },
    constituency: { code: 'E14001203', name: 'Edmonton' },
    icb: { code: 'E54000028', name: 'NHS North Central London' },
    healthBoard: null,
  },
  middle: { lat: 51.65, long: -0.08 },
}

function hash(text: string) {
  let sum = 7
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003
  return sum
}
