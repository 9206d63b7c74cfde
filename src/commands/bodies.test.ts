import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databases, type TestDatabase } from '../../test/databases.ts'
import { stoppedClock } from '../platform/clock/index.ts'
import { PlainError } from '../platform/errors.ts'
import { editionOf, importBodiesCommand } from './bodies.ts'

const trust = `"RZ1","TOWN NHS TRUST","Y99","QZZ","1 ROAD","","","","","ZZ1 1AA","20100401"${',""'.repeat(16)}\n`

describe.each(databases)('clarion bodies import on %s', (kind) => {
  let database: TestDatabase
  let folder: string
  const clock = stoppedClock('2026-11-24T10:00:00Z')
  beforeEach(async () => {
    database = await kind.open()
    folder = await mkdtemp(path.join(tmpdir(), 'clarion-bodies-'))
  })
  afterEach(async () => {
    await database.close()
    await rm(folder, { recursive: true })
  })

  const run = async (
    files: Record<string, string>,
    more: { council?: string; asOf?: string } = {},
  ) => {
    const lines: string[] = []
    const paths = Object.keys(files).map((name) => path.join(folder, name))
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
    const out = { print: (line: string) => void lines.push(line) }
    await importBodiesCommand({ db: database.db, clock, out }, { paths, ...more })
    return lines.join('\n')
  }

  test('says what each file was taken for, of which day, and the counts', async () => {
    const said = await run({ 'anything-2026-04.txt': trust })
    expect(said).toContain('NHS trusts (etr), as of 2026-04-01: 1 added, 0 changed, 0 ended')
    expect(said).toContain('No postcode directory is imported yet')
  })

  test('refuses with the name of the file and the reason', async () => {
    const refused = run({ 'etr.csv': '<html><body>Not found</body></html>' })
    await expect(refused).rejects.toThrow(PlainError)
    await expect(refused).rejects.toThrow(/etr\.csv: The file is a web page/)
  })

  test('refuses a day that is none and a file that is not there', async () => {
    await expect(run({ 'etr.csv': trust }, { asOf: '2026-13-01' })).rejects.toThrow(/not a day/)
    await expect(run({})).rejects.toThrow(/Say which files/)
  })
})

test.each([
  ['etr-2026-04.csv', '2026-04-01'],
  ['epraccur_20260228.csv', '2026-02-28'],
  ['etr.csv', '2026-10-03'],
  ['etr-2031-01.csv', '2026-11-24'],
])('%s is of %s', (name, edition) => {
  expect(editionOf(name, '2026-10-03', '2026-11-24')).toBe(edition)
})
