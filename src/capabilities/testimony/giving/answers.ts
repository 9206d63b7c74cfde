import { weekOf } from '../../../platform/clock/index.ts'
import type { ConsentEvent, ConsentUse, Story } from '../../../platform/sealing/index.ts'

/** Which questions about consent are asked, in which words. Raised when the English of one of them changes. */
export const CONSENT_WORDING = 'giving-1'

/** Asked one by one with a box to tick; `toldToBody` is asked for each body apart. */
export const ASKED_USES = [
  'read',
  'counted',
  'published',
  'firstName',
  'media',
  'image',
  'voice',
  'research',
] as const satisfies readonly ConsentUse[]

export const SPEAKERS = ['self', 'withPermission', 'professional'] as const
export type Speaker = (typeof SPEAKERS)[number]

/** How many bodies it can be told to from this page; more can be named later, with the receipt. */
export const TOLD_FIELDS = ['toldOne', 'toldTwo', 'toldThree'] as const

/** What was answered, as it was typed. */
export interface Answers {
  words: string
  body: string
  /** `2026-05`, or nothing. */
  month: string
  area: string
  speaker: Speaker | undefined
  uses: string[]
  told: string[]
}

export interface Setting {
  today: string
  language: string
  /** Whether a speaker has checked the words that were shown; if not, the English stood beside them. */
  isChecked: boolean
  sealedBy: Story['sealedBy']
  recordedBy?: string
  interpreter?: string
}

export type GivenStory = Omit<Story, 'receipt' | 'attachments'>

/** The story as it will be sealed, but for what is sealed apart and for its receipt. */
export function storyFrom(answers: Answers, setting: Setting): GivenStory {
  return {
    words: answers.words.toWellFormed().replace(/\r\n?/g, '\n').trim(),
    language: setting.language,
    body: line(answers.body),
    month: /^\d{4}-\d\d$/.test(answers.month) ? answers.month : null,
    area: line(answers.area),
    speaker: answers.speaker ?? 'self',
    sealedBy: setting.sealedBy,
    week: weekOf(setting.today),
    consents: consentsFrom(answers, setting),
  }
}

/** A no is written down as well as a yes: it was asked, on that day, in those words. */
function consentsFrom({ uses, told }: Answers, setting: Setting): ConsentEvent[] {
  const event = (use: ConsentUse, given: boolean, body: string | null = null): ConsentEvent => ({
    use,
    body,
    given,
    on: setting.today,
    wording: CONSENT_WORDING,
    language: setting.language,
    checked: setting.isChecked,
    recordedBy: line(setting.recordedBy ?? ''),
    interpreter: line(setting.interpreter ?? ''),
    until: null,
  })
  const bodies = new Set(told.map(line).filter((body) => body !== null))
  return [
    ...ASKED_USES.map((use) => event(use, uses.includes(use))),
    ...[...bodies].map((body) => event('toldToBody', true, body)),
  ]
}

export type Fault = 'words' | 'speaker' | 'read'

/** What is missing before it can be sent. A voice is as good as words. */
export function faultsOf(answers: Answers, { hasVoice = false } = {}): Fault[] {
  const faults: Fault[] = []
  if (!answers.words.trim() && !hasVoice) faults.push('words')
  if (!answers.speaker) faults.push('speaker')
  if (!answers.uses.includes('read')) faults.push('read')
  return faults
}

/** One line of at most 200 characters, or nothing. */
function line(typed: string): string | null {
  const tidy = typed
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return tidy.slice(0, 200).toWellFormed() || null
}
