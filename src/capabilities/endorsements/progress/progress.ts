import { addMonths, type Day } from '../../../platform/clock/index.ts'
import type { Demand } from '../../documents/index.ts'
import { asksOf } from '../endorsement.ts'
import type { Shown } from '../showing/shown.ts'

export interface Month {
  /** `2026-05`. */
  month: string
  /** The groups that stood up in it for the first time. */
  more: number
  /** All that had by its end. */
  all: number
}

/** No line is longer than ten years; what was before stands at its beginning. */
const MOST_MONTHS = 120

/** Month by month up to this one, when groups first stood up. */
export function monthByMonth(published: readonly Shown[], today: Day): Month[] {
  const firsts = new Map<string, Day>()
  for (const { organisationId, madeOn } of published) {
    const known = firsts.get(organisationId)
    if (!known || madeOn < known) firsts.set(organisationId, madeOn)
  }
  if (firsts.size === 0) return []
  const last = today.slice(0, 7)
  const oldest = addMonths(last, 1 - MOST_MONTHS)
  const months = [...firsts.values()].map((day) => within(day.slice(0, 7), oldest, last))
  const found: Month[] = []
  let all = 0
  for (
    let month = months.reduce((a, b) => (a < b ? a : b));
    month <= last;
    month = addMonths(month, 1)
  ) {
    const more = months.filter((one) => one === month).length
    all += more
    found.push({ month, more, all })
  }
  return found
}

function within(month: string, first: string, last: string): string {
  if (month < first) return first
  return month > last ? last : month
}

export interface DemandCount {
  demand: Demand
  groups: number
}

/** How many groups support each demand; the fewest last. */
export function countByDemand(
  published: readonly Shown[],
  demands: readonly Demand[],
): DemandCount[] {
  const groups = new Map<string, Set<string>>()
  for (const one of published) {
    for (const ask of asksOf(one)) {
      const known = groups.get(ask)
      if (known) known.add(one.organisationId)
      else groups.set(ask, new Set([one.organisationId]))
    }
  }
  const counts = demands.map((demand) => ({ demand, groups: groups.get(demand.id)?.size ?? 0 }))
  return counts.toSorted((a, b) => b.groups - a.groups)
}
