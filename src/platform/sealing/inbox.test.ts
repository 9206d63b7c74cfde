import { describe, expect, test } from 'vitest'
import {
  Caseworker,
  Holder,
  Inbox,
  inboxFingerprint,
  newHolder,
  openStory,
  requireInboxKey,
  Roll,
  sealStory,
  type InboxKey,
} from './index.ts'
import { madeUpCampaign, madeUpStory, refused } from './test-campaign.ts'

const { ada, ben, roll, key, wraps, inbox } = await madeUpCampaign()
const story = madeUpStory(null)
const without = await roll.remove(ben.card.id, ada)
const wrapOf = (all: typeof wraps, { card }: Caseworker) =>
  all.find(({ member }) => member === card.id)

describe('a caseworker who was removed', () => {
  test('opens nothing of the next epoch', async () => {
    const next = await Inbox.make(without, '2026-11.2', ada)
    const sealed = await sealStory(story, next.key)
    expect(wrapOf(next.wraps, ben)).toBeUndefined()
    await refused(Inbox.open(next.key, wrapOf(next.wraps, ada)!.file, ben), 'cannotOpen')
    const bens = await Inbox.open(key, wrapOf(wraps, ben)!.file, ben)
    await refused(openStory(sealed, bens), 'cannotOpen')
    const adas = await Inbox.open(next.key, wrapOf(next.wraps, ada)!.file, ada)
    expect(await openStory(sealed, adas)).toEqual(story)
    await refused(adas.wrapFor(without, ben.card.id), 'notOnTheRoll')
    // Nor by showing a colleague the roll as it was while he was on it.
    await refused(adas.wrapFor(roll, ben.card.id), 'staleRoll')
  })

  test('still opens what she could open before: the past cannot be revoked', async () => {
    const sealed = await sealStory(story, key)
    expect(await openStory(sealed, await Inbox.open(key, wrapOf(wraps, ben)!.file, ben))).toEqual(
      story,
    )
  })

  test('makes no key any more', async () => {
    await refused(Inbox.make(without, '2026-12.1', ben), 'notOnTheRoll')
  })
})

test('one who is let in later reads what is there, when a colleague has wrapped it to her', async () => {
  const cem = await Caseworker.make()
  const joined = await roll.add(cem.card, ben)
  const { file } = await inbox.wrapFor(joined, cem.card.id)
  const sealed = await sealStory(story, key)
  expect(await openStory(sealed, await Inbox.open(key, file, cem))).toEqual(story)
})

test('a printed code opens every inbox that was made while its card was on the roll', async () => {
  const { code, card } = await newHolder()
  const held = await roll.addHolder(card, ada)
  const next = await Inbox.make(held, '2026-12.1', ada)
  const { file } = next.wraps.find(({ member }) => member === card.id)!
  const sealed = await sealStory(story, next.key)
  const opened = await Inbox.open(next.key, file, await Holder.read(code.toLowerCase()))
  expect(await openStory(sealed, opened)).toEqual(story)
  const wrong = await Holder.read((await newHolder()).code)
  await refused(Inbox.open(next.key, file, wrong), 'cannotOpen')
})

test('a key in the place of another is noticed when it is opened', async () => {
  const next = await Inbox.make(roll, '2026-12.1', ada)
  await refused(Inbox.open(key, wrapOf(next.wraps, ada)!.file, ada), 'mismatched')
  const sameMonth = await Inbox.make(roll, '2026-11.1', ada)
  await refused(Inbox.open(key, wrapOf(sameMonth.wraps, ada)!.file, ada), 'mismatched')
  const renamed = { ...key, epoch: '2026-12.1' }
  await refused(Inbox.open(renamed, wrapOf(wraps, ada)!.file, ada), 'mismatched')
})

describe('before a story is sealed to it, a key', () => {
  const york = () => Roll.begin('york', ada)

  test('must be signed by a caseworker of this roll', async () => {
    expect(requireInboxKey(structuredClone(key), roll)).toEqual(key)
    const stranger = await Caseworker.make()
    const foreign = (await Inbox.make(await Roll.begin('leeds', stranger), '2026-11.1', stranger))
      .key
    expect(() => requireInboxKey(foreign, roll)).toThrow('sealing.staleRoll')
    const claimed = { ...foreign, rollHead: roll.head, rollLength: roll.entries.length }
    expect(() => requireInboxKey(claimed, roll)).toThrow('sealing.notOnTheRoll')
    const posing = { ...claimed, signedBy: ada.card.signingKey }
    expect(() => requireInboxKey(posing, roll)).toThrow('sealing.badSignature')
  })

  test('must be unchanged, and of this campaign', async () => {
    const edits: Partial<InboxKey>[] = [{ epoch: '2026-12.1' }, { signature: 'A'.repeat(86) }]
    for (const edit of edits) {
      expect(() => requireInboxKey({ ...key, ...edit }, roll)).toThrow('sealing.badSignature')
    }
    const other = await york()
    expect(() => requireInboxKey(key, other)).toThrow('sealing.mismatched')
  })
})

test('the fingerprint of a key changes with the key, and is thirty digits to read out', async () => {
  const print = await inboxFingerprint(key)
  expect(print).toMatch(/^(\d{5} ){5}\d{5}$/)
  expect(await inboxFingerprint((await Inbox.make(roll, '2026-11.1', ada)).key)).not.toBe(print)
})

test('an inbox that was cleared opens and wraps nothing', async () => {
  const open = await Inbox.open(key, wrapOf(wraps, ada)!.file, ada)
  open.clear()
  await refused(open.wrapFor(roll, ben.card.id), 'locked')
  await refused(open.open(new Uint8Array(1)), 'locked')
})
