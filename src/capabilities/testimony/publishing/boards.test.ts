import { expect, test } from 'vitest'
import { boardFinder } from './boards.ts'

const boardOf = boardFinder([
  [
    'Harbourside University Hospitals NHS Foundation Trust',
    'NHS North Coast Integrated Care Board',
  ],
  ['Harbourside Mental Health NHS Trust', 'NHS North Coast Integrated Care Board'],
  ['Upper Vale Hospitals NHS Trust', 'NHS Vale and Moor Integrated Care Board'],
  ['Lower Vale Hospitals NHS Trust', 'NHS South Vale Integrated Care Board'],
])

test('a hospital becomes the area of its integrated care board, where the directory knows it', () => {
  expect(boardOf('Harbourside General Hospital')).toBe('a hospital in North Coast')
  expect(boardOf('harbourside hospital')).toBe('a hospital in North Coast')
})

test('one that could be in the area of two boards, or of none that is known, is a hospital and no more', () => {
  expect(boardOf('Vale Hospital')).toBeUndefined()
  expect(boardOf('Royal Infirmary')).toBeUndefined()
  expect(boardOf('Elsewhere Hospital')).toBeUndefined()
})
