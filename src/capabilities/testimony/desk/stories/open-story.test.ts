import { expect, test } from 'vitest'
import {
  Caseworker,
  Inbox,
  newReceipt,
  Receipt,
  Roll,
  sealMessage,
  sealStory,
  type Story,
} from '../../../../platform/sealing/index.ts'
import { OpenKeys } from '../keys/open-keys.ts'
import { toText } from '../page/base64.ts'
import type { Desk } from '../page/desk.ts'
import type { StoryDetail } from '../page/desk-data.ts'
import { readStory } from './open-story.ts'

const today = '2026-11-24'

/** A desk with one story in its inbox, and what the server would answer about it. */
async function deskWithAStory() {
  const caseworker = await Caseworker.make()
  const roll = await Roll.begin('anytown', caseworker)
  const { key, wraps } = await Inbox.make(roll, '2026-11.1', caseworker)
  const files = new Map(wraps.map(({ epoch, file }) => [epoch, file]))
  const keys = new OpenKeys({ caseworker, roll, keys: [key], wraps: files, today })
  const receipt = await Receipt.read(await newReceipt())
  const { lookup } = receipt.card
  const story: Story = {
    words: 'They asked for a card.',
    language: 'en',
    body: 'Quay Trust',
    month: null,
    area: null,
    speaker: 'self',
    sealedBy: 'browser',
    week: '2026-W48',
    consents: [],
    attachments: [],
    receipt: receipt.card,
  }
  const sealed = await sealStory(story, key)
  const detail = { lookup, epoch: key.epoch, week: '2026-W48', sealed: toText(sealed) }
  const answer = { ...detail, messages: [], attachments: [] } as unknown as StoryDetail
  const row = { lookup, messages: 0 }
  const asked: string[] = []
  const ask = async (path: string): Promise<StoryDetail> => {
    asked.push(path)
    return answer
  }
  const memory = new Map<string, unknown>()
  const data = { today, stories: [row] }
  const desk = { keys: () => keys, data, memory, ask } as unknown as Desk
  const write = async (text: string, by: Caseworker | Receipt): Promise<void> => {
    const number = answer.messages.length + 1
    const from = 'witness' as const
    const about = { thread: lookup, from, week: '2026-W48', language: 'en' }
    const message = {
      ...about,
      id: `message-number-${number}`,
      text,
      attachments: [],
      matter: null,
    }
    const bytes = await sealMessage(message, by, { inbox: key, receipt: receipt.card })
    const { id } = message
    answer.messages.push({ id, number, from, epoch: key.epoch, week: '', sealed: toText(bytes) })
    row.messages = number
  }
  return { desk, answer, asked, lookup, receipt, write }
}

test('a story is fetched once, and again when the list says that somebody has written', async () => {
  const { desk, asked, lookup, receipt, write } = await deskWithAStory()

  expect((await readStory(desk, lookup)).opened?.story.words).toBe('They asked for a card.')
  await readStory(desk, lookup)
  expect(asked).toHaveLength(1)

  await write('It was in May.', receipt)
  const { opened } = await readStory(desk, lookup)
  expect(opened?.messages.map(({ text }) => text)).toEqual(['It was in May.'])
  expect(asked).toHaveLength(2)
})

test('a message that somebody else signed for the witness is named, and not shown', async () => {
  const { desk, lookup, write } = await deskWithAStory()
  await write('Pay me.', await Caseworker.make())

  const { opened, unopened } = await readStory(desk, lookup)

  expect(opened?.messages).toEqual([])
  expect(unopened).toEqual([{ number: 1, code: 'badSignature' }])
})

test('a story that was changed is told from one for whose month there is no key', async () => {
  const { desk, answer, lookup } = await deskWithAStory()
  const whole = answer.sealed
  answer.sealed = `${whole.slice(0, -8)}AAAAAAAA`
  expect((await readStory(desk, lookup)).code).toBe('cannotOpen')

  desk.memory.clear()
  Object.assign(answer, { sealed: whole, epoch: '2026-03.1' })
  expect((await readStory(desk, lookup)).code).toBe('noKey')
})
