import { test } from 'vitest'
import { databases } from '../databases.ts'
import { visitor } from './browser.ts'
import { expectNothingLeft } from './pictures.ts'
import { storyHouse } from './story-house.ts'

test('of 100 pictures with a place, a name and a time in them, none of it is left', async () => {
  const house = await storyHouse(databases[0]!)
  await expectNothingLeft(house, await visitor({ url: house.app.url }), 100)
})
