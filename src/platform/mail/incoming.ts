import type { Readable } from 'node:stream'
import type { OwnAddress } from './addresses.ts'
import type { Attachment, Mailbox } from './message.ts'

export interface Bounce {
  kind: 'bounce'
  id: string
  /** The address is at fault, and will be: nothing more should go to it. */
  isPermanent: boolean
  /** RFC 3463, such as 5.1.1; worked out from the words where none was given. */
  status: string
  /** What it came to, in one word of ours: no address and no text of the server's is in it. */
  reason: BounceReason
  /** The server's SMTP reply code, where it gave one. */
  code: number | null
}

export type BounceReason =
  | 'noSuchAddress'
  | 'noSuchDomain'
  | 'mailboxFull'
  | 'blocked'
  | 'tooBig'
  | 'notAccepting'
  | 'expired'
  | 'loop'
  | 'other'

/** An answer, with what is needed to carry it on. */
export interface Reply {
  kind: 'reply'
  id: string
  from: Mailbox
  subject: string
  text: string
  attachments: Attachment[]
  /** How many more attachments there were than were taken in. */
  leftOut: number
  /** It was cut off, since it was too long to read whole. */
  isCut: boolean
  /** Its own Message-ID, for threads and so that a second copy is known. */
  messageId: string | null
}

/** What a mail that came in turned out to be. `id` is that of the address it came to, or the letter it speaks of. */
export type Incoming =
  | Bounce
  | { kind: 'delayed'; id: string }
  | { kind: 'delivered'; id: string }
  | { kind: 'autoReply'; id: string }
  | { kind: 'challenge'; id: string }
  | { kind: 'complaint'; id: string }
  | Reply
  | { kind: 'unknown'; reason: UnknownReason }

export type UnknownReason = 'empty' | 'notOurs' | 'loop' | 'unreadable'

export type Own = (address: string) => OwnAddress | undefined

/** Reads one mail from the mail server. Never rejects for what is in it. */
export async function readIncoming(_raw: Buffer | Readable, _own: Own): Promise<Incoming> {
  return { kind: 'unknown', reason: 'unreadable' }
}
