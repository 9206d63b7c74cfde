import type { Readable } from 'node:stream'
import type { Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import {
  addSuppression,
  hashAddress,
  maskedAddress,
  queueMails,
  readIncoming,
  readOwnAddress,
  type Bounce,
  type Incoming,
  type Reply,
} from '../../../platform/mail/index.ts'
import * as life from '../life/queries-life.ts'
import type { LetterEvent, LetterWriter, SentLetter } from '../life/sent-letter.ts'
import { addReply } from './queries-receiving.ts'
import { replyOf } from './reply.ts'

export interface ReceiveParts {
  db: AnyDb
  clock: Clock
  /** Signs our own addresses, and addresses are known by it. */
  mailKey: Buffer
}

/** What was done with a mail: something of a letter, something of a writer's own mailbox, or nothing of ours. */
export interface Received {
  kind: Incoming['kind']
  about: 'letter' | 'writer' | 'nothing'
}

/**
 * Takes in one mail from the mail server: a bounce, a warning, a machine's answer or a person's. When it resolves
 * that is on the disk. The same mail taken in twice is taken in once.
 */
export async function receiveMail(parts: ReceiveParts, raw: Buffer | Readable): Promise<Received> {
  const { db, clock, mailKey } = parts
  const incoming = await readIncoming(raw, (address) => readOwnAddress(mailKey, address))
  if (incoming.kind === 'unknown') return { kind: 'unknown', about: 'nothing' }
  return db.transaction().execute(async (trx: AnyDb): Promise<Received> => {
    const { kind, id } = incoming
    const letter = await life.findLetterById(trx, id)
    if (letter) {
      await aboutLetter(trx, { ...parts, letter, now: clock.now() }, incoming)
      return { kind, about: 'letter' }
    }
    // Our own notices have the writer's id on their envelope.
    const writer = await life.findWriter(trx, id)
    if (!writer) return { kind, about: 'nothing' }
    await aboutWriter(trx, parts, writer, incoming)
    return { kind, about: 'writer' }
  })
}

interface About extends ReceiveParts {
  letter: SentLetter
  now: string
}

type Known = Exclude<Incoming, { kind: 'unknown' }>

async function aboutLetter(trx: AnyDb, about: About, incoming: Known): Promise<void> {
  switch (incoming.kind) {
    case 'bounce':
      return bounce(trx, about, incoming)
    case 'reply':
      return reply(trx, about, incoming)
    case 'delayed':
      return note(trx, about, 'delay')
    case 'complaint':
      await suppress(trx, about, 'complained')
      return note(trx, about, 'complaint')
    case 'autoReply':
    case 'challenge':
      return note(trx, about, incoming.kind)
    // That it arrived is known better by what does not come back.
    case 'delivered':
  }
}

async function note(trx: AnyDb, { letter, now }: About, move: LetterEvent['move']) {
  await life.noteLetters(trx, [letter.id], { at: now, move, reason: null, personId: null })
}

async function bounce(trx: AnyDb, about: About, { reason, status, isPermanent }: Bounce) {
  const { letter, now } = about
  const moved = await life.moveLetters(trx, [letter.id], {
    move: 'bounce',
    at: now,
    reason: `${reason} ${status}`,
  })
  if (moved.length === 0) return
  // Nothing more should go to an address that is not there; a full mailbox may be emptied.
  if (isPermanent) await suppress(trx, about, 'bounced')
  const mails = (await signersOf(trx, letter)).map((ref) => ({ kind: 'undelivered', ref }))
  await queueMails(trx, mails, now)
}

async function suppress(trx: AnyDb, about: About, reason: 'bounced' | 'complained') {
  const { letter, mailKey, now } = about
  await addSuppression(trx, {
    hash: hashAddress(mailKey, letter.toAddress),
    // A public body's own, which its pages show too.
    shown: letter.toAddress,
    reason,
    since: now,
    addedBy: null,
  })
}

async function reply(trx: AnyDb, about: About, incoming: Reply): Promise<void> {
  const { letter, now } = about
  const made = replyOf(incoming, letter.id, now)
  if (!(await addReply(trx, made))) return
  await note(trx, about, 'reply')
  const mails = (await signersOf(trx, letter)).map((id) => ({
    kind: 'reply',
    ref: `${made.id}/${id}`,
  }))
  await queueMails(trx, mails, now)
}

/** Whose letter it is: her own, or all who signed a joint one. */
async function signersOf(trx: AnyDb, letter: SentLetter): Promise<string[]> {
  return letter.writerId ? [letter.id] : life.listSigners(trx, letter.id)
}

async function aboutWriter(
  trx: AnyDb,
  { clock, mailKey }: ReceiveParts,
  writer: LetterWriter,
  incoming: Known,
): Promise<void> {
  const isOver =
    incoming.kind === 'complaint' || (incoming.kind === 'bounce' && incoming.isPermanent)
  if (!isOver || !writer.email) return
  await addSuppression(trx, {
    hash: hashAddress(mailKey, writer.email),
    shown: maskedAddress(writer.email),
    reason: incoming.kind === 'complaint' ? 'complained' : 'bounced',
    since: clock.now(),
    addedBy: null,
  })
}
