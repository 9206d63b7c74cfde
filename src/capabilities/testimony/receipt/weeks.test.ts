import { expect, test } from 'vitest'
import { mondayOf, monthAfter } from './weeks.ts'

test('a week begins on its Monday, also where the year turns', () => {
  expect(mondayOf('2026-W48')).toBe('2026-11-23')
  expect(mondayOf('2026-W01')).toBe('2025-12-29')
  expect(mondayOf('2027-W01')).toBe('2027-01-04')
})

test('a month so many months later is one of the calendar', () => {
  expect(monthAfter('2026-11-30', 3)).toBe('2027-02')
  expect(monthAfter('2026-11-24', 12)).toBe('2027-11')
})
