import type { Instant } from '../clock/index.ts'
import { signed, type DkimKey } from './dkim.ts'
import { checked, type Attachment, type Mailbox, type Message } from './message.ts'

/**
 * The bytes of a mail: one part of plain text, and what is attached. No HTML, so nothing that could watch its reader.
 *
 * The text is quoted-printable or base64 and never 8bit, which a relay may recode on the way, and the signature would
 * then no longer fit (RFC 6376, 5.3). Lines are as long as they were written, not `format=flowed`: quoted-printable
 * carries lines of any length, and readers fold them to the screen.
 */
export async function compose(message: Message, date: Instant): Promise<Buffer> {
  const { Composer, qp } = await (loaded ??= load())
  const clean = checked(message)
  const encoding = isMostlyAscii(clean.text) ? 'quoted-printable' : 'base64'
  const composer = new Composer({
    from: mailbox(clean.from),
    to: clean.to.map(mailbox),
    ...(clean.replyTo && { replyTo: mailbox(clean.replyTo) }),
    subject: clean.subject,
    messageId: clean.messageId,
    date: new Date(date),
    headers: {
      ...clean.headers,
      ...(clean.isNotice && { 'Auto-Submitted': 'auto-generated' }),
    },
    text: { content: clean.text, contentType: 'text/plain; charset=utf-8', encoding: 'utf-8' },
    encoding,
    attachments: (clean.attachments ?? []).map(attachment),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const mail = composer.compile()
  if (clean.attachments?.length) return mail.build()
  // Of one part: written in one go, at half the cost of the streams that parts are joined by.
  return Buffer.from(`${mail.buildHeaders()}\r\n\r\n${encoded(clean.text)}`)

  function encoded(text: string): string {
    if (encoding === 'quoted-printable') return qp.wrap(qp.encode(text))
    return Buffer.from(text)
      .toString('base64')
      .replace(/.{1,76}/g, '$&\r\n')
  }
}

let loaded: ReturnType<typeof load> | undefined

/** Read when the first mail is written, so that no start waits for it. */
async function load() {
  const [{ default: Composer }, qp] = await Promise.all([
    import('nodemailer/lib/mail-composer'),
    import('nodemailer/lib/qp'),
  ])
  return { Composer, qp }
}

/** The same, signed where there is a key. */
export async function composeSigned(
  message: Message,
  date: Instant,
  key: DkimKey | 'none',
): Promise<Buffer> {
  const raw = await compose(message, date)
  return key === 'none' ? raw : signed(raw, key)
}

function mailbox({ name = '', address }: Mailbox) {
  return { name, address }
}

function attachment({ filename, contentType, content }: Attachment) {
  return { filename, contentType, content, contentDisposition: 'attachment' }
}

/** Quoted-printable takes three bytes for each beyond ASCII: Arabic would come to thrice its size. */
function isMostlyAscii(text: string): boolean {
  const sample = text.slice(0, 10_000)
  const others = sample.match(/\P{ASCII}/gu)?.length ?? 0
  return others < sample.length / 5
}
