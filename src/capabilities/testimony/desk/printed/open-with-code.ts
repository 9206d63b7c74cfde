import {
  Holder,
  Inbox,
  openAttachment,
  openMessage,
  openStory,
  Roll,
  SealingError,
  type Attachment,
  type InboxKey,
  type Message,
  type Story,
} from '../../../../platform/sealing/index.ts'
import { readKeys } from '../keys/read-keys.ts'
import { attachment as attachmentAt, story as storyAt } from '../page/addresses.ts'
import { fromText } from '../page/base64.ts'
import type { DeskData, StoryDetail } from '../page/desk-data.ts'
import { AskError } from '../page/problem.ts'
import type { Ask } from '../unlocked.ts'

export const HOLDERS = '/organise/stories/holders.json'

interface Held {
  epoch: string
  member: string
  file: string
}

/** What the server is asked, so that tests need none. */
export interface Server {
  ask: Ask
  askBytes(path: string): Promise<Uint8Array>
  deskAt: string
}

export interface ReadStory {
  lookup: string
  week: string
  /** Undefined where it could not be opened. */
  story: Story | undefined
  messages: Message[]
  attachments: Attachment[]
}

/**
 * Opens all that a printed code opens. It signs nothing and sends nothing: who holds it reads, on the day when nobody
 * else can. Throws `badCode`, and `wrongPrintedCode` for one that is not on the roll.
 */
export async function openWithCode(typed: string, server: Server): Promise<ReadStory[]> {
  const holder = await Holder.read(typed)
  const data = await server.ask<DeskData>(server.deskAt)
  const { wraps } = await server.ask<{ wraps: Held[] }>(HOLDERS)
  const roll = await Roll.read(data.roll)
  const { keys } = readKeys(data.keys, roll)
  const inboxes = await openAll(keys, wraps, holder)
  if (inboxes.size === 0) throw new AskError('wrongPrintedCode')
  const stories: ReadStory[] = []
  for (const { lookup } of data.stories) {
    const detail = await server.ask<StoryDetail>(storyAt(lookup))
    stories.push(await readOne(detail, { inboxes, roll, server }))
  }
  for (const inbox of inboxes.values()) inbox.clear()
  return stories
}

async function openAll(keys: InboxKey[], wraps: Held[], holder: Holder) {
  const inboxes = new Map<string, Inbox>()
  for (const { epoch, file } of wraps) {
    const key = keys.find((one) => one.epoch === epoch)
    if (!key || inboxes.has(epoch)) continue
    // Of several codes on the roll each opens its own wraps.
    const inbox = await Inbox.open(key, fromText(file), holder).catch(asNone)
    if (inbox) inboxes.set(epoch, inbox)
  }
  return inboxes
}

interface With {
  inboxes: Map<string, Inbox>
  roll: Roll
  server: Server
}

async function readOne(detail: StoryDetail, { inboxes, roll, server }: With): Promise<ReadStory> {
  const { lookup, week, epoch, sealed } = detail
  const inbox = inboxes.get(epoch)
  const story = inbox && (await openStory(fromText(sealed), inbox, lookup).catch(asNone))
  const read: ReadStory = { lookup, week, story, messages: [], attachments: [] }
  if (!inbox || !story) return read
  const caseworkers = roll.everyone.flatMap(({ signingKey }) => signingKey ?? [])
  const thread = { lookup, witness: story.receipt?.signingKey ?? '', caseworkers }
  for (const message of detail.messages) {
    const opener = inboxes.get(message.epoch)
    const one =
      opener && (await openMessage(fromText(message.sealed), opener, thread).catch(asNone))
    if (one) read.messages.push(one)
  }
  const refs = [...story.attachments, ...read.messages.flatMap(({ attachments }) => attachments)]
  for (const { id } of detail.attachments) {
    const bytes = await server.askBytes(attachmentAt(lookup, id))
    for (const opener of inboxes.values()) {
      for (const ref of refs) {
        const one = await openAttachment(bytes, opener, ref).catch(asNone)
        if (one) read.attachments.push(one)
      }
    }
  }
  return read
}

function asNone(error: unknown): undefined {
  if (error instanceof SealingError) return undefined
  throw error
}
