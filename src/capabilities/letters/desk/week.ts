import { addDays, dayOf, type Day, type Instant } from '../../../platform/clock/index.ts'

const HOUR_MS = 3_600_000

/** The Monday of its week. */
export function weekOf(day: Day): Day {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(day, -sinceMonday)
}

/** The last weeks, each by its Monday, the newest first. */
export function weeksBefore(today: Day, count: number): Day[] {
  const monday = weekOf(today)
  return Array.from({ length: count }, (_, at) => addDays(monday, -7 * at))
}

/** The first moment of a day in London, which in summer is an hour before that of UTC. */
export function startOf(day: Day): Instant {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const before = new Date(midnight - HOUR_MS)
  return (dayOf(before) === day ? before : new Date(midnight)).toISOString()
}
