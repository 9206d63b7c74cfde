import type { Day, Instant } from '../../../platform/clock/index.ts'
import { STATES, type LetterState } from '../life/life.ts'
import { weekOf } from './week.ts'

/** Which letters a list shows. Without a state: the stuck ones. */
export interface Filter {
  state?: LetterState | undefined
  reason?: string | undefined
  bodyId?: string | undefined
  /** The Monday of the week in which they came to where they are. */
  week?: Day | undefined
}

/** Where the page before ended. */
export interface After {
  stateAt: Instant
  id: string
}

/** What an address asks for; what it asks for that is not there is left out. */
export function readFilter(query: Record<string, string | undefined>): Filter {
  const { state, reason, body, week } = query
  return {
    state: STATES.find((one) => one === state),
    reason: reason && /^\w{1,40}$/.test(reason) ? reason : undefined,
    bodyId: body?.slice(0, 100) || undefined,
    week: week && /^20\d\d-\d\d-\d\d$/.test(week) && weekOf(week) === week ? week : undefined,
  }
}

export function readAfter(text: string | undefined): After | undefined {
  const [, stateAt, id] = /^(20[\dT:.-]+Z)~([\w-]+)$/.exec(text ?? '') ?? []
  return stateAt && id ? { stateAt, id } : undefined
}

export function writeAfter({ stateAt, id }: After): string {
  return `${stateAt}~${id}`
}

/** The address of such a list, without the language. */
export function listAddress({ state, reason, bodyId, week }: Filter, after?: After): string {
  const query = new URLSearchParams({
    ...(state && { state }),
    ...(reason && { reason }),
    ...(bodyId && { body: bodyId }),
    ...(week && { week }),
    ...(after && { after: writeAfter(after) }),
  }).toString()
  return `/organise/letters${query ? `?${query}` : ''}`
}
