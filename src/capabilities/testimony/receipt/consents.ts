import {
  CONSENT_USES,
  type ConsentEvent,
  type ConsentUse,
  type Message,
} from '../../../platform/sealing/index.ts'

/** One question of consent as the thread leaves it; each body is a question apart. */
export interface ConsentRow {
  use: ConsentUse
  body: string | null
  /** `atFirst`: nothing was said here yet, so what counts is the answer that lies sealed in the story. */
  answer: 'yes' | 'no' | 'atFirst'
  on: string | null
}

/** The question in its words and their version, which stand in `messages` under the same name. */
export const wordingOf = (use: ConsentUse): string => `receipt.consent.${use}.1`

/**
 * Every use with the last answer that was given with the receipt. The receipt does not open the story, so the
 * answers in it are not known here, and are never guessed.
 */
export function consentRows(messages: readonly Message[]): ConsentRow[] {
  const events = eventsIn(messages)
  return CONSENT_USES.flatMap((use) => {
    if (use !== 'toldToBody') return rowOf(events, use, null)
    const bodies = new Set(events.flatMap((event) => (event.use === use && event.body) || []))
    return [...bodies].map((body) => rowOf(events, use, body))
  })
}

function rowOf(events: ConsentEvent[], use: ConsentUse, body: string | null): ConsentRow {
  const last = events.findLast((event) => event.use === use && event.body === body)
  if (!last) return { use, body, answer: 'atFirst', on: null }
  return { use, body, answer: last.given ? 'yes' : 'no', on: last.on }
}

function eventsIn(messages: readonly Message[]): ConsentEvent[] {
  return messages.flatMap(({ matter, from }) =>
    matter?.kind === 'consent' && from === 'witness' ? matter.event : [],
  )
}

interface Saying {
  use: ConsentUse
  body: string | null
  given: boolean
  today: string
  language: string
  isChecked: boolean
}

export function consentEvent({
  use,
  body,
  given,
  today,
  language,
  isChecked,
}: Saying): ConsentEvent {
  return {
    use,
    body,
    given,
    on: today,
    wording: wordingOf(use),
    language,
    checked: isChecked,
    recordedBy: null,
    interpreter: null,
    until: null,
  }
}
