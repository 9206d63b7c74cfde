import {
  isConsented,
  type ConsentEvent,
  type ConsentUse,
  type Story,
} from '../../../../platform/sealing/index.ts'
import type { StoryRow } from '../page/desk-data.ts'
import { monthsBetween } from '../page/week.ts'

export interface Filter {
  state: 'open' | 'aside' | 'merged' | ''
  /** The id of a member, `nobody`, or nothing for all. */
  assigned: string
  need: 'answer' | 'ending' | ''
  use: ConsentUse | ''
  /** Part of a body or an area. */
  about: string
}

export const FIRST_FILTER: Filter = { state: 'open', assigned: '', need: '', use: '', about: '' }

/** Deleted this month or next: time to say so to her, or to keep it longer. */
export const isEnding = ({ expires }: Pick<StoryRow, 'expires'>, today: string): boolean =>
  monthsBetween(today.slice(0, 7), expires) <= 1

/** Nobody has written since she did. */
export const isWaiting = ({ state, lastFrom }: StoryRow): boolean =>
  state === 'open' && lastFrom !== 'caseworkers'

interface Listed {
  row: StoryRow
  /** Undefined while it is opened, and where it cannot be. */
  story: Story | undefined
}

export function isShown({ row, story }: Listed, filter: Filter, today: string): boolean {
  const { state, assigned, need, use, about } = filter
  if (state !== '' && row.state !== state) return false
  if (assigned !== '' && (row.assignedTo ?? 'nobody') !== assigned) return false
  if (need === 'answer' && !isWaiting(row)) return false
  if (need === 'ending' && !isEnding(row, today)) return false
  if (use !== '' && !(story && mayBe(story.consents, use, today))) return false
  if (about.trim() === '') return true
  const where = `${story?.body ?? ''}\n${story?.area ?? ''}`.toLowerCase()
  return where.includes(about.trim().toLowerCase())
}

/** Given for this use; of `toldToBody`, for any body. */
export function mayBe(events: readonly ConsentEvent[], use: ConsentUse, today: string): boolean {
  const all = [...events]
  const bodies = new Set(all.filter((one) => one.use === use).map(({ body }) => body))
  return [...bodies].some((body) => isConsented(all, { use, body, today }))
}

/** What ends soon first, then what waits for an answer, then the newest week. */
export function inOrderOfCare(rows: readonly StoryRow[], today: string): StoryRow[] {
  const care = (row: StoryRow): number =>
    row.state !== 'open' ? 3 : isEnding(row, today) ? 0 : isWaiting(row) ? 1 : 2
  return rows.toSorted(
    (one, other) =>
      care(one) - care(other) ||
      (one.week < other.week ? 1 : one.week > other.week ? -1 : 0) ||
      (one.lookup < other.lookup ? -1 : 1),
  )
}
