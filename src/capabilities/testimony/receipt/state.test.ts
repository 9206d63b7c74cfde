import { describe, expect, test } from 'vitest'
import type { Message } from '../../../platform/sealing/index.ts'
import type { OpenedThread } from './opened-thread.ts'
import { shown, type Shown } from './shown.ts'
import { FIRST, draftName, step, type Event, type State } from './state.ts'

const dates = { day: (day: string) => day, month: (month: string) => month }
const proposal = {
  publication: 'publication-of-words',
  words: 'They asked for a card.',
  language: 'en',
  use: 'published' as const,
  wording: 'publishing.proposal.1',
  withdrawal: 'w'.repeat(43),
}
const message = (from: Message['from'], about: Partial<Message> = {}): Message => ({
  id: 'a-message-of-a-thread',
  thread: 'a-thread-of-messages',
  from,
  week: '2026-W48',
  language: 'en',
  text: '',
  attachments: [],
  matter: null,
  ...about,
})
const asked = message('caseworkers', {
  matter: { kind: 'proposal', proposal, token: 'a-token-of-words' },
})
const thread: OpenedThread = {
  today: '2026-11-24',
  expires: '2027-11',
  entries: [
    { number: 1, week: '2026-W47', message: asked, problem: null },
    { number: 2, week: '2026-W48', message: null, problem: 'badSignature' },
  ],
  uses: [
    {
      publication: proposal.publication,
      proposal,
      token: 'a-token-of-words',
      week: '2026-W48',
      standing: 'asked',
      said: '',
      isSound: true,
    },
  ],
  shown: [],
  // Only whether there is one is looked at here.
  inboxKey: {} as OpenedThread['inboxKey'],
  fingerprint: '12345',
}
const after = (...events: Event[]): State => events.reduce(step, FIRST)
const opened: Event = { type: 'opened', thread }
const on = (screen: State['screen'], about = ''): Event => ({ type: 'went', screen, about })
const dataOf = (...events: Event[]): Shown => shown(after(...events), dates).data

describe('what is typed', () => {
  test('stays when sending fails and when another screen is looked at', () => {
    const typed = after(opened, on('messages'), {
      type: 'typed',
      name: draftName(after(opened, on('messages')), 'text'),
      value: 'In May.',
    })
    const failed = step(step(typed, { type: 'began', job: 'sending' }), {
      type: 'failed',
      problem: { code: 'offline' },
    })
    expect(failed.problem?.code).toBe('offline')
    const back = step(step(failed, on('overview')), on('messages'))
    expect(back.drafts[draftName(back, 'text')]).toBe('In May.')
    expect(back.problem).toBeNull()
  })

  test('goes when it was sent, and nothing else does', () => {
    const state = { ...after(opened), drafts: { sent: 'x', kept: 'y' } }
    const wrote = step(state, { type: 'wrote', messages: [], done: 'sent', sent: ['sent'] })
    expect(wrote.drafts).toEqual({ kept: 'y' })
  })

  test('goes with all the rest when the page has lain idle, is closed, or the receipt has opened', () => {
    const state = { ...after(opened), drafts: { text: 'In May.' } }
    for (const because of ['idle', 'closed'] as const) {
      const shut = step(state, { type: 'shut', because })
      expect(shut).toEqual({ ...FIRST, because })
    }
    const typed = after({ type: 'typed', name: 'receipt', value: 'ABCD' }, opened)
    expect(JSON.stringify(typed)).not.toContain('ABCD')
  })
})

describe('what is shown', () => {
  test('before a receipt was typed is its field alone', () => {
    expect(shown(FIRST, dates)).toEqual({
      screen: 'shut',
      data: { because: 'first', problem: '', done: '' },
    })
  })

  test('first says what waits for an answer, who wrote last and when it is deleted', () => {
    expect(dataOf(opened)).toMatchObject({
      isWaiting: true,
      last: 'caseworkers',
      week: '2026-11-23',
      month: '2027-11',
      canWrite: true,
    })
  })

  test('of a message that cannot be opened is why, and none of its words', () => {
    expect(dataOf(opened, on('messages'))['entries']).toMatchObject([
      { isOpened: true, matter: 'proposal' },
      { isOpened: false, problem: 'badSignature' },
    ])
  })

  test('of words is the whole and nothing but it, to be answered only where it is sound', () => {
    const words = on('words', proposal.publication)
    expect(dataOf(opened, words)).toMatchObject({ words: proposal.words, isAnswerable: true })
    const uses = [{ ...thread.uses[0]!, isSound: false }]
    const unsound: Event = { type: 'opened', thread: { ...thread, uses } }
    expect(dataOf(unsound, words)).toMatchObject({ isAnswerable: false, isUnsound: true })
    const closed: Event = { type: 'opened', thread: { ...thread, inboxKey: null } }
    expect(dataOf(closed, words)).toMatchObject({ isAnswerable: false, canWrite: false })
  })

  test('after her yes is the way to take it down, and whether everybody can read it now', () => {
    const agreement = {
      publication: proposal.publication,
      witnessKey: 'k'.repeat(43),
      signature: 's'.repeat(86),
      certificate: 's'.repeat(86),
    }
    const yes = message('witness', {
      id: 'her-yes-to-words',
      matter: { kind: 'agreement', agreement },
    })
    const wrote: Event = { type: 'wrote', messages: [yes], done: 'agreed', sent: [] }
    const words = on('words', proposal.publication)
    expect(dataOf(opened, wrote, words)).toMatchObject({ standing: 'agreed', isPublic: 'no' })
    const now: Event = { type: 'opened', thread: { ...thread, shown: [proposal.publication] } }
    expect(dataOf(now, wrote, words)).toMatchObject({ standing: 'agreed', isPublic: 'yes' })
    expect(dataOf(now, wrote, on('deletion'))).toMatchObject({ hasShown: true })
    expect(dataOf(now, on('deletion'))).toMatchObject({ hasShown: false })
  })

  test('of how long it may be kept is twelve months at most', () => {
    expect(dataOf(opened, on('keeping'))['choices']).toEqual([
      { months: '12', month: '2027-11' },
      { months: '6', month: '2027-05' },
      { months: '3', month: '2027-02' },
      { months: '1', month: '2026-12' },
    ])
  })

  test('after everything was deleted is nothing of the thread', () => {
    const gone = after(opened, { type: 'erased', published: 'up' })
    expect(shown(gone, dates)).toEqual({ screen: 'gone', data: { published: 'up' } })
    expect(JSON.stringify(gone)).not.toContain(proposal.words)
  })
})
