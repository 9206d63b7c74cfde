import { addressOf, bodyOf, lineOf } from './header-text.ts'

/** Someone's address, and the name to show with it. */
export interface Mailbox {
  name?: string
  address: string
}

export interface Attachment {
  filename: string
  contentType: string
  content: Buffer
}

/** A mail, ready to be sent but for its date and its signature. */
export interface Message {
  to: Mailbox[]
  from: Mailbox & { name: string }
  replyTo?: Mailbox
  /** Where bounces go: RFC 5321, 3.6.3. */
  envelopeFrom: string
  subject: string
  text: string
  /** More fields than these; none of the above, nor of MIME, may be set here. */
  headers?: Record<string, string>
  /** With its angle brackets, from `newMessageId`. */
  messageId: string
  /** A notice by the machine rather than words of a person: RFC 3834, 5. */
  isNotice?: boolean
  attachments?: Attachment[]
}

/** The name of one mail, at our own domain; the same `id` gives the same name. */
export function newMessageId(id: string, domain: string): string {
  return `<${id}@${domain}>`
}

/** A mail that cannot be written down: its field, and none of what is in it. */
export class BadMessage extends Error {
  override readonly name = 'BadMessage'
}

/**
 * The same mail with nothing in it that could end a field and begin another. Names and words are put right; an
 * address that is none is refused, since to mend it would be to write to someone else.
 */
export function checked(message: Message): Message {
  const { to, from, replyTo, envelopeFrom, messageId, headers = {}, attachments = [] } = message
  if (to.length === 0) throw new BadMessage('to')
  if (!/^<[\w.+-]+@[\w.-]+>$/.test(messageId)) throw new BadMessage('messageId')
  return {
    ...message,
    to: to.map((one) => mailbox(one, 'to')),
    from: { name: '', ...mailbox(from, 'from') },
    ...(replyTo && { replyTo: mailbox(replyTo, 'replyTo') }),
    envelopeFrom: address(envelopeFrom, 'envelopeFrom'),
    subject: lineOf(message.subject),
    text: bodyOf(message.text),
    headers: Object.fromEntries(Object.entries(headers).map(field)),
    attachments: attachments.map(attachment),
  }
}

function mailbox({ name, address: given }: Mailbox, where: string): Mailbox {
  const shown = name === undefined ? '' : lineOf(name)
  return { address: address(given, where), ...(shown && { name: shown }) }
}

function address(given: string, where: string): string {
  const read = addressOf(given)
  if (!read) throw new BadMessage(where)
  return read
}

// Set by the message itself, or never: who blindly gets a copy, and who asks to be told that it was read.
const OURS =
  /^(to|from|cc|bcc|sender|reply-to|return-path|subject|date|message-id|mime-version|content-.*|auto-submitted|dkim-.*|received|resent-.*|disposition-notification-to|return-receipt-to|x-confirm-reading-to)$/i

function field([name, value]: [string, string]): [string, string] {
  // RFC 5322, 2.2: printable ASCII but the colon; fewer here.
  if (!/^[a-z][a-z0-9-]{0,75}$/i.test(name) || OURS.test(name)) throw new BadMessage('headers')
  return [name, lineOf(value)]
}

function attachment({ filename, contentType, content }: Attachment): Attachment {
  const isType = /^[a-z0-9]+\/[a-z0-9.+-]+$/i.test(contentType)
  return {
    filename: lineOf(filename).replace(/[\\/]/g, '-').slice(-120),
    contentType: isType ? contentType : 'application/octet-stream',
    content,
  }
}
