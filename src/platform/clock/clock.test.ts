import { expect, test } from 'vitest'
import { addDays, clockStartingAt, dayOf, daysBetween, stoppedClock, systemClock } from './index.ts'

test('a day is a day in London, in summer too', () => {
  expect(dayOf('2026-01-15T23:59:59.999Z')).toBe('2026-01-15')
  expect(dayOf('2026-06-15T22:59:59.999Z')).toBe('2026-06-15')
  expect(dayOf('2026-06-15T23:00:00.000Z')).toBe('2026-06-16')
})

test('days are counted over the change of the clocks, leap days and the turn of the year', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
})

test('a clock shows the time it is set to', () => {
  const clock = stoppedClock('2026-06-15T23:30:00Z')
  expect([clock.now(), clock.today()]).toEqual(['2026-06-15T23:30:00.000Z', '2026-06-16'])
  clock.set('2027-01-01T00:00:00Z')
  expect(clock.today()).toBe('2027-01-01')
})

test('a clock that starts at another time goes on from there', async () => {
  const clock = clockStartingAt('2030-01-01T00:00:00Z')
  const first = clock.now()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(first.startsWith('2030-01-01T00:00:0')).toBe(true)
  expect(clock.now() > first).toBe(true)
  expect(systemClock.now().endsWith('Z')).toBe(true)
})
