import type { Message } from '../../../platform/sealing/index.ts'
import type { OpenedThread } from './opened-thread.ts'
import { usesIn } from './uses.ts'

export type Screen =
  | 'overview'
  | 'messages'
  | 'words'
  | 'consents'
  | 'keeping'
  | 'card'
  | 'deletion'

/** Why something could not be done: the sentence `problem.<code>`, filled in with the values. */
export interface Problem {
  code: string
  values?: Record<string, string | number>
}

export type Job = 'opening' | 'sending' | 'looking' | 'takingDown' | 'keeping' | 'erasing'

export type Done = 'sent' | 'agreed' | 'refused' | 'takenDown' | 'consent' | 'kept' | 'looked'

/** All that the page shows or holds, but for the keys. It lives in memory and nowhere else. */
export interface State {
  stage: 'shut' | 'open' | 'gone'
  /** Why it is shut. */
  because: 'first' | 'idle' | 'closed'
  thread: OpenedThread | null
  screen: Screen
  /** Of the words on the screen, which. */
  about: string
  job: Job | null
  problem: Problem | null
  done: Done | null
  /** What was typed and not sent yet, by the name of its field. */
  drafts: Readonly<Record<string, string>>
  /** When everything was deleted, whether the published words went too; none where there were none. */
  published: 'down' | 'up' | 'none'
}

export type Event =
  | { type: 'typed'; name: string; value: string }
  | { type: 'went'; screen: Screen; about?: string }
  | { type: 'began'; job: Job }
  | { type: 'failed'; problem: Problem }
  | { type: 'opened'; thread: OpenedThread }
  | { type: 'looked'; thread: OpenedThread }
  | { type: 'wrote'; messages: Message[]; done: Done; sent: string[] }
  | { type: 'kept'; expires: string }
  | { type: 'erased'; published: State['published'] }
  | { type: 'shut'; because: 'idle' | 'closed' }

export const FIRST: State = {
  stage: 'shut',
  because: 'first',
  thread: null,
  screen: 'overview',
  about: '',
  job: null,
  problem: null,
  done: null,
  drafts: {},
  published: 'none',
}

/** A field belongs to its screen, and on the screen of words to those words. */
export const draftName = ({ stage, screen, about }: State, field: string): string =>
  stage === 'open' ? [screen, about, field].join('/') : field

/** What comes of what happened. What was typed goes only when it was sent, or when all is forgotten. */
export function step(state: State, event: Event): State {
  switch (event.type) {
    case 'typed':
      return { ...state, drafts: { ...state.drafts, [event.name]: event.value } }
    case 'went':
      return { ...calm(state), screen: event.screen, about: event.about ?? '' }
    case 'began':
      return { ...calm(state), job: event.job }
    case 'failed':
      return { ...calm(state), problem: event.problem }
    case 'opened':
      return { ...FIRST, stage: 'open', thread: event.thread }
    case 'looked':
      return { ...calm(state), thread: event.thread, done: 'looked' }
    case 'wrote':
      return wrote(state, event)
    case 'kept':
      return { ...calm(state), thread: kept(state.thread, event.expires), done: 'kept' }
    case 'erased':
      return { ...FIRST, stage: 'gone', published: event.published }
    case 'shut':
      return { ...FIRST, because: event.because }
  }
}

const calm = (state: State): State => ({ ...state, job: null, problem: null, done: null })

function wrote(state: State, { messages, done, sent }: Event & { type: 'wrote' }): State {
  const { thread } = state
  if (!thread) return state
  const drafts = Object.fromEntries(
    Object.entries(state.drafts).filter(([name]) => !sent.includes(name)),
  )
  return { ...calm(state), thread: messages.reduce(withMessage, thread), done, drafts }
}

/** What she wrote herself need not be fetched to be shown. */
function withMessage(thread: OpenedThread, message: Message): OpenedThread {
  const number = (thread.entries.at(-1)?.number ?? 0) + 1
  const entry = { number, week: message.week, message, problem: null }
  const entries = [...thread.entries, entry]
  const isSound = new Map(thread.uses.map((use) => [use.publication, use.isSound]))
  const uses = usesIn(entries.flatMap((one) => one.message ?? [])).map((use) => ({
    ...use,
    isSound: isSound.get(use.publication) ?? false,
  }))
  return { ...thread, entries, uses }
}

const kept = (thread: OpenedThread | null, expires: string): OpenedThread | null =>
  thread && { ...thread, expires }
