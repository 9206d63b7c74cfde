import { beforeAll, describe, expect, test } from 'vitest'
import { DEMO } from './demo/area.ts'
import { demoCsv, writeDemoDirectory } from './demo/directory.ts'
import { directoryCsv, folderWith, HEADERS, type FixtureRow } from './importer/directory-fixture.ts'
import { makeEdition } from './importer/make-edition.ts'
import { openIndex, type PlaceIndex } from './place-index.ts'

async function indexOf(files: Record<string, string>, folder?: string) {
  const { bytes } = await makeEdition(folder ?? (await folderWith(files)), {
    importedAt: '2026-11-24T10:00:00Z',
  })
  return openIndex(bytes)
}

describe('the made-up area', () => {
  let index: PlaceIndex

  beforeAll(async () => {
    const folder = await folderWith({})
    await writeDemoDirectory(folder)
    index = await indexOf({}, folder)
  })

  const quay = 'E07999001-E10999001-E58999001-E05999001-E14999001-E54999001'
  const millbrook = 'E06999001-x-x-x-E14999002-E54999001'

  test('answers for a district in a county, in words', () => {
    expect(index.lookup(DEMO.postcodes.quay)).toEqual({
      status: 'live',
      postcode: 'ZZ1 1AA',
      retiredIn: null,
      place: quay,
      areas: {
        country: { code: 'E92000001', name: 'England' },
        council: DEMO.district,
        county: DEMO.county,
        division: DEMO.divisions[0],
        ward: DEMO.wards.quay,
        constituency: DEMO.constituencies[0],
        icb: { code: DEMO.icb.code, name: DEMO.icb.name },
        healthBoard: null,
      },
      lat: expect.closeTo(53.35, 4),
      long: expect.closeTo(0.95, 4),
    })
  })

  test('answers for Wales and Scotland with their health boards', () => {
    expect(index.lookup(DEMO.postcodes.wales)).toMatchObject({
      areas: { healthBoard: DEMO.wales.healthBoard },
    })
    expect(index.lookup(DEMO.postcodes.scotland)).toMatchObject({
      place: 'S12999001-x-x-S13999001-S14999001-S08999001',
      areas: { country: { name: 'Scotland' }, healthBoard: DEMO.scotland.healthBoard },
    })
  })

  test.each([
    [DEMO.postcodes.retired, { status: 'retired', retiredIn: 2015 }],
    ['ZZ1 9ZZ', { status: 'unknown', postcode: 'ZZ1 9ZZ' }],
    ['nonsense', { status: 'notAPostcode', postcode: null }],
    ['BFPO 57', { status: 'forcesPost' }],
    ['JE2 3AB', { status: 'crownDependency' }],
    ['im1 1ad', { status: 'crownDependency' }],
    ['BT1 1AA', { status: 'northernIreland' }],
    ['zzI iaa', { status: 'live', postcode: 'ZZ1 1AA' }],
  ])('%s is told apart', (typed, expected) => {
    expect(index.lookup(typed)).toMatchObject(expected)
  })

  test('a ward with four postcodes shares the key of its whole council', () => {
    const found = index.lookup(DEMO.postcodes.lock)
    expect(found).toMatchObject({ place: millbrook, areas: { ward: DEMO.wards.lock } })
    const place = index.find(millbrook)
    expect(place).toMatchObject({
      kind: 'place',
      place: { postcodes: 39, areas: { council: DEMO.unitary, ward: null } },
    })
  })

  test('the full key of such a ward leads to the shared one', () => {
    expect(index.find('E06999001-x-x-E05999006-E14999002-E54999001')).toEqual({
      kind: 'redirect',
      key: millbrook,
    })
  })

  test('no key of a place is a postcode, and none holds fewer than ten', () => {
    const places = [...index.places()]
    expect(places).toHaveLength(8)
    for (const { key, postcodes } of places) {
      expect(key).toMatch(/^([A-Z]\d{8}|x)(-([A-Z]\d{8}|x)){5}$/)
      expect(postcodes).toBeGreaterThanOrEqual(10)
    }
  })

  test('the middle of a place is the mean of its live postcodes', () => {
    const found = index.find(quay)
    expect(found).toMatchObject({ kind: 'place', place: { postcodes: 24 } })
    if (found?.kind !== 'place') throw new Error('not a place')
    expect(found.place.middle!.lat).toBeCloseTo(53.35, 2)
    expect(found.place.middle!.long).toBeCloseTo(0.95, 2)
  })

  test('a council alone is a place too', () => {
    expect(index.find('E07999001-E10999001-x-x-x-x')).toMatchObject({
      place: {
        postcodes: 58,
        areas: { council: DEMO.district, county: DEMO.county, ward: null, icb: null },
      },
    })
  })

  test('"that is not my ward" offers the nearest other wards, nearest first', () => {
    const wards = index.neighbours(quay, 4).map(({ areas }) => areas.ward!.name)
    expect(wards).toEqual(['Castle', 'Northgate', 'Weir', 'Orchard'])
  })

  test('areas are listed by kind', () => {
    expect(index.areas('council').map(({ name }) => name)).toEqual([
      'Millbrook',
      'Harbourside',
      'Strathmara',
      'Bro Heli',
    ])
    expect(index.areas('icb')).toEqual([{ code: DEMO.icb.code, name: DEMO.icb.name }])
  })

  test('an outward code has all its postcodes, with their places and years', () => {
    const outward = index.outward('ZZ2')!
    expect(Object.keys(outward.live)).toHaveLength(39)
    expect(outward.places[outward.live['3AA']!]).toBe(millbrook)
    expect(index.outward('ZZ9')).toEqual({
      outcode: 'ZZ9',
      edition: 'ONSPD August 2026',
      month: '2026-08',
      places: [],
      live: {},
      retired: { '9ZZ': 2015 },
    })
    expect(index.outward('ZZ3')).toBeUndefined()
    expect(index.outward('')).toBeUndefined()
  })

  describe('an old key', () => {
    const successors = (code: string) =>
      ({
        E54999008: ['E54999007'],
        E54999007: ['E54999001'],
        E05999009: ['E05999001', 'E05999002'],
      })[code] ?? []

    test('leads to what took its place, through every step', () => {
      const old = quay.replace('E54999001', 'E54999008')
      expect(index.find(old, successors)).toEqual({ kind: 'redirect', key: quay })
    })

    test('of an area that was split shows both', () => {
      const old = quay.replace('E05999001', 'E05999009')
      const found = index.find(old, successors)
      expect(found?.kind).toBe('candidates')
      const wards =
        found?.kind === 'candidates' && found.places.map(({ areas }) => areas.ward!.name)
      expect(wards).toEqual(['Quay', 'Castle'])
    })

    test('whose ward is gone without a trace still leads to its council', () => {
      expect(index.find(quay.replace('E05999001', 'E05999111'))).toEqual({
        kind: 'redirect',
        key: quay.replace('E05999001', 'x'),
      })
    })

    test('of nowhere leads nowhere', () => {
      expect(index.find('E07111111-x-x-x-x-x')).toBeUndefined()
      expect(index.find('ZZ1 1AA')).toBeUndefined()
    })
  })
})

test('Northern Ireland answers like anywhere where the directory has it', async () => {
  const row = {
    country: 'N92000002',
    council: 'N09000003',
    ward: 'N08000001',
    constituency: 'N05000001',
    icb: 'N99999999',
  }
  const rows = ['1AA', '1AB', '1AD', '1AE', '1AF', '1AG', '1AH', '1AJ', '1AL', '1AN'].map(
    (inward) => ({ ...row, postcode: `BT1 ${inward}` }),
  )
  const index = await indexOf({ 'a.csv': directoryCsv(HEADERS['ONSPD August 2026'], rows) })
  expect(index.lookup('BT1 1AA')).toMatchObject({
    status: 'live',
    areas: { country: { name: 'Northern Ireland' } },
  })
  expect(index.lookup('BT9 9ZZ')).toMatchObject({ status: 'unknown' })
})

test('a postcode listed twice is live if either is', async () => {
  const rows: FixtureRow[] = [
    { postcode: 'ZZ1 1AA', retired: '199912' },
    { postcode: 'ZZ1 1AA' },
    { postcode: 'ZZ1 1AA', retired: '201501' },
  ]
  const index = await indexOf({ 'a.csv': directoryCsv(HEADERS['ONSPD August 2026'], rows) })
  expect(index.lookup('ZZ1 1AA')).toMatchObject({ status: 'live', place: null })
})

describe('whatever the directory holds, the index says the same as a Map', () => {
  const random = generator(20260824)
  const pick = (list: readonly string[] | string) => list[Math.floor(random() * list.length)]!
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const outwards = ['ZZ1', 'ZZ10', 'ZZ1A', 'Z9', 'Z99', 'Z9Y', 'ZY20', 'QQ0']
  const rows = new Map<string, FixtureRow>()
  for (let i = 0; i < 6000; i++) {
    // Now and then a letter that Royal Mail does not use.
    const last = () => pick(random() < 0.01 ? letters : 'ABDEFGHJLNPQRSTUWXYZ')
    const postcode = `${pick(outwards)} ${Math.floor(random() * 10)}${last()}${last()}`
    rows.set(postcode, {
      postcode,
      retired: random() < 0.3 ? `${1980 + Math.floor(random() * 46)}06` : '',
      council: pick(['E07999001', 'E06999001', 'E99999999']),
      ward: `E0599900${Math.floor(random() * 9)}`,
      constituency: pick(['E14999001', 'E14999002']),
      icb: 'E54999001',
      grid: random() < 0.05 ? '9' : '1',
      lat: (53 + random() / 4).toFixed(6),
      long: (random() / 2 - 0.25).toFixed(6),
    })
  }
  let index: PlaceIndex

  beforeAll(async () => {
    // In no order: nothing may depend on the directory being sorted.
    const shuffled = [...rows.values()].sort(() => random() - 0.5)
    index = await indexOf({ 'a.csv': directoryCsv(HEADERS['ONSPD August 2026'], shuffled) })
  })

  test('for every postcode in it', () => {
    for (const [postcode, row] of rows) {
      const found = index.lookup(postcode)
      if (!('areas' in found)) throw new Error(`${postcode} is ${found.status}`)
      expect(found.status).toBe(row.retired ? 'retired' : 'live')
      expect(found.retiredIn).toBe(row.retired ? Number(row.retired.slice(0, 4)) : null)
      expect(found.areas.council?.code ?? 'E99999999').toBe(row.council)
      expect(found.areas.ward!.code).toBe(row.ward)
      expect(found.areas.constituency!.code).toBe(row.constituency)
      if (row.grid === '9') expect([found.lat, found.long]).toEqual([null, null])
      // A sector here is a quarter of a degree across: a 254th of that, halved, is the most it may be off.
      else expect(Math.abs(found.lat! - Number(row.lat))).toBeLessThan(0.25 / 254 / 2 + 2e-6)
    }
    expect(index.edition.live + index.edition.retired).toBe(rows.size)
  })

  test('and for those that are not', () => {
    for (const outward of outwards) {
      for (let digit = 0; digit < 10; digit++) {
        const postcode = `${outward} ${digit}${pick(letters)}${pick(letters)}`
        expect('areas' in index.lookup(postcode)).toBe(rows.has(postcode))
      }
    }
  })

  test('and an outward code lists the same', () => {
    for (const outcode of outwards) {
      const { live, retired } = index.outward(outcode)!
      const regular = [...rows.values()].filter(
        ({ postcode }) =>
          postcode.startsWith(`${outcode} `) && !/[CIKMOV]/.test(postcode.slice(-2)),
      )
      expect(Object.keys(live).length).toBe(regular.filter((row) => !row.retired).length)
      expect(Object.keys(retired).length).toBe(regular.filter((row) => row.retired).length)
    }
  })
})

test('an index that is not whole does not open', async () => {
  const { bytes } = await makeEdition(await folderWith({ 'a.csv': demoCsv() }), {
    importedAt: '2026-11-24T10:00:00Z',
  })
  expect(() => openIndex(bytes.subarray(0, bytes.length - 1))).toThrow('damaged')
  expect(() => openIndex(Buffer.from('something else entirely'))).toThrow('not a place index')
  const spoilt = Buffer.from(bytes)
  spoilt[spoilt.length - 40]! ^= 1
  expect(() => openIndex(spoilt)).toThrow('damaged')
})

/** Mulberry32: the same numbers every time. */
function generator(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
