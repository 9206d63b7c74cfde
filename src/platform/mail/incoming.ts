import type { Readable } from 'node:stream'
import { isAutoReply, isChallenge } from './incoming/answering-machine.ts'
import { readMail, readRaw, type Arrived } from './incoming/arrived.ts'
import { ownAddressed, ownIn, ownReturned, type Own } from './incoming/own-in.ts'
import { readPlainBounce } from './incoming/plain-bounce.ts'
import { readReport } from './incoming/report.ts'
import type { Verdict } from './incoming/status.ts'
import type { Attachment, Mailbox } from './message.ts'

export type { Own }
export type { BounceReason } from './incoming/status.ts'

export interface Bounce extends Verdict {
  kind: 'bounce'
  id: string
}

/** An answer, with what is needed to carry it on. */
export interface Reply {
  kind: 'reply'
  id: string
  from: Mailbox
  subject: string
  text: string
  attachments: Attachment[]
  /** Mails that were attached, which are not carried on. */
  leftOut: number
  /** It was too long to read whole. */
  isCut: boolean
  /** Its own Message-ID, for threads and so that a second copy is known. */
  messageId: string | null
}

/** What a mail that came in turned out to be. `id` is that of the address it came to, or of the mail it speaks of. */
export type Incoming =
  | Bounce
  | { kind: 'delayed' | 'delivered' | 'autoReply' | 'challenge' | 'complaint'; id: string }
  | Reply
  | { kind: 'unknown'; reason: UnknownReason }

export type UnknownReason = 'empty' | 'notOurs' | 'loop' | 'report' | 'unreadable'

/**
 * Reads one mail as the mail server hands it over. Never rejects for what is in it: who sends rubbish gets no error
 * mail back, which would make a loop. Rejects only when the stream itself breaks off; then it is to be tried again.
 */
export async function readIncoming(raw: Buffer | Readable, own: Own): Promise<Incoming> {
  const read = await readRaw(raw)
  if (read.bytes.every((byte) => byte <= 32)) return unknown('empty')
  let mail: Arrived
  try {
    mail = await readMail(read)
  } catch {
    return unknown('unreadable')
  }
  return isLoop(mail, own) ? unknown('loop') : (byMachine(mail, own) ?? byPerson(mail, own))
}

/** Reports first, since they say what they are; then words; then the marks of answering machines. */
function byMachine(mail: Arrived, own: Own): Incoming | undefined {
  const found = readReport(mail) ?? readPlainBounce(mail) ?? machine(mail)
  if (!found) return undefined
  if (found.kind === 'other') return unknown('report')
  const about = ownAddressed(own, mail) ?? ownReturned(own, mail)
  if (!about) return unknown('notOurs')
  return found.kind === 'bounce' ? { ...found, id: about.id } : { kind: found.kind, id: about.id }
}

function machine(mail: Arrived): { kind: 'challenge' | 'autoReply' } | undefined {
  if (isChallenge(mail)) return { kind: 'challenge' }
  return isAutoReply(mail) ? { kind: 'autoReply' } : undefined
}

function byPerson(mail: Arrived, own: Own): Incoming {
  const about = ownAddressed(own, mail)
  if (!about || !mail.from) return unknown('notOurs')
  const { from, subject, text, attachments, reports, isCut, messageId } = mail
  if (!text.trim() && !subject.trim() && attachments.length === 0) return unknown('empty')
  const leftOut = reports.length
  return {
    kind: 'reply',
    id: about.id,
    from,
    subject,
    text,
    attachments,
    leftOut,
    isCut,
    messageId,
  }
}

/** RFC 5321, 6.3. Each server on the way adds a `Received`; what we carry on has our mark. */
function isLoop(mail: Arrived, own: Own): boolean {
  const marks = [...mail.values('x-loop'), mail.from?.address ?? '', mail.messageId ?? '']
  return mail.values('received').length > 50 || ownIn(own, marks) !== undefined
}

function unknown(reason: UnknownReason): Incoming {
  return { kind: 'unknown', reason }
}
