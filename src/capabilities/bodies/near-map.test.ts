import { expect, test } from 'vitest'
import { drawNear, SIDE } from './near-map.ts'
import type { Near, NearBody } from './near.ts'

const middle = { lat: 52, long: -1 }
const at = (id: string, lat: number, long: number) =>
  ({ known: true, id, kind: 'gpPractice', name: id, at: { lat, long } }) as NearBody
const near = (...practices: NearBody[]) => ({ middle, trusts: [], practices }) as unknown as Near

test('a map is true to scale: as far east as north, twice as far twice the way', () => {
  const eastKm = 1 / (111.32 * Math.cos((52 * Math.PI) / 180))
  const drawing = drawNear(near(at('n', 52 + 1 / 111.32, -1), at('e', 52, -1 + 2 * eastKm)))!
  const [north, east] = drawing.dots
  expect(drawing.list).toMatchObject([
    { km: 1, direction: 'n' },
    { km: 2, direction: 'e' },
  ])
  expect((east!.x - SIDE / 2) / (SIDE / 2 - north!.y)).toBeCloseTo(2, 1)
})

test('places close together share a label and none covers another', () => {
  const many = Array.from({ length: 8 }, (_, n) => at(`p${n}`, 52 + n / 2000, -1 + (n % 3) / 2000))
  const { labels } = drawNear(near(...many))!
  expect(labels.flatMap((label) => label.numbers).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  for (const a of labels) {
    for (const b of labels) {
      const apart = Math.abs(a.y - b.y) >= 24 || Math.abs(a.x - b.x) >= (a.width + b.width) / 2
      expect(a === b || apart).toBe(true)
    }
  }
})

test('one far away does not press the others together: it is beyond the map, and in the table', () => {
  const drawing = drawNear(near(at('a', 52.01, -1), at('b', 52.02, -1), at('far', 53.5, -1)))!
  expect(drawing.list.map((one) => one.isBeyond)).toEqual([false, false, true])
  expect(drawing.dots).toHaveLength(2)
})

test('without a middle or anything near there is no map', () => {
  expect(drawNear({ ...near(at('a', 52, -1)), middle: null })).toBeUndefined()
  expect(drawNear(near())).toBeUndefined()
})
