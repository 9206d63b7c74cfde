import { expect, test } from 'vitest'
import {
  Caseworker,
  Inbox,
  newReceipt,
  openMessage,
  Receipt,
  Roll,
} from '../../../../platform/sealing/index.ts'
import { OpenKeys } from '../keys/open-keys.ts'
import type { Desk } from '../page/desk.ts'
import { AskError } from '../page/problem.ts'
import type { OpenedStory } from '../unlocked.ts'
import { sendOnce } from './send-message.ts'

const today = '2026-11-24'

interface Sent {
  id: string
  epoch: string
  sealed: Uint8Array<ArrayBuffer>
}

/** A desk whose line breaks just after the server has taken the first message. */
async function deskWithABadLine() {
  const caseworker = await Caseworker.make()
  const roll = await Roll.begin('anytown', caseworker)
  const { key, wraps } = await Inbox.make(roll, '2026-11.1', caseworker)
  const files = new Map(wraps.map(({ epoch, file }) => [epoch, file]))
  const keys = new OpenKeys({ caseworker, roll, keys: [key], wraps: files, today })
  const receipt = await Receipt.read(await newReceipt())
  const sent: Sent[] = []
  const ask = async (_: string, request: { body: Sent }): Promise<void> => {
    sent.push(request.body)
    if (sent.length === 1) throw new AskError('offline')
  }
  const desk = { keys: () => keys, data: { today }, ask } as unknown as Desk
  const { lookup, signingKey: witness } = receipt.card
  const thread = { lookup, witness, caseworkers: [caseworker.card.signingKey] }
  const send = sendOnce(desk, { lookup } as OpenedStory, receipt.card)
  return { send, sent, read: (one: Sent) => openMessage(one.sealed, receipt, thread) }
}

test('a message whose answer was lost is sent again as it was, so that it is not there twice', async () => {
  const { send, sent, read } = await deskWithABadLine()
  const message = { text: 'We hear you.', language: 'en' }

  await expect(send(message)).rejects.toMatchObject({ code: 'offline' })
  await send(message)

  expect(sent).toHaveLength(2)
  expect(sent[1]).toBe(sent[0])
  expect(await read(sent[1]!)).toMatchObject({ text: 'We hear you.', week: '2026-W48' })
})

test('words that were changed meanwhile are another message', async () => {
  const { send, sent, read } = await deskWithABadLine()

  await expect(send({ text: 'We hear you.', language: 'en' })).rejects.toThrow()
  await send({ text: 'We hear you well.', language: 'en' })

  expect(sent[1]!.id).not.toBe(sent[0]!.id)
  expect((await read(sent[1]!)).text).toBe('We hear you well.')
})
