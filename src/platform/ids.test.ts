import { expect, test } from 'vitest'
import { newNeighbourId } from './ids.ts'

test('what comes in crowds lies together, and is no easier to guess for it', () => {
  const ids = Array.from({ length: 3000 }, () => newNeighbourId())
  expect(new Set(ids.map((id) => id.slice(4))).size).toBe(3000)
  expect(new Set(ids.map((id) => id.slice(0, 4))).size).toBeLessThan(5)
  expect(ids.every((id) => /^[\w-]{22}$/.test(id))).toBe(true)
})
