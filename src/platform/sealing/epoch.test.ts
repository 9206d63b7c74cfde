import { expect, test } from 'vitest'
import { currentKey, Inbox, isExpired, openAhead } from './index.ts'
import { madeUpCampaign } from './test-campaign.ts'

const { ada, ben, roll, key } = await madeUpCampaign()
const state = { today: '2026-11-24', roll }
const make = async (epoch: string, on = roll) => (await Inbox.make(on, epoch, ada)).key

test('each unlock makes the keys of this month and of three ahead', async () => {
  expect(openAhead({ ...state, keys: [] })).toEqual([
    '2026-11.1',
    '2026-12.1',
    '2027-01.1',
    '2027-02.1',
  ])
  const keys = [key, await make('2027-01.1')]
  expect(openAhead({ ...state, keys })).toEqual(['2026-12.1', '2027-02.1'])
})

test('without a key for this month the inbox is closed', async () => {
  expect(currentKey({ ...state, keys: [key] })).toBe(key)
  expect(currentKey({ ...state, keys: [] })).toBeUndefined()
  expect(currentKey({ ...state, today: '2026-12-01', keys: [key] })).toBeUndefined()
})

test('a removal closes every month until it has a new round', async () => {
  const without = await roll.remove(ben.card.id, ada)
  const left = { today: state.today, roll: without }
  expect(currentKey({ ...left, keys: [key] })).toBeUndefined()
  expect(openAhead({ ...left, keys: [key] })).toContain('2026-11.2')
  const second = await make('2026-11.2', without)
  expect(currentKey({ ...left, keys: [second, key] })).toBe(second)
  // A key of the old roll with a higher round, such as one who was removed could still sign.
  const old = await make('2026-11.9')
  expect(currentKey({ ...left, keys: [old, second, key] })).toBe(second)
  expect(openAhead({ ...left, keys: [old, second, key] })).not.toContain('2026-11.10')
})

test('the tenth round comes after the ninth', async () => {
  const [ninth, tenth] = await Promise.all([make('2026-11.9'), make('2026-11.10')])
  expect(currentKey({ ...state, keys: [ninth, tenth] })).toBe(tenth)
})

test('an epoch is over twelve months after its month has ended', () => {
  expect(isExpired('2026-05.1', '2027-05-31')).toBe(false)
  expect(isExpired('2026-05.1', '2027-06-01')).toBe(true)
})
