const DAY_MS = 86_400_000

/** The Monday of an ISO week, `2026-W48`: ISO 8601 begins weeks on Monday. */
export function mondayOf(week: string): string {
  const [year = NaN, number = NaN] = week.split('-W').map(Number)
  // The fourth of January is always in the first week.
  const fourth = new Date(Date.UTC(year, 0, 4))
  const first = fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * DAY_MS
  return new Date(first + (number - 1) * 7 * DAY_MS).toISOString().slice(0, 10)
}

/** The month that lies so many months after a day. */
export function monthAfter(day: string, months: number): string {
  const [year = NaN, month = NaN] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7)
}
