import { expect, test } from 'vitest'
import { successorsOn, type Succession } from './succession.ts'

const took = (fromId: string, toId: string, succeededOn: string): Succession => ({
  fromId,
  toId,
  succeededOn,
  kind: 'merger',
  source: 'made up',
  asOf: '2026-01-01',
})
const all = [
  took('a', 'b', '2026-04-01'),
  took('a', 'c', '2026-04-01'),
  took('c', 'd', '2027-04-01'),
]
const of = (id: string) => all.filter((one) => one.fromId === id)

test('before the day the old body answers', () => {
  expect(successorsOn('a', '2026-03-31', of)).toEqual(['a'])
})

test('on the day both parts of a split body answer', () => {
  expect(successorsOn('a', '2026-04-01', of)).toEqual(['b', 'c'])
})

test('a successor that was itself replaced is followed', () => {
  expect(successorsOn('a', '2027-04-01', of)).toEqual(['b', 'd'])
})

test('two bodies that name each other do not go round for ever', () => {
  const round = [took('x', 'y', '2020-01-01'), took('y', 'x', '2020-01-01')]
  expect(successorsOn('x', '2026-01-01', (id) => round.filter((one) => one.fromId === id))).toEqual(
    [],
  )
})
