import type SmtpPool from 'nodemailer/lib/smtp-pool'
import type { Clock } from '../clock/index.ts'
import { composeSigned } from './compose.ts'
import { LazyBytes } from './lazy-bytes.ts'
import { BadMessage, checked, type Message } from './message.ts'
import { outcomeOf, type Sent, type SmtpProblem } from './outcome.ts'
import {
  dkimKey,
  mailDomain,
  smtpOptions,
  TIMEOUTS,
  type MailConfig,
  type Timeouts,
} from './smtp-options.ts'

export type { MailConfig, Sent }

export interface Transport {
  /** Never rejects for what a mail server does. One of several recipients refused does not stop the rest. */
  send(message: Message): Promise<Sent>
  /** Waits `patience` milliseconds for what is being sent, then hangs up on it. */
  close(patience?: number): Promise<void>
}

export interface TransportOptions {
  clock: Clock
  /** How many connections at once. */
  connections?: number
  timeouts?: Partial<Timeouts>
}

/** Opens no connection, and loads no mail program, until the first mail. */
export function openTransport(config: MailConfig, options: TransportOptions): Transport {
  let opening: Promise<SmtpPool> | undefined
  const going = new Set<Promise<Sent>>()
  const key = dkimKey(config)
  const { whole } = { ...TIMEOUTS, ...options.timeouts }

  async function sendOne(message: Message): Promise<Sent> {
    // Unsigned, it would be taken for spam, and the letter with it.
    if (key === 'unreadable') return { kind: 'unreachable', reason: 'dkimKey' }
    if (!config.SMTP_URL) return { kind: 'unreachable', reason: 'notSetUp' }
    try {
      const raw = await composeSigned(message, options.clock.now(), key)
      const pool = await (opening ??= openPool(config.SMTP_URL, config, options))
      return await hand(pool, envelopeOf(message), raw, whole)
    } catch (problem) {
      if (!(problem instanceof BadMessage)) throw problem
      return { kind: 'refusedForGood', code: 0, reason: `bad.${problem.message}` }
    }
  }

  return {
    async send(message) {
      const sending = sendOne(message)
      going.add(sending)
      try {
        return await sending
      } finally {
        going.delete(sending)
      }
    },
    async close(patience = 10_000) {
      await settled(going, patience)
      const pool = await opening
      pool?.close({ force: true })
      await Promise.allSettled(going)
    },
  }
}

async function openPool(url: string, config: MailConfig, options: TransportOptions) {
  const { default: Pool } = await import('nodemailer/lib/smtp-pool')
  return new Pool({
    ...smtpOptions(url, mailDomain(config), { ...TIMEOUTS, ...options.timeouts }),
    maxConnections: options.connections ?? 5,
    maxMessages: 100,
    idleTimeout: 20_000,
    // Once, for a kept connection that the server had closed meanwhile; the queue does the rest, and remembers it.
    maxRequeues: 1,
  })
}

interface Envelope {
  from: string
  to: string[]
}

function envelopeOf(message: Message): Envelope {
  const { envelopeFrom, to } = checked(message)
  return { from: envelopeFrom, to: to.map(({ address }) => address) }
}

/** Hands the bytes to the pool, as they are: it asks for them when the server says that it takes them. */
function hand(pool: SmtpPool, envelope: Envelope, bytes: Buffer, whole: number): Promise<Sent> {
  let isWhole = false
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), whole).unref()
  const mail = {
    data: { signal: patience.signal },
    message: {
      getEnvelope: () => ({ ...envelope, size: bytes.length }),
      getHeader: () => '',
      messageId: () => '',
      createReadStream: () => {
        const stream = new LazyBytes(bytes, () => (isWhole = true))
        // The pool tries again only what was not begun. Were it ever to ask twice, a second copy must not go.
        return isWhole ? stream.destroy(new Error('Already sent')) : stream
      },
    },
  }
  return new Promise((resolve) => {
    pool.send(mail as unknown as Parameters<SmtpPool['send']>[0], (problem) => {
      clearTimeout(timer)
      resolve(problem ? outcomeOf(problem as SmtpProblem, isWhole) : { kind: 'accepted' })
    })
  })
}

async function settled(going: Set<Promise<Sent>>, patience: number): Promise<void> {
  if (going.size === 0) return
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)))
  await Promise.race([Promise.allSettled(going), enough])
  clearTimeout(timer)
}
