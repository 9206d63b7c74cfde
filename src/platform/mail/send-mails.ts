import type { Clock, Instant } from '../clock/index.ts'
import type { AnyDb } from '../db/index.ts'
import type { Log } from '../log/index.ts'
import type { Ended } from './end-mails.ts'
import { afterSeconds, type Mail } from './mail.ts'
import type { Message } from './message.ts'
import type { MailKind, Withheld } from './outbox.ts'
import type { Transport } from './transport.ts'
import { writeMails } from './write-mails.ts'

interface Parts {
  db: AnyDb
  clock: Clock
  log: Log
  key: Buffer
  works: ReadonlyMap<string, MailKind>
  transport: Transport
}

const fault = { kind: 'refusedForNow', code: 0, reason: 'fault' } as const

/** A mail server that does not answer is left alone for so long, then for twice as long, up to five minutes. */
const PAUSE_SECONDS = 15
const LONGEST_PAUSE_SECONDS = 300

/** Writes mails and hands them to the mail server; leaves one that does not answer alone for a while. */
export function openSending({ transport, ...parts }: Parts) {
  const { clock, log } = parts
  let restsUntil: Instant = ''
  let pause = PAUSE_SECONDS

  async function trySending(message: Message | Withheld | undefined): Promise<Ended['result']> {
    if (!message) return { kind: 'withheld', reason: 'gone' }
    if ('withheld' in message) return { kind: 'withheld', reason: message.withheld }
    const result = await transport.send(message)
    if (result.kind === 'accepted') pause = PAUSE_SECONDS
    if (result.kind === 'unreachable') restAWhile()
    return result
  }

  function restAWhile(): void {
    if (clock.now() < restsUntil) return
    restsUntil = afterSeconds(clock.now(), pause)
    pause = Math.min(pause * 2, LONGEST_PAUSE_SECONDS)
    log.warn('the mail server does not answer')
  }

  /** A fault of ours, before the mail server heard of it: it is tried again. */
  function faultOf(error: unknown): Ended['result'] {
    log.error({ err: error }, 'a mail could not be sent')
    return fault
  }

  return {
    isResting: (): boolean => clock.now() < restsUntil,
    /** Says of each how it ended. */
    async send(mails: Mail[], onEnd: (ended: Ended) => void): Promise<void> {
      try {
        const messages = await writeMails(parts, mails)
        for (const mail of mails) {
          void trySending(messages.get(mail.id))
            .catch(faultOf)
            .then((result) => onEnd({ mail, result }))
        }
      } catch (error) {
        for (const mail of mails) onEnd({ mail, result: faultOf(error) })
      }
    },
  }
}
