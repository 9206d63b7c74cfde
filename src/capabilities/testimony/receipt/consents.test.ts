import { expect, test } from 'vitest'
import { ConsentEvent, type Message } from '../../../platform/sealing/index.ts'
import { consentEvent, consentRows } from './consents.ts'

const says = (
  use: ConsentEvent['use'],
  given: boolean,
  { body = null, today = '2026-11-24', from = 'witness' as Message['from'] } = {} as {
    body?: string | null
    today?: string
    from?: Message['from']
  },
): Message => ({
  id: 'a-message-of-hers',
  thread: 'a-thread-of-messages',
  from,
  week: '2026-W48',
  language: 'ar',
  text: '',
  attachments: [],
  matter: {
    kind: 'consent',
    event: consentEvent({ use, body, given, today, language: 'ar', isChecked: false }),
  },
})
const rowOf = (messages: Message[], use: string, body: string | null = null) =>
  consentRows(messages).find((row) => row.use === use && row.body === body)

test('an answer given with the receipt has the shape that is sealed, and says the translation was unchecked', () => {
  const { matter } = says('media', true)
  if (matter?.kind !== 'consent') throw new Error('no consent')
  expect(ConsentEvent(matter.event)).toMatchObject({
    wording: 'receipt.consent.media.1',
    language: 'ar',
    checked: false,
  })
})

test('the last answer to each question is shown with its day', () => {
  const messages = [says('media', true, { today: '2026-11-01' }), says('media', false)]
  expect(rowOf(messages, 'media')).toMatchObject({ answer: 'no', on: '2026-11-24' })
  expect(rowOf([messages[0]!], 'media')).toMatchObject({ answer: 'yes', on: '2026-11-01' })
})

test('what was answered in the story itself is not guessed at', () => {
  expect(rowOf([], 'published')).toMatchObject({ answer: 'atFirst', on: null })
})

test('each body is a question by itself', () => {
  const messages = [
    says('toldToBody', true, { body: 'Anytown Trust' }),
    says('toldToBody', false, { body: 'Anytown Council' }),
  ]
  expect(rowOf(messages, 'toldToBody', 'Anytown Trust')?.answer).toBe('yes')
  expect(rowOf(messages, 'toldToBody', 'Anytown Council')?.answer).toBe('no')
  expect(rowOf([], 'toldToBody')).toBeUndefined()
})

test('nobody else answers for her', () => {
  expect(rowOf([says('media', true, { from: 'caseworkers' })], 'media')?.answer).toBe('atFirst')
})
