import type { Clock, Instant } from '../clock/index.ts'
import type { AnyDb } from '../db/index.ts'
import { newId } from '../ids.ts'
import type { Log } from '../log/index.ts'
import { afterSeconds, type Mail, type MailEnd, type NewMail } from './mail.ts'
import type { Message } from './message.ts'
import { addPaced, claim, isAnyDue } from './claim-mails.ts'
import { endMails, type Ended } from './end-mails.ts'
import { Flight } from './flight.ts'
import * as queries from './queries.ts'
import { openSending } from './send-mails.ts'
import type { Transport } from './transport.ts'

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

/** As many are being sent at a time; after a crash no more than these are unsure. */
const AT_ONCE = 20
const LOOK_MS = 2000
/** No try takes so long: what another process has been sending since before that, it no longer does. */
const LEASE_SECONDS = 10 * 60

export function openOutbox({ db, kind, clock, log, transport, key }: Parts): Outbox {
  const sender = newId()
  const works = new Map<string, MailKind>()
  const parts = { db, kind, clock, sender, works }
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let isAgain = false
  const gate = { isOpen: true }
  const sending = transport && openSending({ db, clock, log, key, works, transport })
  const flight = new Flight(AT_ONCE)

  async function run(): Promise<void> {
    if (!sending || works.size === 0 || sending.isResting()) return
    await endLost()
    let isWell = true
    for (;;) {
      const mails = await turn(isWell).catch((error: unknown) => {
        log.error({ err: error }, 'the next mails could not be taken')
        isWell = false
        return []
      })
      if (mails.length > 0) void sending?.send(mails, (ended) => flight.end(ended))
      if (flight.isEmpty) return
      await flight.wait()
    }
  }

  /** Writes down how mails ended and takes the next in one transaction, so that both share a COMMIT. */
  async function turn(isWell: boolean): Promise<Mail[]> {
    const mayTake = isWell && gate.isOpen && !sending?.isResting()
    const done = flight.takeEnded()
    const room = mayTake ? flight.roomAfter(done) : 0
    if (done.length === 0 && (room === 0 || !(await isAnyDue(parts)))) return []
    try {
      const mails = await db.transaction().execute(async (trx: AnyDb) => {
        if (done.length > 0) await endMails(trx, parts, done)
        return room > 0 ? claim(trx, parts, room) : []
      })
      flight.begin(mails.length)
      return mails
    } catch (error) {
      await endSurely(done)
      throw error
    } finally {
      flight.written(done)
    }
  }

  /** Mail that went must not go again, so this is tried until it is written, or the process ends. */
  async function endSurely(done: Ended[]): Promise<void> {
    if (done.length === 0) return
    for (;;) {
      try {
        return await end(done)
      } catch (error) {
        log.error({ err: error }, 'it could not be written down how mails ended')
        if (!gate.isOpen) return
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
    }
  }

  async function end(done: Ended[]): Promise<void> {
    await db.transaction().execute((trx: AnyDb) => endMails(trx, parts, done))
  }

  /** What a process was sending when it died. SQLite has one process that sends, so there it is all of it. */
  async function endLost(): Promise<void> {
    const startedBefore = kind === 'postgres' ? afterSeconds(clock.now(), -LEASE_SECONDS) : null
    const lost = await queries.listLost(db, { sender, startedBefore })
    const results = lost.map((mail): Ended => ({
      mail,
      result: { kind: 'unsure', reason: 'died' },
    }))
    for (let at = 0; at < results.length; at += 200) await end(results.slice(at, at + 200))
  }

  function runDue(): Promise<void> {
    if (running) {
      // What was put in the queue meanwhile may have come after the last look.
      isAgain = true
      flight.nudge()
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
