import type { Clock } from '../clock/index.ts'
import type { Config } from '../config/index.ts'
import type { Message } from './message.ts'

/**
 * What came of one mail. A `reason` is a short code of ours, and `code` the server's reply code: neither ever holds
 * an address or a text. *unsure*: the server may have taken it, so whoever sends it again may send it twice.
 */
export type Sent =
  | { kind: 'accepted' }
  | { kind: 'refusedForNow'; code: number; reason: string }
  | { kind: 'refusedForGood'; code: number; reason: string }
  | { kind: 'unsure'; reason: string }
  | { kind: 'unreachable'; reason: string }

export interface Transport {
  /** Never rejects for what a mail server does. */
  send(message: Message): Promise<Sent>
  /** Waits for what is being sent. */
  close(): Promise<void>
}

export type MailConfig = Pick<
  Config,
  'SMTP_URL' | 'MAIL_FROM' | 'MAIL_DOMAIN' | 'DKIM_DOMAIN' | 'DKIM_SELECTOR' | 'DKIM_KEY'
>

export interface TransportOptions {
  clock: Clock
  /** How many connections at once; 5 when it is left out. */
  connections?: number
  /** How long to wait for a server that says nothing, in milliseconds. */
  timeouts?: { connect?: number; greeting?: number; silence?: number; whole?: number }
}

/** Opens no connection until the first mail. */
export function openTransport(_config: MailConfig, _options: TransportOptions): Transport {
  return {
    send: async () => ({ kind: 'unreachable', reason: 'notSetUp' }),
    close: async () => {},
  }
}
