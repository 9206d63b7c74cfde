import { describe, expect, test } from 'vitest'
import { isConsented, Story } from '../../../platform/sealing/index.ts'
import { weekOf } from '../../../platform/clock/index.ts'
import { faultsOf, storyFrom, type Answers } from './answers.ts'

const answers: Answers = {
  words: '  They asked for a card.\r\nI went home.  ',
  body: ' Anytown \n Hospital ',
  month: '2026-05',
  area: '',
  speaker: 'self',
  uses: ['read', 'counted'],
  told: ['Anytown Council', '', 'Anytown Council'],
}
const setting = {
  today: '2026-11-24',
  language: 'ar',
  isChecked: false,
  sealedBy: 'browser',
} as const

describe('a story made of answers', () => {
  const story = storyFrom(answers, setting)

  test('has the shape that is sealed', () => {
    expect(() => Story({ ...story, attachments: [], receipt: null })).not.toThrow()
    expect(story).toMatchObject({
      words: 'They asked for a card.\nI went home.',
      body: 'Anytown Hospital',
      month: '2026-05',
      area: null,
      week: '2026-W48',
    })
  })

  test('says no to every use that was not ticked, and yes to each body by itself', () => {
    const today = '2026-11-24'
    const may = (use: Parameters<typeof isConsented>[1]['use'], body: string | null = null) =>
      isConsented(story.consents, { use, body, today })
    expect([may('read'), may('counted')]).toEqual([true, true])
    expect([may('published'), may('media'), may('image'), may('voice')]).toEqual(
      Array(4).fill(false),
    )
    expect([may('toldToBody', 'Anytown Council'), may('toldToBody', 'Anytown Trust')]).toEqual([
      true,
      false,
    ])
    expect(story.consents.filter(({ use }) => use === 'toldToBody')).toHaveLength(1)
  })

  test('writes down in which words and language each was asked, and that nobody has checked them', () => {
    for (const event of story.consents) {
      expect(event).toMatchObject({ on: '2026-11-24', language: 'ar', checked: false })
      expect(event.wording).toMatch(/^giving-\d+$/)
    }
  })

  test('that somebody wrote down says who, and who interpreted', () => {
    const written = storyFrom(answers, {
      ...setting,
      sealedBy: 'assistant',
      recordedBy: 'Advocate at the stall',
      interpreter: 'a friend',
    })
    expect(written.sealedBy).toBe('assistant')
    expect(written.consents[0]).toMatchObject({
      recordedBy: 'Advocate at the stall',
      interpreter: 'a friend',
    })
  })
})

test('what is missing is said: words or a voice, who speaks, and that somebody may read it', () => {
  const empty = { ...answers, words: ' ', speaker: undefined, uses: [] }
  expect(faultsOf(empty)).toEqual(['words', 'speaker', 'read'])
  expect(faultsOf({ ...answers, words: '' }, { hasVoice: true })).toEqual([])
})

test('a week is the week of its Thursday', () => {
  expect(weekOf('2026-01-01')).toBe('2026-W01')
  expect(weekOf('2027-01-01')).toBe('2026-W53')
  expect(weekOf('2024-12-30')).toBe('2025-W01')
  expect(weekOf('2026-11-29')).toBe('2026-W48')
  expect(weekOf('2026-11-30')).toBe('2026-W49')
})
