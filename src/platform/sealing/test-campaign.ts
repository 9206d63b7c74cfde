import { expect } from 'vitest'
import {
  Caseworker,
  Inbox,
  newReceipt,
  Receipt,
  Roll,
  type Message,
  type SealingCode,
  type Story,
  type Thread,
} from './index.ts'

/** For tests: a campaign with Ada, who began it, and Ben; its inbox of November, and who holds a receipt. */
export async function madeUpCampaign() {
  const [ada, ben] = await Promise.all([Caseworker.make(), Caseworker.make()])
  const roll = await (await Roll.begin('leeds', ada)).add(ben.card, ada)
  const { key, wraps } = await Inbox.make(roll, '2026-11.1', ada)
  const inbox = await Inbox.open(key, wraps[0]!.file, ada)
  const receipt = await Receipt.read(await newReceipt())
  return { ada, ben, roll, key, wraps, inbox, receipt }
}

export const madeUpStory = (receipt: Receipt | null, words = 'They sent me a bill.'): Story => ({
  words,
  language: 'en',
  body: 'Leeds Hospitals',
  month: '2026-10',
  area: 'Leeds',
  speaker: 'self',
  sealedBy: 'browser',
  week: '2026-W48',
  consents: [],
  attachments: [],
  receipt: receipt && receipt.card,
})

export const madeUpMessage = (receipt: Receipt, text = 'When was that?'): Message => ({
  id: 'message-of-the-tests',
  thread: receipt.card.lookup,
  from: 'caseworkers',
  week: '2026-W48',
  language: 'en',
  text,
  attachments: [],
  matter: null,
})

export const threadOf = (receipt: Receipt, caseworkers: Caseworker[]): Thread => ({
  lookup: receipt.card.lookup,
  witness: receipt.card.signingKey,
  caseworkers: caseworkers.map(({ card }) => card.signingKey),
})

/** The same bytes with one bit turned over, by default in the last but one. */
export function tampered(bytes: Uint8Array, at = bytes.length - 2): Uint8Array {
  const changed = new Uint8Array(bytes)
  changed[at]! ^= 1
  return changed
}

/** That it is refused for this reason and no other. */
export const refused = (work: Promise<unknown>, code: SealingCode): Promise<void> =>
  expect(work).rejects.toMatchObject({ name: 'SealingError', code })
