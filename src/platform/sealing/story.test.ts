import { describe, expect, test } from 'vitest'
import { madeUpCampaign, madeUpStory, refused, tampered } from './test-campaign.ts'
import { Inbox, openStory, sealStory, STORY_LENGTHS, storyRoom, type Story } from './index.ts'

const { ada, ben, key, wraps, inbox, receipt, roll } = await madeUpCampaign()
const story = madeUpStory(receipt)

test('a sealed story is opened by the inbox, whole', async () => {
  const sealed = await sealStory(story, key)
  expect(await openStory(sealed, inbox, receipt.card.lookup)).toEqual(story)
  const bens = await Inbox.open(key, wraps.find(({ member }) => member === ben.card.id)!.file, ben)
  expect(await openStory(sealed, bens)).toEqual(story)
})

test('it is opened neither by the receipt, nor by a caseworker without the inbox, nor by another month', async () => {
  const sealed = await sealStory(story, key)
  const next = await Inbox.make(roll, '2026-12.1', ada)
  const another = await Inbox.open(next.key, next.wraps[0]!.file, ada)
  for (const opener of [receipt, ada, another]) {
    await refused(openStory(sealed, opener), 'cannotOpen')
  }
})

test('a story that was changed or cut short on the way is not opened', async () => {
  const sealed = await sealStory(story, key)
  for (const at of [30, 1500, 1600, 3000, sealed.length - 1]) {
    await refused(openStory(tampered(sealed, at), inbox), 'cannotOpen')
  }
  await refused(openStory(sealed.subarray(0, -1), inbox), 'cannotOpen')
})

test('a story that the server put in the place of another is noticed', async () => {
  const sealed = await sealStory(story, key)
  await refused(openStory(sealed, inbox, 'another-place-of-it'), 'mismatched')
})

describe('three lengths of text', () => {
  const sealedLengthOf = async (letters: number) =>
    (await sealStory(madeUpStory(receipt, 'x'.repeat(letters)), key)).length

  test('are all that anybody sees', async () => {
    const lengths = await Promise.all(
      [1, 500, 1000, 8000, 12_000, 40_000, 60_000].map(sealedLengthOf),
    )
    expect([...new Set(lengths)]).toEqual(STORY_LENGTHS)
  })

  test('hold the story to the last letter; one more is too long, and said so', async () => {
    const most = storyRoom(madeUpStory(receipt, ''))
    expect(await sealedLengthOf(most)).toBe(STORY_LENGTHS[2])
    await refused(sealedLengthOf(most + 1), 'tooLong')
    await refused(sealStory(madeUpStory(receipt, 'ب'.repeat(most / 2 + 1)), key), 'tooLong')
  })
})

test('what is not a story, or holds more than one should, is refused before it is sealed', async () => {
  await refused(sealStory({ ...story, month: 'October' }, key), 'notReadable')
  await refused(sealStory({ ...story, name: 'Ada' } as Story, key), 'notReadable')
  await refused(sealStory({ ...story, week: '2026-11-24' }, key), 'notReadable')
})
