import { beforeEach, describe, expect, test, vi } from 'vitest'
import { databases } from '../../../../../test/databases.ts'
import {
  newReceipt,
  openMessage,
  propose,
  sealMessage,
  type Message,
} from '../../../../platform/sealing/index.ts'
import { b64, openInbox, post, testDesk } from '../../keeping/test-desk.ts'
import { FIRST, draftName, step, type Event, type State } from '../state.ts'
import { doings, type Hand } from './doings.ts'
import type { Held } from './held.ts'
import { Writing } from './writing.ts'

let count = 0
/** A story, its keys and a whole server are made for each. */
const LONG = { timeout: 60_000 }
const realFetch = globalThis.fetch

describe.each(databases)('before the real server, on %s, a witness', LONG, (kind) => {
  beforeEach(() => void vi.unstubAllGlobals())

  /** Her page without its drawing: what she types and presses, and the state that comes of it. */
  async function openPage() {
    const desk = await testDesk(kind)
    const code = await newReceipt()
    const { receipt, key } = await desk.give('They asked for a card.', code)
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
      const headers = { ...init.headers, 'sec-fetch-site': 'same-origin' }
      return realFetch(new URL(path, desk.app.url), { ...init, headers })
    })
    let state: State = FIRST
    let held: Held | undefined
    const hand: Hand = {
      state: () => state,
      tell: (event: Event) => void (state = step(state, event)),
      hold: (one) => void (held = one),
      held: () => held!,
      writing: new Writing('en'),
      files: { all: () => [], isBusy: () => false, clear: () => {} },
      language: 'en',
      isChecked: true,
    }
    const caseworkerWrites = async (matter: Message['matter'], text = ''): Promise<void> => {
      const message: Message = {
        id: `message-number-${(count += 1)}`,
        thread: receipt.card.lookup,
        from: 'caseworkers',
        week: '2026-W48',
        language: 'en',
        text,
        attachments: [],
        matter,
      }
      const to = { inbox: key, receipt: receipt.card }
      const sealed = b64(await sealMessage(message, desk.ada.caseworker, to))
      const address = `/organise/stories/${receipt.card.lookup}/messages`
      const json = { id: message.id, epoch: key.epoch, sealed }
      expect((await desk.ada.ask(address, post(json))).status).toBe(201)
    }
    return {
      desk,
      caseworkerWrites,
      lookup: receipt.card.lookup,
      state: () => state,
      goTo: (screen: State['screen'], about = '') => hand.tell({ type: 'went', screen, about }),
      type: (field: string, value: string) =>
        hand.tell({ type: 'typed', name: draftName(state, field), value }),
      press: (name: string, pressed = {}) => doings[name]!(hand, pressed),
      open: async () => {
        hand.tell({ type: 'typed', name: 'receipt', value: code })
        await doings['open']!(hand, {})
      },
      /** What the caseworkers read of hers. */
      async read(): Promise<Message[]> {
        const { body } = await desk.ada.ask(`/organise/stories/${receipt.card.lookup}.json`)
        const inbox = await openInbox(desk.ada)
        const thread = {
          lookup: receipt.card.lookup,
          witness: receipt.card.signingKey,
          caseworkers: [desk.ada.caseworker.card.signingKey],
        }
        const hers = (body.messages as { from: string; sealed: string }[]).filter(
          ({ from }) => from === 'witness',
        )
        return Promise.all(
          hers.map(({ sealed }) => openMessage(Buffer.from(sealed, 'base64url'), inbox, thread)),
        )
      },
    }
  }

  test('reads, answers, agrees, takes back, changes a consent and the date, and deletes', async () => {
    const her = await openPage()
    const words = {
      words: 'They asked.',
      language: 'en',
      use: 'published' as const,
      wording: 'w.1',
    }
    const { proposal, token } = await propose(words)
    await her.caseworkerWrites(null, 'Was it in May?')
    await her.caseworkerWrites({ kind: 'proposal', proposal, token })
    await her.open()
    expect(her.state().thread?.entries.map(({ message }) => message?.text)).toEqual([
      'Was it in May?',
      '',
    ])
    expect(her.state().thread?.uses).toMatchObject([{ standing: 'asked', isSound: true }])

    her.goTo('messages')
    her.type('text', 'In June.')
    await her.press('write')
    her.goTo('words', proposal.publication)
    her.type('choice', 'agree')
    await her.press('answer')
    expect(her.state().thread?.uses[0]?.standing).toBe('agreed')
    await her.press('takeDown')
    expect(her.state().thread?.uses[0]?.standing).toBe('takenBack')
    her.goTo('consents')
    await her.press('consent', { use: 'media', body: '', given: 'no' })
    expect((await her.read()).map(({ text, matter }) => matter?.kind ?? text)).toEqual([
      'In June.',
      'agreement',
      'refusal',
      'consent',
    ])

    her.goTo('keeping')
    her.type('months', '1')
    await her.press('keep')
    expect(her.state().thread?.expires).toBe('2026-12')
    await her.press('look')
    expect(her.state().thread).toMatchObject({ expires: '2026-12' })
    expect(her.state().thread?.entries).toHaveLength(6)

    her.goTo('deletion')
    her.type('sure', 'yes')
    await her.press('erase')
    expect(her.state()).toMatchObject({ stage: 'gone', published: 'none', thread: null })
    const gone = await her.desk.ada.ask(`/organise/stories/${her.lookup}.json`)
    expect(gone.status).toBe(404)
    await expect(her.open()).rejects.toMatchObject({ code: 'unknown' })
  })
})
