import { expect, test, vi } from 'vitest'
import { IDLE_MINUTES, IdleLock } from './index.ts'

const MINUTE = 60_000

function unlocked() {
  const clock = { now: 1_000_000 }
  const keys = { clear: vi.fn() }
  const lock = new IdleLock<typeof keys>(() => clock.now)
  lock.unlock(keys)
  return { clock, keys, lock }
}

test('ten minutes without anybody at it lock the desk, and the keys are gone', () => {
  const { clock, keys, lock } = unlocked()
  clock.now += IDLE_MINUTES * MINUTE - 1
  expect(lock.keys()).toBe(keys)
  clock.now += 1
  expect(() => lock.keys()).toThrow('sealing.locked')
  expect(keys.clear).toHaveBeenCalledOnce()
})

test('who is at work stays in', () => {
  const { clock, lock } = unlocked()
  for (let minute = 0; minute < 60; minute += 5) {
    clock.now += 5 * MINUTE
    lock.touch()
  }
  expect(lock.isLocked).toBe(false)
})

test('a laptop that was shut for an hour is locked when it wakes, though no timer ran', () => {
  const { clock, keys, lock } = unlocked()
  clock.now += 60 * MINUTE
  // The first thing that happens is that somebody moves the pointer.
  lock.touch()
  expect(lock.isLocked).toBe(true)
  expect(keys.clear).toHaveBeenCalledOnce()
})

test('a clock that was set back gives nobody more time', () => {
  const { clock, lock } = unlocked()
  clock.now -= MINUTE
  expect(lock.isLocked).toBe(true)
})

test('to unlock with another identity, or to lock, clears the one before', () => {
  const { keys, lock } = unlocked()
  const others = { clear: vi.fn() }
  lock.unlock(others)
  expect(keys.clear).toHaveBeenCalledOnce()
  lock.clear()
  expect(others.clear).toHaveBeenCalledOnce()
  expect(lock.isLocked).toBe(true)
})
