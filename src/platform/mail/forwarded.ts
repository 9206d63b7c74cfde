import { addressOf } from './header-text.ts'
import type { Reply } from './incoming.ts'
import type { Mailbox, Message } from './message.ts'
import { passedOn } from './passed-on.ts'

/** What of an answer could not be carried on. */
export interface LeftOut {
  /** The names of files. */
  files: string[]
  /** Mails that were attached. */
  mails: number
  /** It was too long to be read whole. */
  isCut: boolean
}

export interface Forwarding {
  /** Whose letter it answers. */
  to: Mailbox
  /** Our own address. */
  from: string
  campaign: string
  envelopeFrom: string
  messageId: string
  /** The letter's own address, to which this answer came: a mark by which we know it again if it comes back. */
  replyAddress: string
  /** Says what was left out, in the language of whom it is for. */
  sayLeftOut(leftOut: LeftOut): string
}

export type Answer = Pick<Reply, 'from' | 'subject' | 'text' | 'attachments' | 'messageId'> &
  Partial<Pick<Reply, 'leftOut' | 'isCut'>>

/**
 * The mail that carries an answer on to the letter's writer. It is from us and not from the body, whose domain would
 * not have sent it, so that SPF and DMARC hold; who presses "reply" writes to the body.
 */
export function forwarded(reply: Answer, forwarding: Forwarding): Message {
  const { to, from, campaign, envelopeFrom, messageId, replyAddress, sayLeftOut } = forwarding
  const { passed, leftOut: files } = passedOn(reply.attachments)
  const leftOut = { files, mails: reply.leftOut ?? 0, isCut: reply.isCut ?? false }
  const isWhole = files.length === 0 && leftOut.mails === 0 && !leftOut.isCut
  const shown = reply.from.name?.trim() || reply.from.address
  return {
    to: [to],
    // Without an @, which mail programs take for another address than the one it is from.
    from: { name: `${shown.replaceAll('@', ' at ')} via ${campaign}`, address: from },
    // An address that cannot be written down is in the text of most answers, at their foot.
    ...(addressOf(reply.from.address) && { replyTo: reply.from }),
    envelopeFrom,
    messageId,
    subject: reply.subject,
    text: isWhole ? reply.text : `${reply.text.trimEnd()}\n\n${sayLeftOut(leftOut)}\n`,
    headers: {
      'X-Loop': replyAddress,
      // Whoever is away tells it to nobody: it would go to the body.
      'X-Auto-Response-Suppress': 'All',
      ...(reply.messageId && { References: reply.messageId }),
    },
    attachments: passed,
  }
}
