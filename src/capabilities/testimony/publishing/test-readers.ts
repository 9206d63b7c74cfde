import {
  openMessage,
  sealMessage,
  signConsent,
  type ConsentEvent,
  type ConsentUse,
  type InboxKey,
  type Message,
  type Receipt,
} from '../../../platform/sealing/index.ts'
import { newId } from '../../../platform/ids.ts'
import type { OpenedStory, Unlocked } from '../desk/unlocked.ts'
import { b64, openInbox, post, type Person, type testDesk } from '../keeping/test-desk.ts'

export type Desk = Awaited<ReturnType<typeof testDesk>>
export type Given = Awaited<ReturnType<Desk['give']>>

/** What the desk in a browser hands on of this caseworker, before a real server. */
export async function unlockedOf(desk: Desk, who: Person): Promise<Unlocked> {
  const { keys, today } = (await who.ask('/organise/stories/desk.json')).body as {
    keys: InboxKey[]
    today: string
  }
  const drafts = new Map<string, string>()
  return {
    caseworker: who.caseworker,
    get roll() {
      return desk.roll()
    },
    inboxes: {
      keys,
      open: (epoch) => openInbox(who, epoch),
      current: () => keys.findLast(({ epoch }) => epoch.startsWith(today.slice(0, 7))),
    },
    today,
    drafts: {
      get: (name) => drafts.get(name) ?? '',
      set: (name, text) => void drafts.set(name, text),
    },
    ask: async (path, { method = 'GET', body } = {}) => {
      const { status, body: said } = await who.ask(path, { method, ...(body && { json: body }) })
      if (status >= 400) throw Object.assign(new Error(path), { code: said.code ?? status })
      return said as never
    },
    lock: () => undefined,
  }
}

export const yes = (use: ConsentUse, body: string | null = null): ConsentEvent => ({
  use,
  body,
  given: true,
  on: '2026-11-01',
  wording: 'w1',
  language: 'en',
  checked: true,
  recordedBy: null,
  interpreter: null,
  until: null,
})

/** The witness says with her receipt that it may be published, once she agrees to the words. */
export const letPublish = (given: Given): Promise<void> =>
  write(given, { kind: 'consent', event: yes('published') })

/** The witness finds the words in her thread and says yes with her receipt; gives what takes them down. */
export async function agree(given: Given, desk: Desk): Promise<string> {
  const { proposal, token } = await proposed(given, desk)
  await write(given, { kind: 'agreement', agreement: await signConsent(proposal, given.receipt) })
  return token
}

/** She takes her yes back in the thread. */
export const refuse = (given: Given, publication: string): Promise<void> =>
  write(given, { kind: 'refusal', publication })

async function write({ her, receipt, key }: Given, matter: Message['matter']): Promise<void> {
  const answer: Message = {
    id: newId(),
    thread: receipt.card.lookup,
    from: 'witness',
    week: '2026-W48',
    language: 'en',
    text: '',
    attachments: [],
    matter,
  }
  const sealed = b64(await sealMessage(answer, receipt, { inbox: key, receipt: receipt.card }))
  const said = await her(
    '/stories/receipt/messages',
    post({ id: answer.id, epoch: key.epoch, sealed }),
  )
  if (said.status !== 201) throw new Error(JSON.stringify(said))
}

async function proposed({ her, receipt }: { her: Given['her']; receipt: Receipt }, desk: Desk) {
  const { messages } = (await her('/stories/receipt/thread')).body as {
    messages: { sealed: string }[]
  }
  const { lookup, signingKey: witness } = receipt.card
  const caseworkers = desk.roll().everyone.flatMap(({ signingKey }) => signingKey ?? [])
  const opened = await Promise.all(
    messages.map(({ sealed }) =>
      openMessage(Buffer.from(sealed, 'base64url'), receipt, { lookup, witness, caseworkers }),
    ),
  )
  const { matter } = opened.find((one) => one.matter?.kind === 'proposal')!
  if (matter?.kind !== 'proposal') throw new Error('no proposal came')
  return matter
}

/** The same story as if somebody had given it without a receipt. */
export const withoutReceipt = (opened: OpenedStory): OpenedStory => ({
  ...opened,
  story: { ...opened.story, receipt: null, consents: [yes('published')] },
})
