import { expect } from 'vitest'
import { sendStory, storyHouse } from '../../src/capabilities/testimony/keeping/test-house.ts'
import type { DatabaseKind } from '../databases.ts'
import { backedUp, linesOf } from './backed-up.ts'

/**
 * Gives so many stories, of every length, as so many browsers would; and holds every row that is new after that to
 * what may be known: nothing of where they came from, nothing finer than a week, no more than three sizes.
 */
export async function leaveNoTrace(on: DatabaseKind, count: number): Promise<void> {
  const house = await storyHouse(on)
  await sendStory(house)
  const before = new Set(await linesOf(await backedUp(house.app, 'before.backup')))
  for (let at = 0; at < count; at += 1) {
    await sendStory(house, { words: 'x'.repeat((at % 7) * 9000 + 1) })
    // Each comes a while after the last.
    house.app.clock.set(new Date(Date.parse(house.app.clock.now()) + 60_000).toISOString())
  }
  const after = await linesOf(await backedUp(house.app, 'after.backup'))
  // The hourly rounds say when they ran, whether a story came or not.
  const fresh = after.filter((line) => !before.has(line) && !/"(expiry|letters)"/.test(line))
  const { db } = house.app.database
  const stories = await db.selectFrom('story').selectAll().execute()
  expect(stories.length).toBe(count + 1)
  expect(new Set(stories.map(({ sealed }) => (sealed as Uint8Array).length)).size).toBe(3)
  expect(new Set(stories.map(({ week }) => week))).toEqual(new Set(['2026-W48']))
  const proofs = await db.selectFrom('spentProof').select('expiresAt').execute()
  expect(new Set(proofs.map(({ expiresAt }) => expiresAt)).size).toBe(1)

  // What is sealed has its own tests; of the rest nothing may tell one story from another.
  const seen = fresh.join('\n').replaceAll(/"[\w+/=-]{1000,}"/g, '"sealed"')
  expect(seen).not.toMatch(/127\.0\.0\.1|::1|localhost|node|undici|Mozilla/i)
  const times = seen.match(/\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g) ?? []
  const allowed = [proofs[0]!['expiresAt'], house.app.clock.now()]
  expect(times.filter((time) => !allowed.includes(time))).toEqual([])
}
