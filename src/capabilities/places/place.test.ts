import { describe, expect, test } from 'vitest'
import { coarsened, coarseness, parsePlaceKey, placeKey, type PlaceCodes } from './place.ts'

const harbour: PlaceCodes = {
  council: 'E07999001',
  county: 'E10999001',
  division: 'E58999001',
  ward: 'E05999001',
  constituency: 'E14999001',
  health: 'E54999001',
}

describe('the key of a place', () => {
  test('is its codes in order, with x for what is unknown', () => {
    const key = placeKey({ ...harbour, county: null, division: null })
    expect(key).toBe('E07999001-x-x-E05999001-E14999001-E54999001')
    expect(parsePlaceKey(key)).toEqual({ ...harbour, county: null, division: null })
  })

  test.each([
    '',
    'SE15 5EB',
    'SE155EB',
    'x-x-x-x-x-x',
    'E07-x-x-x-x',
    'e07-x-x-x-x-x',
    'E07-x-x-x-x-x-x',
    '../../x',
    'E07999001-x-x-SE15 5EB-x-x',
  ])('is not %s', (text) => expect(parsePlaceKey(text)).toBeUndefined())
})

describe('a place that few postcodes share', () => {
  test('drops the ward from its key below ten postcodes, and not at ten', () => {
    const other = { ...harbour, ward: 'E05999002' }
    expect(
      coarseness([
        { codes: harbour, live: 9 },
        { codes: other, live: 10 },
      ]),
    ).toEqual([1, 0])
  })

  test('drops more until the areas left hold ten', () => {
    const lonely = {
      ...harbour,
      division: 'E58999009',
      ward: 'E05999009',
      constituency: 'E14999009',
    }
    const levels = coarseness([
      { codes: lonely, live: 3 },
      { codes: harbour, live: 50 },
    ])
    expect(levels).toEqual([3, 0])
    expect(placeKey(coarsened(lonely, 3))).toBe('E07999001-E10999001-x-x-x-E54999001')
  })

  test('never drops its council', () => {
    expect(coarseness([{ codes: harbour, live: 1 }])).toEqual([4])
    expect(placeKey(coarsened(harbour, 4))).toBe('E07999001-E10999001-x-x-x-x')
  })
})
