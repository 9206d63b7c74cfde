import { expect, test } from 'vitest'
import { pack, TEXT_SIZES, unpack } from './container.ts'

const refusedAs = (code: string) => expect.objectContaining({ code })

test('what is packed has one of the sizes, to the last byte that fits', () => {
  const lengthOf = (letters: number) => pack(TEXT_SIZES, { a: 'x'.repeat(letters) }).length
  // Four bytes and four for the lengths, eight for {"a":""}.
  expect([0, 4080, 4081, 16_368, 16_369, 65_520].map(lengthOf)).toEqual([
    4096, 4096, 16_384, 16_384, 65_536, 65_536,
  ])
  expect(() => lengthOf(65_521)).toThrow(refusedAs('tooLong'))
})

test('something hidden in the padding is refused', () => {
  const packed = pack(TEXT_SIZES, { a: 1 })
  expect(unpack(TEXT_SIZES, packed).json).toEqual({ a: 1 })
  packed[4000] = 1
  expect(() => unpack(TEXT_SIZES, packed)).toThrow(refusedAs('notReadable'))
})

test('a length that leads out of it, another size and what is no JSON are refused', () => {
  const tooFar = pack(TEXT_SIZES, { a: 1 })
  tooFar[0] = 255
  const noJson = pack(TEXT_SIZES, { a: 1 })
  noJson[4] = 120
  for (const bytes of [tooFar, noJson, new Uint8Array(5000), new Uint8Array(0)]) {
    expect(() => unpack(TEXT_SIZES, bytes)).toThrow(refusedAs('notReadable'))
  }
})
