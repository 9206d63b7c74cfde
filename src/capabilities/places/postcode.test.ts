import { describe, expect, test } from 'vitest'
import {
  formatPostcode,
  isCrownDependency,
  isForcesPost,
  isNorthernIreland,
  parseOutward,
  parsePostcode,
} from './postcode.ts'

const read = (typed: string) => {
  const postcode = parsePostcode(typed)
  return postcode && formatPostcode(postcode)
}

describe('a postcode is read as people type it', () => {
  test.each([
    ['SW1A 1AA', 'SW1A 1AA'],
    ['SWIA IAA', 'SW1A 1AA'],
    ['swia iaa', 'SW1A 1AA'],
    ['sw1a1aa', 'SW1A 1AA'],
    ['  s w 1 a - 1 a a. ', 'SW1A 1AA'],
    ['SE15,5EB', 'SE15 5EB'],
    ['“SE15 5EB”', 'SE15 5EB'],
    ['M1 1AE', 'M1 1AE'],
    ['m11ae', 'M1 1AE'],
    ['MI IAE', 'M1 1AE'],
    ['B33 8TH', 'B33 8TH'],
    ['CR2 6XH', 'CR2 6XH'],
    ['DN55 1PT', 'DN55 1PT'],
    ['EC1A 1BB', 'EC1A 1BB'],
    ['W1A 0AX', 'W1A 0AX'],
    ['W1A OAX', 'W1A 0AX'],
    ['S014 3AB', 'SO14 3AB'],
    ['SO1 4AB', 'SO1 4AB'],
    ['S01 4AB', 'SO1 4AB'],
    ['0X1 1AA', 'OX1 1AA'],
    ['1V1 1AA', 'IV1 1AA'],
    ['E1O 5AA', 'E10 5AA'],
    ['E1I 5AA', 'E11 5AA'],
    ['BS0 1AA', 'BS0 1AA'],
    ['EHl 1AA', 'EH1 1AA'],
    ['ZZ1 1AB', 'ZZ1 1AB'],
    ['ＳＥ１５ ５ＥＢ', 'SE15 5EB'],
    ['SE١٥ ٥EB', 'SE15 5EB'],
    ['GIR 0AA', 'GIR 0AA'],
    ['girOaa', 'GIR 0AA'],
    ['npt 0va', 'NPT 0VA'],
    ['BF1 0AX', 'BF1 0AX'],
  ])('%s is %s', (typed, postcode) => {
    expect(read(typed)).toBe(postcode)
  })

  test.each([
    '',
    'SE15',
    'SE15 5',
    'Peckham',
    '12345',
    'SE15 5E8',
    'SE155 5EB',
    'SE15 5EB5',
    '🐟',
    'BFPO 57',
  ])('%s is not a postcode', (typed) => expect(read(typed)).toBeUndefined())

  test('what is read is read the same again', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 '
    for (let round = 0; round < 5000; round++) {
      const typed = Array.from(
        { length: 5 + (round % 5) },
        (_, i) => letters[(round * 7919 + i * 104729 + ((round * i) >> 3)) % 37],
      ).join('')
      const once = read(typed)
      if (once) expect(read(once)).toBe(once)
    }
  })
})

test('an outward code can be asked for in any case', () => {
  expect(parseOutward('se15')).toBe('SE15')
  expect(parseOutward('../x')).toBeUndefined()
  expect(parseOutward('SE15 5EB')).toBeUndefined()
})

test('Crown dependencies, Northern Ireland and forces post are told apart', () => {
  expect(['JE2', 'GY1', 'IM9', 'J1', 'SE15'].map(isCrownDependency)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect(isNorthernIreland('BT7')).toBe(true)
  expect(isNorthernIreland('B7')).toBe(false)
  expect(['BFPO 57', 'bfpo801', 'BF1 0AX', 'B1 0AX'].map(isForcesPost)).toEqual([
    true,
    true,
    true,
    false,
  ])
})
