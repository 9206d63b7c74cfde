import { existsSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeEdition } from './importer/make-edition.ts'
import { openIndex } from './place-index.ts'

// Published files that lie beside the project where it is developed, and nowhere else: nothing may need them.
const folder = path.resolve(import.meta.dirname, '../../../../shared/data/places')
const isHere = existsSync(folder)

async function read(name: string) {
  const made = await makeEdition(path.join(folder, name), { importedAt: '2026-11-24T10:00:00Z' })
  return { ...made, index: openIndex(made.bytes) }
}

describe('the files as they were published', () => {
  beforeEach((test) => test.skip(!isHere, 'no published files lie beside the project'))

  test.each([
    ['onspd_2018-05_sample.csv', 'ONSPD May 2018'],
    ['onspd_2024-08_sample.csv', 'ONSPD August 2024'],
  ])('%s', async (name, title) => {
    const { index, edition } = await read(name)
    expect(index.title).toBe(title)
    expect(edition).toMatchObject({ rows: 4, live: 1, retired: 3 })
    expect(index.lookup('AL1 1AA')).toMatchObject({
      status: 'retired',
      retiredIn: 1994,
      areas: { council: { code: 'E07000240' }, county: { code: 'E10000015' } },
      lat: 51.749084,
      long: -0.341337,
    })
    expect(index.lookup('IM1 1AD').status).toBe('crownDependency')
  })

  test('onspd_2025-11_sample.csv', async () => {
    const { index } = await read('onspd_2025-11_sample.csv')
    expect(index.title).toBe('ONSPD November 2025')
    expect(index.lookup('AB1 0AA')).toMatchObject({
      retiredIn: 1996,
      areas: { country: { name: 'Scotland' }, healthBoard: { code: 'S08000020' }, county: null },
    })
  })

  test('nspl-2021-11.tar.gz', async () => {
    const { index, edition } = await read('nspl-2021-11.tar.gz')
    expect(index.title).toBe('NSPL November 2021')
    expect(edition.rows).toBe(edition.live + edition.retired)
    expect(index.lookup('ZE1 0AA')).toMatchObject({
      status: 'live',
      place: 'S12000027-x-x-S13002777-S14000051-S08000026',
    })
    // London's county in that column is none.
    expect(index.lookup('WC99 9AP')).toMatchObject({ retiredIn: 1999, areas: { county: null } })
    expect(index.lookup('JE1 0BD').status).toBe('crownDependency')
  })

  test('codepoint-open.tar.gz', { timeout: 180_000 }, async () => {
    const { index, edition, notes } = await read('codepoint-open.tar.gz')
    expect(edition).toMatchObject({ source: 'Code-Point Open', rows: 1_734_274, retired: 0 })
    const found = index.lookup('ZE1 0AA')
    expect(found).toMatchObject({
      areas: { healthBoard: { code: 'S08000026' }, constituency: null },
    })
    // The NSPL puts the same postcode at 60.153222, -1.141595.
    if (!('areas' in found)) throw new Error('not found')
    expect(found.lat).toBeCloseTo(60.153222, 3)
    expect(found.long).toBeCloseTo(-1.141595, 3)
    expect(notes.join(' ')).toContain('no constituency')
  })
})
