import { addDays, type Day } from '../../../platform/clock/index.ts'

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
