import { RECEIPT_KEYS, useMessages } from './messages/index.ts'

/** What the browser's part says, which has no words of its own: keys that begin with one of these. */
const SAID = [
  'problem.',
  'done.',
  'working.',
  'standing.',
  'consents.answer.',
  'messages.from.',
  'messages.why.',
  'messages.file.',
  'messages.week',
  'overview.messages.',
  'overview.keeping.until',
  'keeping.now',
  'words.asked',
]

const GAPS = {
  typed: '{typed}',
  letter: '{letter}',
  day: '{day}',
  week: '{week}',
  month: '{month}',
}

/** The gaps stay gaps, which the browser fills in. */
export function Sentences() {
  const t = useMessages()
  return (
    <template data-part="sentences">
      {RECEIPT_KEYS.filter((key) => SAID.some((one) => key.startsWith(one))).map((key) => (
        <p data-key={key}>{t(key, GAPS)}</p>
      ))}
    </template>
  )
}
