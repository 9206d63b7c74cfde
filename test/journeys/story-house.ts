import {
  Caseworker,
  Inbox,
  openAttachment,
  openStory,
  Roll,
  type Story,
} from '../../src/platform/sealing/index.ts'
import { testApp, type TestApp } from '../app.ts'
import type { DatabaseKind } from '../databases.ts'
import { invite, join } from '../routes/people.ts'

export interface Opened extends Story {
  files: { type: string; bytes: Uint8Array }[]
}

export interface StoryHouse {
  app: TestApp
  /** The session of its caseworker. */
  cookie: string
  /** Every story that has come, as she opens it. */
  opened(): Promise<Opened[]>
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

/** Clarion with one caseworker, who has opened the inbox of this month. */
export async function storyHouse(on: DatabaseKind): Promise<StoryHouse> {
  const app = await testApp({ on, at: '2026-11-24T10:00:00Z' })
  const owner = await join(app, (await app.clarion.ownerLink(app.url))!, 'owner')
  const cookie = await join(app, await invite(app, owner, 'caseworker', 'cleo'), 'cleo')
  const ask = asker(app, cookie)
  const caseworker = await Caseworker.make()
  const files = { passphrase: 'AAAA', recovery: 'AAAA' }
  await ask('/organise/stories/identity', { method: 'PUT', json: { card: caseworker.card, files } })
  const { campaign } = await json(ask('/organise/stories/desk.json'))
  const roll = await Roll.begin(campaign, caseworker)
  await ask('/organise/stories/roll', { json: { entry: roll.entries[0], wraps: [] } })
  const { key, wraps } = await Inbox.make(roll, '2026-11.1', caseworker)
  const sent = wraps.map((wrap) => ({ ...wrap, file: base64url(wrap.file) }))
  await ask('/organise/stories/keys', { json: { key, wraps: sent } })
  const inbox = await Inbox.open(key, wraps[0]!.file, caseworker)

  const openOne = async (lookup: string): Promise<Opened> => {
    const { sealed, attachments } = await json(ask(`/organise/stories/${lookup}.json`))
    const story = await openStory(Buffer.from(sealed, 'base64url'), inbox, lookup)
    const addresses = attachments.map(
      ({ id }: { id: string }) => `/organise/stories/${lookup}/attachments/${id}`,
    )
    const octets: Uint8Array[] = await Promise.all(addresses.map(bytesOf))
    const opened = story.attachments.map((ref) =>
      Promise.any(octets.map((one) => openAttachment(one, inbox, ref))),
    )
    return { ...story, files: await Promise.all(opened) }
  }
  const bytesOf = async (address: string) =>
    new Uint8Array(await (await ask(address)).arrayBuffer())

  return {
    app,
    cookie,
    opened: async () => {
      const { stories } = await json(ask('/organise/stories/desk.json'))
      return Promise.all(stories.map(({ lookup }: { lookup: string }) => openOne(lookup)))
    },
  }
}

interface Asked {
  method?: string
  json?: unknown
}

function asker(app: TestApp, cookie: string) {
  return (address: string, { json: body, method = body ? 'POST' : 'GET' }: Asked = {}) =>
    fetch(app.url + address, {
      method,
      headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
}

// What the server says has types of its own; here it is only handed on.
// oxlint-disable-next-line typescript/no-explicit-any
const json = async (answer: Promise<Response>): Promise<any> => (await answer).json()
