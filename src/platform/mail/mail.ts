import type { Instant } from '../clock/index.ts'

/**
 * How far a mail has come. *Sending* is on the disk before the mail server is spoken to; whoever finds it there
 * after a crash cannot know whether it went, and it is *unsure*.
 */
export type MailState = 'queued' | 'held' | 'sending' | 'sent' | 'unsure' | 'failed' | 'stopped'

/** A mail to be sent: what it is about, and no text and no address. */
export interface Mail {
  id: string
  kind: string
  /** What it is about, in the words of its kind. */
  ref: string
  state: MailState
  /** Mails with the same key go one after another; none means at once. */
  paceKey: string | null
  dueAt: Instant
  attempts: number
  /** The process that is sending it. */
  sender: string | null
  sendingAt: Instant | null
  endedAt: Instant | null
  /** A short code, and the mail server's number; never what it said, which may hold an address. */
  problem: string | null
}

export interface NewMail {
  kind: string
  ref: string
  paceKey?: string
  /** Not before then; at once when it is left out. */
  dueAt?: Instant
}

/** What came of one try. */
export interface MailEnd {
  ref: string
  end: 'sent' | 'putOff' | 'failed' | 'unsure' | 'withheld'
  problem: string | null
}

const BACKOFF_MINUTES = [1, 5, 15, 60, 120, 240, 480, 720, 1440]

/**
 * When a mail that was refused for now is tried again: after a minute, then later and later, for two days and some;
 * RFC 5321, 4.5.4.1, asks for four or five days, but a letter that is so late is better printed. Nothing: give up.
 */
export function triedAgainAt(attempts: number, now: Instant): Instant | undefined {
  const minutes = BACKOFF_MINUTES[attempts - 1]
  return minutes === undefined ? undefined : afterSeconds(now, minutes * 60)
}

export function afterSeconds(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString()
}
