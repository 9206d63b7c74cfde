import { expect, test } from 'vitest'
import { healthBoards } from './health-boards.ts'
import { icbs, icbsOf2026, icbSuccessions } from './icbs.ts'

test('forty-two boards became thirty-six on 1 April 2026', () => {
  const ended = new Set(icbSuccessions.filter(([from]) => from !== 'QRL').map(([from]) => from))
  expect(icbs).toHaveLength(42)
  expect(ended.size).toBe(12)
  expect(icbs.length - ended.size + icbsOf2026.length).toBe(36)
})

test('every successor and predecessor is a board we know', () => {
  const known = new Set([...icbs.map(([ods]) => ods), ...icbsOf2026.map(([ods]) => ods)])
  for (const [from, to] of icbSuccessions)
    expect([known.has(from), known.has(to)]).toEqual([true, true])
})

test('every Welsh council and every Scottish one lies in exactly one health board', () => {
  const councils = healthBoards.flatMap((board) => board.councils)
  expect(healthBoards).toHaveLength(7 + 14)
  expect(new Set(councils).size).toBe(councils.length)
  expect(councils.filter((code) => code.startsWith('W'))).toHaveLength(22)
  expect(councils.filter((code) => code.startsWith('S'))).toHaveLength(32)
})
