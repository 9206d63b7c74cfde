import {
  openMessage,
  openStory,
  type ConsentEvent,
  type Story,
  type Thread,
} from '../../../../platform/sealing/index.ts'
import { story as addressOf } from '../page/addresses.ts'
import { bytesOf } from '../page/asking.ts'
import type { Desk } from '../page/desk.ts'
import type { StoryDetail } from '../page/desk-data.ts'
import { AskError, codeOf } from '../page/problem.ts'
import type { OpenedMessage, OpenedStory } from '../unlocked.ts'

/** A story as it is at the desk, opened as far as it can be. */
export interface DeskStory {
  detail: StoryDetail
  opened: OpenedStory | undefined
  /** Why not. */
  code: string | undefined
  /** Messages that cannot be opened, or are not by who they say. */
  unopened: { number: number; code: string }[]
}

interface Known {
  /** What the list said of it then. */
  row: string
  reading: Promise<DeskStory>
}

/** Fetched and opened once, until the list says otherwise of it, something is done to it, or the desk locks. */
export function readStory(desk: Desk, lookup: string): Promise<DeskStory> {
  const name = `story/${lookup}`
  const row = JSON.stringify(desk.data.stories.find((one) => one.lookup === lookup))
  const known = desk.memory.get(name) as Known | undefined
  if (known?.row === row) return known.reading
  const reading = read(desk, lookup)
  desk.memory.set(name, { row, reading })
  reading.catch(() => desk.memory.delete(name))
  return reading
}

export const forgetStory = (desk: Desk, lookup: string): void =>
  void desk.memory.delete(`story/${lookup}`)

async function read(desk: Desk, lookup: string): Promise<DeskStory> {
  const detail = await desk.ask<StoryDetail>(addressOf(lookup))
  const keys = desk.keys()
  if (!keys.has(detail.epoch)) return { detail, opened: undefined, code: 'noKey', unopened: [] }
  try {
    const inbox = await keys.open(detail.epoch)
    const story = await openStory(bytesOf(detail.sealed), inbox, lookup)
    const thread = threadOf(desk, lookup, story)
    const { messages, unopened } = await readMessages(desk, detail, thread)
    const { epoch, week } = detail
    const opened = { lookup, epoch, week, story, thread, messages }
    return { detail, opened, code: undefined, unopened }
  } catch (error) {
    const code = codeOf(error)
    // The desk locked meanwhile: that says nothing about the story.
    if (code === 'locked') throw error
    return { detail, opened: undefined, code, unopened: [] }
  }
}

function threadOf(desk: Desk, lookup: string, { receipt }: Story): Thread {
  const caseworkers = desk
    .keys()
    .roll.everyone.flatMap(({ signingKey }) => (signingKey === null ? [] : [signingKey]))
  return { lookup, witness: receipt?.signingKey ?? '', caseworkers }
}

async function readMessages(desk: Desk, detail: StoryDetail, thread: Thread) {
  const messages: OpenedMessage[] = []
  const unopened: DeskStory['unopened'] = []
  for (const { number, epoch, from, sealed } of detail.messages) {
    try {
      if (!desk.keys().has(epoch)) throw new AskError('noKey')
      const inbox = await desk.keys().open(epoch)
      const message = await openMessage(bytesOf(sealed), inbox, thread)
      // What the server says of whom it is from goes for nothing beside what is signed.
      if (message.from !== from) unopened.push({ number, code: 'mismatched' })
      else messages.push({ ...message, number, epoch })
    } catch (error) {
      unopened.push({ number, code: codeOf(error) })
    }
  }
  messages.sort((one, other) => one.number - other.number)
  return { messages, unopened }
}

/** All answers about consent: those in the story and those that came since, in their order. */
export const consentsOf = ({ story, messages }: OpenedStory): ConsentEvent[] => [
  ...story.consents,
  ...messages.flatMap(({ from, matter }) =>
    from === 'witness' && matter?.kind === 'consent' ? [matter.event] : [],
  ),
]
