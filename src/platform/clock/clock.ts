import { dayOf, type Day, type Instant } from './day.ts'

const HOUR_MS = 3_600_000

/** The only source of the present. Nothing else in Clarion asks what time it is. */
export interface Clock {
  now(): Instant
  today(): Day
}

export const systemClock: Clock = clockFrom(() => Date.now())

/** A clock that shows `start` when it is made and goes on from there, at the speed of the real one. */
export function clockStartingAt(start: Instant): Clock {
  const offset = Date.parse(start) - Date.now()
  return clockFrom(() => Date.now() + offset)
}

export interface SetClock extends Clock {
  set(instant: Instant): void
}

/** A clock that stands still until it is set. For tests. */
export function stoppedClock(instant: Instant): SetClock {
  let at = Date.parse(instant)
  return Object.assign(
    clockFrom(() => at),
    { set: (next: Instant) => void (at = Date.parse(next)) },
  )
}

function clockFrom(milliseconds: () => number): Clock {
  let hour = NaN
  let day = ''
  return {
    now: () => new Date(milliseconds()).toISOString(),
    today: () => {
      const at = milliseconds()
      // London is whole hours from UTC, so the day can only change with the hour; to write one is dear.
      if (Math.floor(at / HOUR_MS) !== hour) {
        hour = Math.floor(at / HOUR_MS)
        day = dayOf(new Date(at))
      }
      return day
    },
  }
}
