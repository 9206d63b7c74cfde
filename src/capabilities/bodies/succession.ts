import type { Day } from '../../platform/clock/index.ts'

/** One body took over from another, in whole or in part. */
export interface Succession {
  fromId: string
  toId: string
  succeededOn: Day
  /** A split leaves several successors, of which one answers for any one place. */
  kind: 'merger' | 'split' | 'acquisition'
  source: string
  asOf: Day
}

/**
 * Who answers on a day where `id` once did: itself, or those that took over, followed to the end. More than
 * one means that the body was split and the data does not say which part a place went to.
 */
export function successorsOn(
  id: string,
  on: Day,
  successions: (id: string) => readonly Succession[],
  seen = new Set<string>(),
): string[] {
  if (seen.has(id)) return []
  seen.add(id)
  const taken = successions(id).filter((one) => one.succeededOn <= on)
  if (taken.length === 0) return [id]
  return [...new Set(taken.flatMap((one) => successorsOn(one.toId, on, successions, seen)))]
}
