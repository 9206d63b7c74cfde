import { describe, expect, test } from 'vitest'
import type { ConsentEvent, Story } from '../../../../platform/sealing/index.ts'
import type { StoryRow } from '../page/desk-data.ts'
import { FIRST_FILTER, inOrderOfCare, isShown, mayBe } from './filter.ts'

const today = '2026-11-24'
const row: StoryRow = {
  lookup: 'a-lookup-of-a-story',
  epoch: '2026-11.1',
  week: '2026-W48',
  expires: '2027-11',
  state: 'open',
  assignedTo: null,
  mergedInto: null,
  messages: 0,
  lastFrom: null,
  attachments: 0,
}
const event: ConsentEvent = {
  use: 'counted',
  body: null,
  given: true,
  on: '2026-11-20',
  wording: 'counted/1',
  language: 'en',
  checked: true,
  recordedBy: null,
  interpreter: null,
  until: null,
}
const story = { body: 'Quay Trust', area: 'Sandness', consents: [event] } as unknown as Story

describe('the list of stories', () => {
  test('shows open ones at first; set aside ones only when asked for', () => {
    const aside = { ...row, state: 'aside' as const }
    expect(isShown({ row, story }, FIRST_FILTER, today)).toBe(true)
    expect(isShown({ row: aside, story }, FIRST_FILTER, today)).toBe(false)
    expect(isShown({ row: aside, story }, { ...FIRST_FILTER, state: 'aside' }, today)).toBe(true)
  })

  test('finds a story by part of its body or area, and by what may be done with it', () => {
    const shown = (more: object) => isShown({ row, story }, { ...FIRST_FILTER, ...more }, today)
    expect([shown({ about: 'quay' }), shown({ about: 'SAND' }), shown({ about: 'moor' })]).toEqual([
      true,
      true,
      false,
    ])
    expect([shown({ use: 'counted' }), shown({ use: 'published' })]).toEqual([true, false])
  })

  test('does not take one that is not opened yet for one that may be used', () => {
    const filter = { ...FIRST_FILTER, use: 'counted' as const }
    expect(isShown({ row, story: undefined }, filter, today)).toBe(false)
  })

  test('has what ends soon first, then what waits for an answer, then the rest', () => {
    const rows = [
      { ...row, lookup: 'answered', lastFrom: 'caseworkers' as const },
      { ...row, lookup: 'aside', state: 'aside' as const },
      { ...row, lookup: 'waiting', lastFrom: 'witness' as const },
      { ...row, lookup: 'ending', expires: '2026-12', lastFrom: 'caseworkers' as const },
    ]
    expect(inOrderOfCare(rows, today).map(({ lookup }) => lookup)).toEqual([
      'ending',
      'waiting',
      'answered',
      'aside',
    ])
  })
})

test('a consent that was taken back, or has run out, is no consent', () => {
  expect(mayBe([event], 'counted', today)).toBe(true)
  expect(mayBe([event, { ...event, given: false }], 'counted', today)).toBe(false)
  expect(mayBe([{ ...event, until: '2026-11-23' }], 'counted', today)).toBe(false)
  const told = { ...event, use: 'toldToBody' as const, body: 'Quay Trust' }
  expect(mayBe([told], 'toldToBody', today)).toBe(true)
})
