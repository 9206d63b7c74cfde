import type { Instant } from '../clock/index.ts'
import { afterSeconds } from './mail.ts'

/** One mail a minute to one recipient: a clerk's inbox that fills in an hour is closed by dinner. */
export const PACE_SECONDS = 60

/** Paced mail goes out by day, in Europe/London: from eight, and until eight in the evening. */
const OPENS = 8
const CLOSES = 20

// A formatter is dear to make and cheap to use.
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** The first moment at or after `instant` at which paced mail may go. */
export function nextOpen(instant: Instant): Instant {
  const [hour = 0, minute = 0, second = 0] = london.format(new Date(instant)).split(':').map(Number)
  if (hour >= OPENS && hour < CLOSES) return instant
  const hoursLeft = hour < OPENS ? OPENS - hour : 24 - hour + OPENS
  const opening = afterSeconds(instant, hoursLeft * 3600 - minute * 60 - second)
  const whole = `${opening.slice(0, 19)}.000Z`
  // In the nights when the clocks change the guess is an hour off: half past seven, or nine.
  const shown = Number(london.format(new Date(whole)).slice(0, 2))
  return shown === OPENS ? whole : afterSeconds(whole, (OPENS - shown) * 3600)
}

export interface Pace {
  key: string
  /** When the next mail that is put in the queue may go. */
  freeAt: Instant
  /** When the last one went. */
  sentAt: Instant | null
}

/** Gives the next turn, and says from when on the one after it may go. */
export function takeTurn(
  freeAt: Instant | undefined,
  earliest: Instant,
): { dueAt: Instant; freeAt: Instant } {
  const dueAt = nextOpen(freeAt && freeAt > earliest ? freeAt : earliest)
  return { dueAt, freeAt: afterSeconds(dueAt, PACE_SECONDS) }
}

/** Whether one may go now: what lay still while the server was down does not all go at once. */
export function isTurn(sentAt: Instant | null | undefined, now: Instant): boolean {
  if (nextOpen(now) !== now) return false
  return !sentAt || afterSeconds(sentAt, PACE_SECONDS) <= now
}
