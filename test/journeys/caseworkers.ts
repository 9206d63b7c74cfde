import {
  Caseworker,
  entryOf,
  Inbox,
  newReceipt,
  newRecoveryCode,
  openAhead,
  Receipt,
  Roll,
  sealStory,
  wrapByRecoveryCode,
  type ConsentEvent,
  type ConsentUse,
  type InboxKey,
  type Story,
} from '../../src/platform/sealing/index.ts'
import { keyFor } from '../../src/platform/config/index.ts'
import { provenFields } from '../../src/platform/proof/test-proof.ts'
import { systemClock } from '../../src/platform/clock/index.ts'
import { join, OWNER, send } from './account.ts'
import type { Serving } from './house.ts'

/** A caseworker whose keys are made, as she has them on paper, and her session. */
export interface AtDesk {
  name: string
  cookie: string
  recoveryCode: string
  caseworker: Caseworker
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

/** Asks as a browser of this site does; what is refused fails the test. */
async function ask<Answer>(
  url: string,
  body?: object,
  { method = body ? 'POST' : 'GET', cookie = '' } = {},
) {
  const response = await fetch(url, {
    method,
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      ...(cookie && { cookie }),
    },
    ...(body && {
      body: JSON.stringify(body, (_, value) => (value instanceof Uint8Array ? text(value) : value)),
    }),
  })
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

/** Two caseworkers on the roll of a new campaign, and an inbox that is open. */
export async function twoCaseworkers(serving: Serving): Promise<[AtDesk, AtDesk]> {
  const { url } = serving
  const owner = await join(await serving.ownerLink(), OWNER)
  const [ada, ben] = [await seat(url, owner, 'ada'), await seat(url, owner, 'ben')]
  const stories = `${url}/organise/stories`
  const as = { cookie: ada.cookie }
  const { campaign, today } = await ask<{ campaign: string; today: string }>(
    `${stories}/desk.json`,
    undefined,
    as,
  )
  const begun = await Roll.begin(campaign, ada.caseworker)
  const roll = await begun.add(ben.caseworker.card, ada.caseworker)
  for (const entry of roll.entries) await ask(`${stories}/roll`, { entry, wraps: [] }, as)
  for (const epoch of openAhead({ today, keys: [], roll })) {
    await ask(`${stories}/keys`, await Inbox.make(roll, epoch, ada.caseworker), as)
  }
  return [ada, ben]
}

async function seat(url: string, owner: string, name: string): Promise<AtDesk> {
  const email = `${name}@example.org`
  const form = { email, role: 'caseworker' }
  const invited = await send(`${url}/organise/people/invitations`, form, owner)
  const [link] = /https?:\/\/[^\s"<]+\/organise\/join\/[\w-]+/.exec(await invited.text())!
  const cookie = await join(link, { email, name, password: 'a long password for a caseworker' })
  const [caseworker, recoveryCode] = await Promise.all([Caseworker.make(), newRecoveryCode()])
  const recovery = await wrapByRecoveryCode(caseworker, recoveryCode)
  const body = { card: caseworker.card, files: { passphrase: recovery, recovery } }
  await ask(`${url}/organise/stories/identity`, body, { method: 'PUT', cookie })
  return { name, cookie, recoveryCode, caseworker }
}

export const yesTo = (use: ConsentUse, body: string | null = null): ConsentEvent => ({
  use,
  body,
  given: true,
  on: '2026-11-01',
  wording: 'giving.1',
  language: 'en',
  checked: true,
  recordedBy: null,
  interpreter: null,
  until: null,
})

/** Gives a story as a browser does, sealed before it is sent; gives the receipt. */
export async function giveStory(
  { url }: Serving,
  story: Partial<Story>,
  secret: string,
): Promise<string> {
  const code = await newReceipt()
  const receipt = await Receipt.read(code)
  const { keys, today } = await ask<{ keys: InboxKey[]; today: string }>(
    `${url}/stories/inbox.json`,
  )
  const key = keys.findLast(({ epoch }) => epoch.startsWith(today.slice(0, 7)))!
  const whole: Story = {
    words: '',
    language: 'en',
    body: null,
    month: null,
    area: null,
    speaker: 'self',
    sealedBy: 'browser',
    week: '2026-W48',
    consents: [],
    attachments: [],
    receipt: receipt.card,
    ...story,
  }
  const proof = await provenFields(keyFor(secret, 'proof'), {
    purpose: 'story',
    now: systemClock.now(),
  })
  const sealed = text(await sealStory(whole, key))
  const entry = await entryOf(receipt)
  await ask(`${url}/stories`, { ...entry, epoch: key.epoch, sealed, ...proof })
  return code
}
