import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Throttle } from './index.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

test('each address has its share of the hour, and no more', () => {
  const throttle = new Throttle(3)
  const tries = (address: string) => Array.from({ length: 5 }, () => throttle.allows(address))
  expect(tries('192.0.2.1')).toEqual([true, true, true, false, false])
  expect(tries('192.0.2.2')).toEqual([true, true, true, false, false])
})

test('after an hour everything is forgotten', () => {
  const throttle = new Throttle(1)
  expect([throttle.allows('192.0.2.1'), throttle.allows('192.0.2.1')]).toEqual([true, false])
  vi.advanceTimersByTime(59 * 60_000)
  expect(throttle.allows('192.0.2.1')).toBe(false)
  vi.advanceTimersByTime(2 * 60_000)
  expect(throttle.allows('192.0.2.1')).toBe(true)
})

test('no address is held in clear', () => {
  const throttle = new Throttle(1)
  throttle.allows('192.0.2.1')
  expect(JSON.stringify(throttle)).not.toContain('192.0.2')
  expect(Object.values(throttle)).toEqual([])
})
