import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import { DEMO, loadDemoPlaces, openPlaceStore } from './index.ts'
import { drawGround } from './ground.ts'

test('the ground has dots where there are postcodes, and each council in the middle of its own', async () => {
  const { db, kind, close } = await databases[0]!.open()
  const folder = await mkdtemp(path.join(tmpdir(), 'clarion-ground-'))
  onTestFinished(async () => {
    await close()
    await rm(folder, { recursive: true })
  })
  const home = { db, kind, folder }
  const at = '2026-11-24T10:00:00.000Z'
  await loadDemoPlaces(home, { now: () => at, today: () => '2026-11-24' })
  const index = (await openPlaceStore(home)).current()!
  const ground = index.ground()

  expect(ground.councils.size).toBe(4)
  for (const { at: council } of ground.councils.values()) {
    const near = ground.runs.some(({ x, y, count }) => {
      const isBeside = council.x >= x - 6 && council.x <= x + (count - 1) * ground.pitch + 6
      return isBeside && Math.abs(council.y - y) <= 6
    })
    expect(near).toBe(true)
  }
  const [mill, mara] = [DEMO.unitary.code, DEMO.scotland.council.code].map(
    (code) => ground.councils.get(code)!.at,
  )
  // Scotland is in the north.
  expect(mara!.y).toBeLessThan(mill!.y)
  expect(index.ground()).toBe(ground)
})

test('dots side by side are one run, and every other row is set in by half a dot', () => {
  const ground = drawGround((visit) => {
    for (let lat = 50; lat < 51; lat += 0.01) {
      for (let long = 0; long < 10; long += 0.01) visit(lat, long)
    }
  }, [])
  const [first, second] = ground.runs
  expect(new Set(ground.runs.map(({ y }) => y)).size).toBe(ground.runs.length)
  expect(first!.count).toBeGreaterThan(100)
  expect(Math.abs(first!.x - second!.x)).toBe(ground.pitch / 2)
})

test('without a postcode there is no ground', () => {
  expect(drawGround(() => {}, [])).toMatchObject({ width: 0, runs: [] })
})
