import { RECEIPT_KEYS, useMessages } from './messages/index.ts'

/** Keys that begin with these are said by the browser's part, which has no words of its own. */
const SAID =
  /^(problem|done|working|standing|use|consents\.answer|messages\.(from|why|file|week|unopened))\b/

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
      {RECEIPT_KEYS.filter((key) => SAID.test(key)).map((key) => (
        <p data-key={key}>{t(key, GAPS)}</p>
      ))}
    </template>
  )
}
