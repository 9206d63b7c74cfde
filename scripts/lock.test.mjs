import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { alone } from './lock.mjs'

vi.spyOn(console, 'log').mockImplementation(() => {})
let folder

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clarion-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('of two set-ups at once, the second begins when the first has ended', async () => {
  const file = join(folder, 'lock')
  const order = []
  const setUp = (name) =>
    alone(file, async () => {
      order.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 50))
      order.push(`${name} ends`)
    })

  await Promise.all([setUp('one'), setUp('other')])

  expect(order).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
  expect(existsSync(file)).toBe(false)
})

test('a set-up that was killed does not hold up the next', async () => {
  const file = join(folder, 'lock')
  writeFileSync(file, 'a process that is no more')
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(file, longAgo, longAgo)

  expect(await alone(file, async () => 'done')).toBe('done')
})

test('a set-up that fails lets the next one in', async () => {
  const file = join(folder, 'lock')
  const failing = alone(file, async () => {
    throw new Error('no network')
  })

  await expect(failing).rejects.toThrow('no network')
  expect(existsSync(file)).toBe(false)
})
