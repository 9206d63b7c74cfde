import { describe, expect, onTestFinished, test } from 'vitest'
import { killSender } from './cross-process/kill-sender.ts'
import { databases } from './databases.ts'

describe.each(databases)('a process that takes in and sends letters, on %s', (kind) => {
  test('loses none and sends none twice, though it is killed again and again', async () => {
    const database = await kind.open()
    onTestFinished(database.close)
    const { kills, acknowledged, possiblySent, ...wrong } = await killSender(database, {
      letters: 100,
      kills: 5,
    })
    expect(wrong).toEqual({ lost: [], twice: [], unsent: [] })
    expect(acknowledged).toBeGreaterThanOrEqual(100)
    // No more are in doubt after a kill than were being sent, and were just being written down.
    expect(possiblySent).toBeLessThanOrEqual(kills * 20)
  }, 300_000)
})
