import { STATES, STUCK, type LetterState } from '../life/life.ts'
import { readReason } from './reason.ts'

export type StateCounts = { state: LetterState; count: number }[]

/** The stuck ones first, then in the order of a letter's life; those with none are left out. */
export function inOrderOfCare(counts: StateCounts): StateCounts {
  const order = [...STUCK, ...STATES.filter((state) => !STUCK.includes(state))]
  return counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

export function stuckIn(counts: StateCounts): number {
  return counts.reduce((sum, { state, count }) => sum + (STUCK.includes(state) ? count : 0), 0)
}

export interface StuckReason {
  state: LetterState
  /** Our own word; the numbers of servers are put together. */
  word: string
  count: number
}

/** One line for each state and reason, the most first within a state. */
export function byReason(
  counts: readonly { state: LetterState; reason: string | null; count: number }[],
): StuckReason[] {
  const lines = new Map<string, StuckReason>()
  for (const { state, reason, count } of counts) {
    const { word } = readReason(reason)
    const line = lines.get(`${state} ${word}`)
    if (line) line.count += count
    else lines.set(`${state} ${word}`, { state, word, count })
  }
  return [...lines.values()].toSorted(
    (a, b) => STUCK.indexOf(a.state) - STUCK.indexOf(b.state) || b.count - a.count,
  )
}
