import { DAY, flag, LANGUAGE, LINE, oneOf, orNull, record, text, type Of } from './shape.ts'

/** What may be done with a story. Each is asked for by itself, and is no until it is yes. */
export const CONSENT_USES = [
  'read',
  'counted',
  'toldToBody',
  'published',
  'firstName',
  'media',
  'image',
  'voice',
  'research',
] as const
export type ConsentUse = (typeof CONSENT_USES)[number]

/** One answer to one question, on one day. Kept inside what is sealed; added to, never changed. */
export const ConsentEvent = record({
  use: oneOf(...CONSENT_USES),
  /** For `toldToBody`: which. Each body is asked about apart. */
  body: orNull(LINE),
  given: flag,
  on: DAY,
  /** Which question it answers, in which words, in which language. */
  wording: LINE,
  language: LANGUAGE,
  /** Whether a speaker had checked that translation; if not, the English stood beside it. */
  checked: flag,
  recordedBy: orNull(LINE),
  interpreter: orNull(text(200)),
  until: orNull(DAY),
})
export type ConsentEvent = Of<typeof ConsentEvent>

/** The last answer counts, until the day it runs out has passed. Silence is no. */
export function isConsented(
  events: ConsentEvent[],
  { use, body = null, today }: { use: ConsentUse; body?: string | null; today: string },
): boolean {
  const last = events.findLast((event) => event.use === use && event.body === body)
  return last !== undefined && last.given && (last.until === null || today <= last.until)
}
