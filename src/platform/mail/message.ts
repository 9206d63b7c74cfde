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
