import { expect, onTestFinished, test } from 'vitest'
import { killSender } from './cross-process/kill-sender.ts'
import { databases } from './databases.ts'

/** As it is held to for a release, and as long as a host may run it before a campaign of many thousands. */
const PLANS = [
  { kills: 20, letters: 500 },
  { kills: 1000, letters: 5000 },
]

for (const plan of PLANS) {
  test.each(databases)(
    `letters on %s, with ${plan.kills} kills: none is lost, none goes twice unmarked`,
    async (kind) => {
      const database = await kind.open()
      onTestFinished(database.close)
      const { kills, acknowledged, possiblySent, ...wrong } = await killSender(database, plan)
      console.log(
        `${kind}: killed ${kills} times, ${acknowledged} letters acknowledged, ${wrong.lost.length} lost, ${wrong.twice.length} twice unmarked, ${possiblySent} possibly sent`,
      )
      expect(wrong).toEqual({ lost: [], twice: [], unsent: [] })
    },
  )
}
