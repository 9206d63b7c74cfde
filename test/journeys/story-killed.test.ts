import { expect, test } from 'vitest'
import { databases } from '../databases.ts'
import { killHearer } from '../stories/kill-hearer.ts'

test.each(databases)(
  'a story without script on %s is sealed or gone, wherever the program is killed',
  { timeout: 300_000 },
  async (on) => {
    expect(await killHearer(on, 2)).toEqual({ kills: 10, told: 2, lost: [], found: [] })
  },
)
