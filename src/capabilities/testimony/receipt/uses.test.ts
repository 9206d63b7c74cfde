import { describe, expect, test } from 'vitest'
import type { Message } from '../../../platform/sealing/index.ts'
import { usesIn } from './uses.ts'

const proposal = {
  publication: 'publication-of-words',
  words: 'They asked for a card.',
  language: 'en',
  use: 'published' as const,
  wording: 'publishing.proposal.1',
  withdrawal: 'w'.repeat(43),
}
let count = 0
const message = (from: Message['from'], matter: Message['matter'], text = ''): Message => ({
  id: `message-number-${(count += 1)}`,
  thread: 'a-thread-of-messages',
  from,
  week: '2026-W48',
  language: 'en',
  text,
  attachments: [],
  matter,
})
const asked = message('caseworkers', { kind: 'proposal', proposal, token: 'a-token-of-words' })
const agreement = {
  publication: proposal.publication,
  witnessKey: 'k'.repeat(43),
  signature: 's'.repeat(86),
  certificate: 's'.repeat(86),
}
const yes = message('witness', { kind: 'agreement', agreement })
const no = message(
  'witness',
  { kind: 'refusal', publication: proposal.publication },
  'Not the ward.',
)
const standingAfter = (...answers: Message[]) => usesIn([asked, ...answers])[0]?.standing

describe('words that were proposed', () => {
  test('wait until she answers, and her last answer counts', () => {
    expect(standingAfter()).toBe('asked')
    expect(standingAfter(yes)).toBe('agreed')
    expect(standingAfter(no)).toBe('refused')
    expect(standingAfter(no, yes)).toBe('agreed')
  })

  test('that she took back stay so, whatever comes after', () => {
    expect(standingAfter(yes, no)).toBe('takenBack')
    expect(standingAfter(yes, no, yes)).toBe('takenBack')
  })

  test('carry what she wrote with her answer', () => {
    expect(usesIn([asked, no])[0]?.said).toBe('Not the ward.')
  })

  test('are agreed to by nobody else', () => {
    expect(standingAfter({ ...yes, from: 'caseworkers' })).toBe('asked')
    expect(usesIn([{ ...asked, from: 'witness' }])).toEqual([])
  })

  test('cannot be exchanged for others once they have been asked about', () => {
    const other = { ...proposal, words: 'Something else.' }
    const again = message('caseworkers', { kind: 'proposal', proposal: other, token: 'other' })
    const uses = usesIn([asked, yes, again])
    expect(uses.map(({ proposal }) => proposal.words)).toEqual([proposal.words])
  })
})
