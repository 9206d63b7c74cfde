import { expect, test } from 'vitest'
import { monthsBetween, weekOf, writeMonth } from './week.ts'

test('a week belongs to the year that has its Thursday', () => {
  expect(weekOf('2026-11-24')).toBe('2026-W48')
  expect(weekOf('2026-01-01')).toBe('2026-W01')
  expect(weekOf('2027-01-03')).toBe('2026-W53')
  expect(weekOf('2024-12-30')).toBe('2025-W01')
})

test('months are written out, and counted over the turn of the year', () => {
  expect(writeMonth('2026-05')).toBe('May 2026')
  expect(writeMonth('some time')).toBe('some time')
  expect(monthsBetween('2026-11', '2027-01')).toBe(2)
  expect(monthsBetween('2026-11', '2026-10')).toBe(-1)
})
