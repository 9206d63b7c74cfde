/** A day in Europe/London, as ISO text: `2026-05-02`. Two of them compare as text. */
export type Day = string

/** A moment in UTC, as ISO text with milliseconds: `2026-05-02T09:30:00.000Z`. */
export type Instant = string

const HOUR_MS = 3_600_000

// London is the only time zone Clarion knows: every deadline it keeps is a British body's.
const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

export function dayOf(instant: Instant | Date): Day {
  return london.format(typeof instant === 'string' ? new Date(instant) : instant)
}

/** The first moment of a day in London, which in summer is an hour before that of UTC. */
export function startOf(day: Day): Instant {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const before = new Date(midnight - HOUR_MS)
  return (dayOf(before) === day ? before : new Date(midnight)).toISOString()
}

/** The day `count` days later, or earlier when it is negative. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
