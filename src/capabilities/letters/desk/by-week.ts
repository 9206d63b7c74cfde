import type { Day } from '../../../platform/clock/index.ts'
import { weekOf, weeksBefore } from './week.ts'

export interface WeekCount {
  /** Its Monday. */
  week: Day
  count: number
}

/** The last weeks, the oldest first, each with how many there were. */
export function byWeek(
  days: readonly { day: Day; count: number }[],
  today: Day,
  weeks: number,
): WeekCount[] {
  const counts = new Map<Day, number>()
  for (const { day, count } of days) {
    const week = weekOf(day)
    counts.set(week, (counts.get(week) ?? 0) + count)
  }
  return weeksBefore(today, weeks)
    .map((week) => ({ week, count: counts.get(week) ?? 0 }))
    .toReversed()
}
