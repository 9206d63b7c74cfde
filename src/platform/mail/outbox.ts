import type { Clock, Instant } from '../clock/index.ts'
import type { AnyDb } from '../db/index.ts'
import { newId } from '../ids.ts'
import type { Log } from '../log/index.ts'
import { afterSeconds, type Mail, type MailEnd, type NewMail } from './mail.ts'
import type { Message } from './message.ts'
import { addPaced, claim } from './claim-mails.ts'
import { endMails, type Ended } from './end-mails.ts'
import * as queries from './queries.ts'
import type { Transport } from './transport.ts'
import { writeMails } from './write-mails.ts'

/** A mail that must not go now; the reason is a code for a person to act on. */
export interface Withheld {
  withheld: string
}

/** What the capability that a mail belongs to knows of it. */
export interface MailKind {
  /** Makes the messages, from what is true now. What is not in the answer is withheld as gone. */
  write(refs: string[]): Promise<ReadonlyMap<string, Message | Withheld>>
  /** In the transaction that says it is being sent. */
  began?(trx: AnyDb, refs: string[], at: Instant): Promise<void>
  /** In the transaction that says how it ended. */
  ended?(trx: AnyDb, ends: MailEnd[], at: Instant): Promise<void>
  /** What was being sent when the process died: sent `again`, or left for a person to decide. */
  ifUnsure: 'again' | 'ask'
}

export interface Outbox {
  /** False until a mail server is configured: then everything waits. */
  isSetUp: boolean
  handle(kind: string, work: MailKind): void
  /** Puts mails in the queue, in the transaction they belong to. Asked for twice, it is the same mail. */
  add(trx: AnyDb, mails: NewMail[]): Promise<void>
  /** Takes out of the queue what has not begun; says which. */
  withdraw(
    trx: AnyDb,
    what: { kind: string; refs: string[]; state: 'held' | 'stopped' },
  ): Promise<string[]>
  /** Something is in the queue: looks at once and not in a few seconds. */
  wake(): void
  /** Sends all that is due; resolves when it has ended. */
  runDue(): Promise<void>
  start(): void
  stop(): Promise<void>
}

interface Parts {
  db: AnyDb
  kind: 'sqlite' | 'postgres'
  clock: Clock
  log: Log
  /** None until a mail server is configured. */
  transport: Transport | undefined
  /** The key of the installation for hashes of addresses. */
  key: Buffer
}

const fault = { kind: 'refusedForNow', code: 0, reason: 'fault' } as const

/** As many are being sent at a time; after a crash no more than these are unsure. */
const AT_ONCE = 20
const LOOK_MS = 2000
/** No try takes so long: what another process has been sending since before that, it no longer does. */
const LEASE_SECONDS = 10 * 60
/** A mail server that does not answer is left alone for so long, then for twice as long, up to five minutes. */
const PAUSE_SECONDS = 15
const LONGEST_PAUSE_SECONDS = 300

export function openOutbox({ db, kind, clock, log, transport, key }: Parts): Outbox {
  const sender = newId()
  const works = new Map<string, MailKind>()
  const parts = { db, kind, clock, sender, works }
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let isAgain = false
  const gate = { isOpen: true }
  let pausedUntil: Instant = ''
  let pause = PAUSE_SECONDS

  const flight: { count: number; writing?: Promise<void> | undefined } = { count: 0 }
  let freed: (() => void) | undefined
  let ended: Ended[] = []

  async function run(): Promise<void> {
    if (!transport || works.size === 0 || clock.now() < pausedUntil) return
    await endLost()
    while (gate.isOpen && clock.now() >= pausedUntil) {
      const mails = await claim(parts, AT_ONCE - flight.count)
      if (mails.length > 0) void send(mails)
      else if (flight.count === 0 && !flight.writing) break
      if (mails.length === 0 || flight.count > AT_ONCE / 2) await slot()
    }
    while (flight.count > 0 || flight.writing) await slot()
  }

  /** Resolves when some of those in flight have ended. */
  function slot(): Promise<void> {
    return new Promise((resolve) => (freed = resolve))
  }

  async function send(mails: Mail[]): Promise<void> {
    flight.count += mails.length
    const messages = await writeMails({ db, works, log, key }, mails).catch((error: unknown) => {
      log.error({ err: error }, 'mails could not be written')
    })
    await Promise.all(
      mails.map(async (mail) => {
        const result = messages ? await trySending(messages.get(mail.id)) : fault
        ended.push({ mail, result })
        flight.writing ??= writeEnded()
        flight.count -= 1
        // The next are taken while it is written how these ended: on SQLite both share a COMMIT.
        freed?.()
      }),
    )
  }

  async function trySending(message: Message | Withheld | undefined): Promise<Ended['result']> {
    if (!message) return { kind: 'withheld', reason: 'gone' }
    if ('withheld' in message) return { kind: 'withheld', reason: message.withheld }
    const result = await transport!.send(message)
    if (result.kind === 'accepted') pause = PAUSE_SECONDS
    if (result.kind === 'unreachable') restAWhile()
    return result
  }

  function restAWhile(): void {
    if (clock.now() < pausedUntil) return
    pausedUntil = afterSeconds(clock.now(), pause)
    pause = Math.min(pause * 2, LONGEST_PAUSE_SECONDS)
    log.warn('the mail server does not answer')
  }

  /** What ended together is written together, in one transaction. */
  async function writeEnded(): Promise<void> {
    while (ended.length > 0) {
      const now = ended
      ended = []
      try {
        await endMails(parts, now)
      } catch (error) {
        // Mail that went must not go again, so this is tried until it is written, or the process ends.
        log.error({ err: error }, 'it could not be written down how mails ended')
        ended.unshift(...now)
        if (!gate.isOpen) break
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
      freed?.()
    }
    flight.writing = undefined
    freed?.()
  }

  /** What a process was sending when it died. SQLite has one process that sends, so there it is all of it. */
  async function endLost(): Promise<void> {
    const startedBefore = kind === 'postgres' ? afterSeconds(clock.now(), -LEASE_SECONDS) : null
    const lost = await queries.listLost(db, { sender, startedBefore })
    const results = lost.map((mail): Ended => ({
      mail,
      result: { kind: 'unsure', reason: 'died' },
    }))
    for (let at = 0; at < results.length; at += 200)
      await endMails(parts, results.slice(at, at + 200))
  }

  function runDue(): Promise<void> {
    if (running) {
      // What was put in the queue meanwhile may have come after the last look.
      isAgain = true
      return running
    }
    const again = async (): Promise<void> => {
      do {
        isAgain = false
        await run()
      } while (isAgain && gate.isOpen)
    }
    running = again().finally(() => (running = undefined))
    return running
  }

  function look(): void {
    clearTimeout(timer)
    if (!gate.isOpen) return
    void runDue()
      .catch((error: unknown) => log.error({ err: error }, 'the outbox could not be looked at'))
      .finally(() => {
        if (timer && gate.isOpen) timer = setTimeout(look, LOOK_MS).unref()
      })
  }

  return {
    isSetUp: transport !== undefined,
    handle: (name, work) => void works.set(name, work),
    add: (trx, mails) => addPaced(trx, mails, clock.now()),
    withdraw: (trx, what) => queries.saveWithdrawn(trx, what),
    wake: () => {
      if (timer) look()
    },
    runDue,
    start: () => {
      timer = setTimeout(look, LOOK_MS).unref()
    },
    stop: async () => {
      gate.isOpen = false
      clearTimeout(timer)
      timer = undefined
      // What is being sent has ten seconds; then the line is cut, and how it ended is written down.
      await transport?.close()
      await running?.catch(() => {})
    },
  }
}
