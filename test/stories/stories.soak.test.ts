import { expect, test } from 'vitest'
import { databases } from '../databases.ts'
import { leaveNoTrace } from './traces.ts'

test.each(databases)('1,000 stories on %s leave nothing of where they came from', async (on) => {
  await leaveNoTrace(on, 1000)
  expect.hasAssertions()
})
