import {
  signConsent,
  type ConsentEvent,
  type ConsentUse,
  type Message,
} from '../../../../platform/sealing/index.ts'
import type { Files } from '../../giving/islands/files.ts'
import { consentEvent } from '../consents.ts'
import { openThread, type OpenedThread } from '../opened-thread.ts'
import { draftName, type Done, type Event, type Job, type State } from '../state.ts'
import type { UseOfStory } from '../uses.ts'
import { monthAfter } from '../weeks.ts'
import { Held } from './held.ts'
import { Missing } from './missing.ts'
import { publicPage, takeDown } from './server.ts'
import type { Content, Writing } from './writing.ts'

/** What a doing has to work with. */
export interface Hand {
  state(): State
  tell(event: Event): void
  hold(held: Held): void
  /** Throws `locked`. */
  held(): Held
  writing: Writing
  /** What was chosen to go with the next message. */
  files: Pick<Files, 'all' | 'isBusy' | 'clear'>
  language: string
  /** Whether a speaker has checked the words of this page. */
  isChecked: boolean
}

/** What was pressed: where it has to do with one thing of several, which. */
export type Pressed = Readonly<Record<string, string | undefined>>

export type Doing = (hand: Hand, pressed: Pressed) => Promise<void>

const ANSWER = ['choice', 'name', 'change']

/** By the name that stands on the button or the form. */
export const doings: Record<string, Doing> = {
  async open(hand) {
    const held = await Held.read(hand.state().drafts['receipt'] ?? '')
    begin(hand, 'opening')
    const thread = await fetched(held)
    hand.hold(held)
    hand.tell({ type: 'opened', thread })
  },

  async look(hand) {
    begin(hand, 'looking')
    hand.tell({ type: 'looked', thread: await fetched(hand.held()) })
  },

  async write(hand) {
    const text = draft(hand, 'text').trim()
    const files = hand.files.all()
    if (hand.files.isBusy()) throw new Missing('fileBusy')
    if (text === '' && files.length === 0) throw new Missing('empty')
    await send(hand, [{ text, matter: null, files }], 'sent', ['text'])
    hand.files.clear()
  },

  async answer(hand) {
    const choice = draft(hand, 'choice')
    if (choice === 'agree') return agree(hand)
    if (choice !== 'refuse') throw new Missing('choose')
    const { publication } = useOnScreen(hand)
    const text = draft(hand, 'change').trim()
    const matter = { kind: 'refusal', publication } as const
    await send(hand, [{ text, matter }], 'refused', ANSWER)
  },

  async takeDown(hand) {
    const { publication, token } = useOnScreen(hand)
    begin(hand, 'takingDown')
    await takeDown(publication, token)
    // Then the caseworkers are told, or they could show the same words anew.
    const matter = { kind: 'refusal', publication } as const
    await send(hand, [{ text: '', matter }], 'takenDown', []).catch(() => {
      throw new Missing('untold')
    })
  },

  async consent(hand, { use, body, given }) {
    const answer = { use: use as ConsentUse, body: body || null, given: given === 'yes' }
    await send(hand, [consent(hand, answer)], 'consent', [])
  },

  async consentBody(hand, { given }) {
    const body = draft(hand, 'body')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 200)
    if (body === '') throw new Missing('body')
    const answer = { use: 'toldToBody', body, given: given === 'yes' } as const
    await send(hand, [consent(hand, answer)], 'consent', ['body'])
  },

  async keep(hand) {
    const months = Number(draft(hand, 'months'))
    if (!months) throw new Missing('choose')
    begin(hand, 'keeping')
    const answer = await hand.held().server.keep(months)
    const expires = answer?.expires ?? monthAfter(threadOf(hand).today, months)
    hand.tell({ type: 'kept', expires })
  },

  async erase(hand) {
    const shown = threadOf(hand).uses.filter(({ standing }) => standing === 'agreed')
    const choice = draft(hand, 'published')
    if (shown.length > 0 && !choice) throw new Missing('choose')
    if (draft(hand, 'sure') !== 'yes') throw new Missing('sure')
    begin(hand, 'erasing')
    // First what is public: the tokens that take it down go with the messages.
    if (choice === 'down') {
      for (const { publication, token } of shown) await takeDown(publication, token)
    }
    await hand.held().server.erase()
    const published = shown.length === 0 ? 'none' : choice === 'down' ? 'down' : 'up'
    hand.tell({ type: 'erased', published })
  },
}

async function fetched({ server, receipt }: Held): Promise<OpenedThread> {
  const sealed = await server.thread()
  return openThread(sealed, receipt, await publicPage())
}

async function agree(hand: Hand): Promise<void> {
  const { proposal } = useOnScreen(hand)
  const agreement = await signConsent(proposal, hand.held().receipt)
  const contents: Content[] = [{ text: '', matter: { kind: 'agreement', agreement } }]
  const name = draft(hand, 'name')
  if (proposal.use === 'published' && name) {
    contents.unshift(consent(hand, { use: 'firstName', body: null, given: name === 'yes' }))
  }
  await send(hand, contents, 'agreed', ANSWER)
}

type Answer = Pick<ConsentEvent, 'use' | 'body' | 'given'>

function consent(hand: Hand, answer: Answer): Content {
  const { language, isChecked } = hand
  const { today } = threadOf(hand)
  const event = consentEvent({ ...answer, today, language, isChecked })
  return { text: '', matter: { kind: 'consent', event } }
}

/** Sends one message or several that belong together: shown, and no longer kept to be sent, once all are there. */
async function send(hand: Hand, contents: Content[], done: Done, fields: string[]): Promise<void> {
  const sent = fields.map((field) => draftName(hand.state(), field))
  if (!hand.state().job) begin(hand, 'sending')
  const messages: Message[] = []
  for (const content of contents) {
    messages.push(await hand.writing.send(content, hand.held(), threadOf(hand)))
  }
  hand.writing.settle()
  hand.tell({ type: 'wrote', messages, done, sent })
}

const begin = (hand: Hand, job: Job): void => hand.tell({ type: 'began', job })

const draft = (hand: Hand, field: string): string =>
  hand.state().drafts[draftName(hand.state(), field)] ?? ''

function threadOf(hand: Hand): OpenedThread {
  const { thread } = hand.state()
  if (!thread) throw new Missing('other')
  return thread
}

function useOnScreen(hand: Hand): UseOfStory {
  const { about } = hand.state()
  const use = threadOf(hand).uses.find(({ publication }) => publication === about)
  if (!use) throw new Missing('other')
  return use
}
