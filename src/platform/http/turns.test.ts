import { expect, test } from 'vitest'
import { Turns } from './index.ts'

const later = () => new Promise((resolve) => setImmediate(resolve))

test('dear requests begin a handful at a time, in the order they came, and others are answered between', async () => {
  const turns = new Turns({ most: 10, together: 2 })
  const begun: number[] = []
  const all = [1, 2, 3, 4, 5].map((one) => turns.take(async () => begun.push(one)))
  const seen: number[] = []
  while (begun.length < 5) {
    await later()
    seen.push(begun.length)
  }
  expect(begun).toEqual([1, 2, 3, 4, 5])
  expect(new Set(seen)).toEqual(new Set([0, 2, 4, 5]))
  await Promise.all(all)
})

test('when too many wait the next is told so at once, and there is room again once one is done', async () => {
  const turns = new Turns({ most: 2, together: 1 })
  const [one, two] = [turns.take(async () => 'one'), turns.take(() => Promise.reject(new Error()))]
  expect(await turns.take(async () => 'three')).toBeUndefined()
  expect(await one).toBe('one')
  await expect(two).rejects.toThrow()
  expect(await turns.take(async () => 'four')).toBe('four')
})
