import { expect, test } from 'vitest'
import { Caseworker, Inbox, openAhead, Roll } from '../../../../platform/sealing/index.ts'
import type { DeskData } from '../page/desk-data.ts'
import { sayingFrom } from '../page/words.ts'
import en from '../messages/en.json'
import { nameOf } from './name-of.ts'
import { OpenKeys } from './open-keys.ts'
import { openUntil, readKeys } from './read-keys.ts'

const today = '2026-11-24'

async function campaign() {
  const [ada, ben] = await Promise.all([Caseworker.make(), Caseworker.make()])
  const roll = await Roll.begin('campaign', ada)
  const made = await Inbox.make(roll, '2026-11.1', ada)
  return { ada, ben, roll, made }
}

test('a key that nobody on the roll has signed is left out, and counted', async () => {
  const { ada, ben, roll, made } = await campaign()
  const foreign = await Inbox.make(await Roll.begin('campaign', ben), '2026-12.1', ben)

  const { keys, refused } = readKeys([made.key, foreign.key, 'no key'], roll)

  expect([keys.map(({ epoch }) => epoch), refused]).toEqual([['2026-11.1'], 2])
  expect(openUntil(keys, roll, today)).toBe('2026-11')
  expect(openUntil(keys, roll, '2026-12-01')).toBeUndefined()
  expect(openAhead({ today, keys, roll })).toEqual(['2026-12.1', '2027-01.1', '2027-02.1'])
  expect(ada.card.id).not.toBe(ben.card.id)
})

test('an inbox is opened once; one that was not wrapped to her says that it cannot be opened', async () => {
  const { ada, roll, made } = await campaign()
  const wraps = new Map(made.wraps.map(({ epoch, file }) => [epoch, file]))
  const open = new OpenKeys({ caseworker: ada, roll, keys: [made.key], wraps, today })

  expect(await open.open('2026-11.1')).toBe(await open.open('2026-11.1'))
  await expect(open.open('2025-01.1')).rejects.toMatchObject({ code: 'cannotOpen' })
  open.clear()
  await expect(open.open('2026-11.1')).rejects.toMatchObject({ code: 'locked' })
})

test('whoever was taken off is called somebody who has left, for the server has forgotten her name', async () => {
  const { ada, ben, roll } = await campaign()
  const without = await (await roll.add(ben.card, ada)).remove(ben.card.id, ada)
  const data = { names: { [ada.card.id]: 'Ada' } } as unknown as DeskData
  const desk = { say: sayingFrom(en), data, roll: without }

  expect(nameOf(desk, ada.card.id)).toBe('Ada')
  expect(nameOf(desk, ben.card.id)).toBe(en['desk.people.left'])
  expect(nameOf(desk, 'nobody')).toBe(en['desk.people.nameless'])
})
