import { testApp, type TestApp } from '../../../../test/app.ts'
import type { DatabaseKind } from '../../../../test/databases.ts'
import { keyFor } from '../../../platform/config/index.ts'
import { provenFields } from '../../../platform/proof/test-proof.ts'
import {
  Caseworker,
  currentKey,
  entryOf,
  Inbox,
  newReceipt,
  openAhead,
  Receipt,
  requireInboxKey,
  Roll,
  sealStory,
  type InboxKey,
  type Story,
} from '../../../platform/sealing/index.ts'
import { madeUpStory } from '../../../platform/sealing/test-campaign.ts'
import { PURPOSE } from './parts.ts'

const PASSWORD = 'a long enough password for a test'
const SECRET = 'a secret for tests, 32 characters or more'

export interface Said {
  status: number
  body: any
  headers: Headers
}

interface Asked {
  method?: string
  body?: object | Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
}

/** As the page of a browser asks, on this site and with this cookie. */
export async function ask(app: TestApp, path: string, asked: Asked = {}): Promise<Said> {
  const { body, method = body ? 'POST' : 'GET', headers = {} } = asked
  const isRaw = body instanceof Uint8Array
  const response = await fetch(app.url + path, {
    method,
    redirect: 'manual',
    headers: {
      'sec-fetch-site': 'same-origin',
      accept: 'application/json',
      'content-type': isRaw ? 'application/octet-stream' : 'application/json',
      ...headers,
    },
    ...(body && { body: isRaw ? body : JSON.stringify(body, writeBytes) }),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  const isJson = response.headers.get('content-type')?.includes('json')
  const said = isJson ? JSON.parse(bytes.toString()) : bytes
  return { status: response.status, body: said, headers: response.headers }
}

export const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const writeBytes = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? toText(value) : value

/** A caseworker at her desk: her session, and her keys as her browser would hold them. */
export interface Desk {
  personId: string
  caseworker: Caseworker
  ask(path: string, asked?: Asked): Promise<Said>
  data(): Promise<any>
  roll(): Promise<Roll>
  /** The inbox of an epoch, opened with her own wrap. */
  inbox(epoch: string): Promise<Inbox>
}

export interface House {
  app: TestApp
  campaignId: string
  /** The founder: she owns the campaign, and is no caseworker. */
  owner: string
  ada: Desk
  ben: Desk
  /** Signs somebody up with a role and gives her cookie. */
  join(role: string, name: string): Promise<string>
  sit(name: string): Promise<Desk>
  letIn(newcomer: Desk, by: Desk): Promise<void>
  takeOff(gone: Desk, by: Desk): Promise<void>
  makeAhead(by: Desk): Promise<string[]>
  proof(): Promise<Record<string, string>>
  currentKey(): Promise<InboxKey>
}

/** Clarion with Ada, who began the roll, and Ben, and keys for this month and three ahead. */
export async function storyHouse(on: DatabaseKind, at?: string): Promise<House> {
  const app = await testApp({ on, ...(at && { at }) })
  const cookieOf = (headers: Headers) => headers.getSetCookie()[0]!.split(';')[0]!
  const signUp = async (link: string, name: string): Promise<string> => {
    app.asSomeoneElse()
    const email = `${name}@example.org`
    const joined = await app.post(new URL(link).pathname, { email, name, password: PASSWORD })
    app.asSomeoneElse()
    return cookieOf(joined.headers)
  }
  const owner = await signUp((await app.clarion.ownerLink(app.url))!, 'founder')
  const join = async (role: string, name: string): Promise<string> => {
    const form = { email: `${name}@example.org`, role }
    const { text } = await app.post('/organise/people/invitations', form, { cookie: owner })
    return signUp(/https?:\/\/[^\s"<]+\/organise\/join\/[\w-]+/.exec(text)![0], name)
  }
  const inbox = () => ask(app, '/stories/inbox.json')
  const house: House = {
    app,
    campaignId: (await inbox()).body.campaign,
    owner,
    ada: undefined as never,
    ben: undefined as never,
    join,
    sit: async (name) => deskOf(app, await join('caseworker', name)),
    letIn,
    takeOff,
    makeAhead,
    proof: () => proven(app),
    currentKey: async () => keyIn((await inbox()).body),
  }
  house.ada = await house.sit('ada')
  house.ben = await house.sit('ben')
  const begun = await Roll.begin(house.campaignId, house.ada.caseworker)
  await must(house.ada, '/organise/stories/roll', { entry: begun.entries[0], wraps: [] })
  await makeAhead(house.ada)
  await letIn(house.ben, house.ada)
  return house
}

async function deskOf(app: TestApp, cookie: string): Promise<Desk> {
  const caseworker = await Caseworker.make()
  const asHer = (path: string, asked: Asked = {}) =>
    ask(app, path, { ...asked, headers: { cookie, ...asked.headers } })
  const data = async () => (await asHer('/organise/stories/desk.json')).body
  const files = { passphrase: new Uint8Array([1, 2, 3]), recovery: new Uint8Array([4, 5]) }
  const body = { card: caseworker.card, files }
  await asHer('/organise/stories/identity', { method: 'PUT', body })
  return {
    personId: (await data()).person?.id,
    caseworker,
    ask: asHer,
    data,
    roll: async () => Roll.read((await data()).roll),
    inbox: async (epoch) => {
      const { keys, wraps } = await data()
      const key = keys.find((one: InboxKey) => one.epoch === epoch)
      const wrap = wraps.find((one: { epoch: string }) => one.epoch === epoch)
      return Inbox.open(key, Buffer.from(wrap?.file ?? '', 'base64url'), caseworker)
    },
  }
}

/** Asks, and fails the test where that was refused. */
export async function must(desk: Desk, path: string, body: object): Promise<Said> {
  const said = await desk.ask(path, { body })
  if (said.status >= 300) throw new Error(`${path}: ${said.status} ${JSON.stringify(said.body)}`)
  return said
}

async function letIn(newcomer: Desk, by: Desk): Promise<void> {
  const roll = await (await by.roll()).add(newcomer.caseworker.card, by.caseworker)
  const { wraps: own } = await by.data()
  const wraps = await Promise.all(
    own.map(async ({ epoch }: { epoch: string }) =>
      (await by.inbox(epoch)).wrapFor(roll, newcomer.caseworker.card.id),
    ),
  )
  await must(by, '/organise/stories/roll', { entry: roll.entries.at(-1), wraps })
}

async function takeOff(gone: Desk, by: Desk): Promise<void> {
  const roll = await (await by.roll()).remove(gone.caseworker.card.id, by.caseworker)
  await must(by, '/organise/stories/roll', { entry: roll.entries.at(-1), wraps: [] })
}

async function makeAhead(by: Desk): Promise<string[]> {
  const { today, keys: given } = await by.data()
  const roll = await by.roll()
  const keys = given.map((key: unknown) => requireInboxKey(key, roll))
  const epochs = openAhead({ today, keys, roll })
  for (const epoch of epochs) {
    await must(by, '/organise/stories/keys', await Inbox.make(roll, epoch, by.caseworker))
  }
  return epochs
}

async function keyIn(body: any): Promise<InboxKey> {
  const roll = await Roll.read(body.roll)
  const keys = body.keys.map((key: unknown) => requireInboxKey(key, roll))
  return currentKey({ today: body.today, keys, roll })!
}

function proven(app: TestApp): Promise<Record<string, string>> {
  return provenFields(keyFor(SECRET, 'proof'), { purpose: PURPOSE, now: app.clock.now() })
}

export interface Sent {
  code: string
  receipt: Receipt
  lookup: string
  body: { lookup: string; authorisationHash: string; epoch: string; sealed: string }
  /** What lets her in to her thread. */
  headers: { authorization: string }
}

/** Seals a story as a witness's browser does. */
export async function sealedStory(
  house: House,
  more: Partial<Story> = {},
  code?: string,
): Promise<Sent> {
  code ??= await newReceipt()
  const receipt = await Receipt.read(code)
  const key = await house.currentKey()
  const sealed = toText(await sealStory({ ...madeUpStory(receipt), ...more }, key))
  const { lookup, authorisationHash } = await entryOf(receipt)
  return {
    code,
    receipt,
    lookup,
    body: { lookup, authorisationHash, epoch: key.epoch, sealed },
    headers: { authorization: `Receipt ${lookup}.${await receipt.authorisation()}` },
  }
}

export async function sendStory(house: House, more: Partial<Story> = {}): Promise<Sent> {
  const sent = await sealedStory(house, more)
  const body = { ...sent.body, ...(await house.proof()) }
  const said = await ask(house.app, '/stories', { body })
  if (said.status !== 201) throw new Error(`${said.status} ${JSON.stringify(said.body)}`)
  return sent
}
