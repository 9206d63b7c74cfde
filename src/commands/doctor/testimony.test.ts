import { describe, expect, test } from 'vitest'
import { databases } from '../../../test/databases.ts'
import { must, storyHouse } from '../../capabilities/testimony/keeping/test-house.ts'
import { newHolder } from '../../platform/sealing/index.ts'
import { checkTestimony } from './testimony.ts'

describe.each(databases)('the doctor on %s', (on) => {
  test('says when no story can come in, and when one lost paper would lose them all', async () => {
    const { app, ada } = await storyHouse(on)
    const found = async (today: string) => {
      const { standing, says } = await checkTestimony({ database: app.database, today })
      return `${standing}: ${says}`
    }
    expect(await found('2027-03-01')).toMatch(/^error: there is no key for this month/)
    expect(await found('2026-11-24')).toMatch(/^advice: 0 of 2 printed recovery codes/)
    for (const number of [1, 2]) {
      const { card } = await newHolder()
      const roll = await (await ada.roll()).addHolder(card, ada.caseworker)
      expect(roll.entries.length).toBe(number + 2)
      await must(ada, '/organise/stories/roll', { entry: roll.entries.at(-1), wraps: [] })
    }
    expect(await found('2026-11-24')).toMatch(/^ok: there is a key for this month, and 2 can/)
  })
})
