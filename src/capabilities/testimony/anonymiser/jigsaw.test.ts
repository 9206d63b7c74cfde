import { expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { jigsawAfter, jigsawOf } from './jigsaw.ts'

const of = (text: string) => jigsawOf(findIdentifiers(text))

test('three parts of a picture block, and say which', () => {
  const jigsaw = of('I am Eritrean. I was in Lewisham Hospital in March 2023.')
  expect(jigsaw.level).toBe('blocked')
  expect(jigsaw.why).toBe(
    '*country or nationality* + *hospital* + *date* may point to one person. ' +
      'Would a neighbour, a ward nurse or a Home Office caseworker recognise them?',
  )
})

test('a body with a nationality wants two readers', () => {
  expect(of('I am Eritrean. I was in Lewisham Hospital.').level).toBe('twoReaders')
})

test('a rare illness with a place wants two readers, a common one does not', () => {
  expect(of('He has cystic fibrosis. We live in Peckham.').level).toBe('twoReaders')
  expect(of('He has asthma. We live in Peckham.').level).toBe('none')
})

test('a text with nothing in it points at nobody', () => {
  expect(of('They told me to pay, and I cried.')).toEqual({ level: 'none', parts: [], why: '' })
})

test('what decisions leave counts, and the region that a country became', () => {
  const found = findIdentifiers('I am Eritrean. I was in Lewisham Hospital in March 2023.')
  const decide = (choice: 'keep' | 'remove') => found.map((identifier) => ({ identifier, choice }))
  expect(jigsawAfter(decide('remove')).level).toBe('none')
  expect(jigsawAfter(decide('keep')).level).toBe('blocked')
  const region = found.map((identifier) => ({
    identifier,
    choice: identifier.type === 'nationality' ? ('generalise' as const) : ('keep' as const),
  }))
  expect(jigsawAfter(region)).toMatchObject({
    level: 'blocked',
    parts: ['region', 'hospital', 'month'],
  })
})
