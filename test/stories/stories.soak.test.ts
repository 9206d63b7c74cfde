import { expect, test } from 'vitest'
import { databases } from '../databases.ts'
import { killHearer } from './kill-hearer.ts'
import { leaveNoTrace } from './traces.ts'

test.each(databases)('1,000 stories on %s leave nothing of where they came from', async (on) => {
  await leaveNoTrace(on, 1000)
})

test.each(databases)('100 kills while stories come in on %s leave no word of them', async (on) => {
  expect(await killHearer(on, 20)).toEqual({ kills: 100, told: 20, lost: [], found: [] })
})
