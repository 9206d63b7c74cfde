import { testApp, type TestApp } from '../../../../test/app.ts'
import { invite, join } from '../../../../test/routes/people.ts'
import type { DatabaseKind } from '../../../../test/databases.ts'
import { keyFor } from '../../../platform/config/index.ts'
import { provenFields } from '../../../platform/proof/test-proof.ts'
import {
  Caseworker,
  entryOf,
  Inbox,
  newReceipt,
  openAhead,
  Receipt,
  Roll,
  sealStory,
  type InboxKey,
  type Story,
} from '../../../platform/sealing/index.ts'
import { PURPOSE } from './parts.ts'

export interface Said {
  status: number
  body: any
}

/** Somebody signed in, and what her browser says to the server. */
export interface Person {
  ask(address: string, request?: { method?: string; json?: unknown }): Promise<Said>
  caseworker: Caseworker
}

export const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

/** A campaign on a server, whose two caseworkers have made their keys and opened the inbox of three months. */
export async function testDesk(on: DatabaseKind, at = '2026-11-24T10:00:00Z') {
  const app = await testApp({ on, at })
  const founder = await join(app, (await app.clarion.ownerLink(app.url))!, 'ada')
  const ben = await join(app, await invite(app, founder, 'caseworker', 'ben'), 'ben')
  const eva = await join(app, await invite(app, founder, 'organiser', 'eva'), 'eva')
  const cookie = await join(app, await invite(app, founder, 'caseworker', 'cleo'), 'cleo')
  const ada = await person(app, cookie)
  const second = await person(app, ben)
  const { campaign } = (await ada.ask('/organise/stories/desk.json')).body as { campaign: string }
  let roll = await Roll.begin(campaign, ada.caseworker)
  await ada.ask('/organise/stories/roll', post({ entry: roll.entries[0], wraps: [] }))
  roll = await roll.add(second.caseworker.card, ada.caseworker)
  await ada.ask('/organise/stories/roll', post({ entry: roll.entries[1], wraps: [] }))
  const desk = {
    app,
    campaign,
    ada,
    ben: second,
    /** An organiser, who is no caseworker. */
    eva: { ask: asker(app, { cookie: eva }) },
    roll: () => roll,
    setRoll: (next: Roll) => void (roll = next),
    makeKeys: () => makeKeys(app, ada, roll),
    give: (words: string, receipt?: string) => give(app, words, receipt),
    inboxOf: (who: Person) => openInbox(who),
    anyone: asker(app, {}),
  }
  await desk.makeKeys()
  return desk
}

export const post = (json: unknown) => ({ method: 'POST', json })

async function makeKeys(app: TestApp, by: Person, roll: Roll): Promise<void> {
  const { keys } = (await by.ask('/organise/stories/desk.json')).body as { keys: InboxKey[] }
  for (const epoch of openAhead({ today: app.clock.today(), keys, roll })) {
    const made = await Inbox.make(roll, epoch, by.caseworker)
    const wraps = made.wraps.map((wrap) => ({ ...wrap, file: b64(wrap.file) }))
    const said = await by.ask('/organise/stories/keys', post({ key: made.key, wraps }))
    if (said.status !== 200) throw new Error(`no key for ${epoch}: ${JSON.stringify(said)}`)
  }
}

/** The inbox of this month, opened as a caseworker's browser opens it. */
export async function openInbox(who: Person, epoch?: string): Promise<Inbox> {
  const { keys, wraps, today } = (await who.ask('/organise/stories/desk.json')).body as {
    keys: InboxKey[]
    wraps: { epoch: string; file: string }[]
    today: string
  }
  const key = keys.findLast((one) =>
    epoch ? one.epoch === epoch : one.epoch.startsWith(today.slice(0, 7)),
  )!
  const wrap = wraps.find((one) => one.epoch === key.epoch)
  return Inbox.open(key, Buffer.from(wrap?.file ?? '', 'base64url'), who.caseworker)
}

/** Gives a story as a browser does: sealed before it is sent. */
export async function give(app: TestApp, words: string, code?: string) {
  const receipt = await Receipt.read(code ?? (await newReceipt()))
  const anyone = asker(app, {})
  const { keys, today } = (await anyone('/stories/inbox.json')).body as {
    keys: InboxKey[]
    today: string
  }
  const key = keys.findLast(({ epoch }) => epoch.startsWith(today.slice(0, 7)))!
  const sealed = await sealStory(storyOf(words, receipt), key)
  const request = {
    ...(await entryOf(receipt)),
    epoch: key.epoch,
    sealed: b64(sealed),
    ...(await proof(app)),
  }
  const said = await anyone('/stories', post(request))
  const authorization = `Receipt ${receipt.card.lookup}.${await receipt.authorisation()}`
  return { receipt, request, said, key, her: asker(app, { authorization }) }
}

export const proof = (app: TestApp) =>
  provenFields(keyFor('a secret for tests, 32 characters or more', 'proof'), {
    purpose: PURPOSE,
    now: app.clock.now(),
  })

export const storyOf = (words: string, receipt: Receipt): Story => ({
  words,
  language: 'en',
  body: null,
  month: '2026-10',
  area: null,
  speaker: 'self',
  sealedBy: 'browser',
  week: '2026-W48',
  consents: [],
  attachments: [],
  receipt: receipt.card,
})

export function asker(app: TestApp, headers: Record<string, string>): Person['ask'] {
  return async (address, { method = 'GET', json } = {}) => {
    const response = await fetch(app.url + address, {
      method,
      redirect: 'manual',
      headers: {
        ...headers,
        'sec-fetch-site': 'same-origin',
        ...(json ? { 'content-type': 'application/json' } : {}),
      },
      ...(json
        ? { body: json instanceof Uint8Array ? Buffer.from(json) : JSON.stringify(json) }
        : {}),
    })
    const text = await response.text()
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text }
  }
}

async function person(app: TestApp, cookie: string): Promise<Person> {
  const ask = asker(app, { cookie })
  const caseworker = await Caseworker.make()
  const files = { passphrase: b64(new Uint8Array(8)), recovery: b64(new Uint8Array(8)) }
  const json = { card: caseworker.card, files }
  const said = await ask('/organise/stories/identity', { method: 'PUT', json })
  if (said.status !== 200) throw new Error(`no seat: ${JSON.stringify(said)}`)
  return { ask, caseworker }
}
