import type { Readable } from 'node:stream'
import type { Attachment, Mailbox } from '../message.ts'

/** A mail as it was read, before anyone asks what it is. */
export interface Arrived {
  /** All values of a field, unfolded, in the order they stand. */
  values(name: string): string[]
  from: Mailbox | undefined
  subject: string
  /** Plain, or made plain from HTML. */
  text: string
  /** Parts that speak of another mail: a delivery report, what came back. */
  reports: { type: string; text: string }[]
  attachments: Attachment[]
  isCut: boolean
  messageId: string | null
}

/** A reply of ten megabytes holds more pictures than words, and a bounce says what it has to say at the start. */
const LIMIT = 10 * 1024 * 1024

/** Reads to the end, so that the mail server's pipe does not break, and keeps the first ten megabytes. */
export async function readRaw(raw: Buffer | Readable): Promise<{ bytes: Buffer; isCut: boolean }> {
  if (Buffer.isBuffer(raw)) return { bytes: raw.subarray(0, LIMIT), isCut: raw.length > LIMIT }
  const kept: Buffer[] = []
  let length = 0
  let isCut = false
  for await (const chunk of raw) {
    const bytes = Buffer.from(chunk)
    if (length + bytes.length > LIMIT) isCut = true
    if (length < LIMIT) kept.push(bytes.subarray(0, LIMIT - length))
    length += bytes.length
  }
  return { bytes: Buffer.concat(kept), isCut }
}

/** Throws where the mail is no mail at all. */
export async function readMail({
  bytes,
  isCut,
}: {
  bytes: Buffer
  isCut: boolean
}): Promise<Arrived> {
  const { simpleParser } = await import('mailparser')
  // A mailbox file's line before the mail, which some programs hand on.
  const from =
    /^(>?From [^\n]*\n)+/.exec(bytes.subarray(0, 2000).toString('latin1'))?.[0].length ?? 0
  const mail = await simpleParser(bytes.subarray(from), {
    keepDeliveryStatus: true,
    ignoreEmbedded: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    maxHtmlLengthToParse: 1_000_000,
    checksumAlgo: false,
  })
  const sender = mail.from?.value[0]
  const isReport = ({ contentType }: { contentType: string }) => REPORT.test(contentType)
  return {
    values: (name) =>
      mail.headerLines
        .filter(({ key }) => key === name)
        .map(({ line }) =>
          line
            .slice(line.indexOf(':') + 1)
            .replace(/\r?\n/g, '')
            .trim(),
        ),
    from: sender?.address ? { name: sender.name, address: sender.address } : undefined,
    subject: mail.subject ?? '',
    text: (mail.text ?? '').slice(0, LONGEST),
    reports: mail.attachments.filter(isReport).map(({ contentType, content }) => ({
      type: contentType,
      text: content.subarray(0, LONGEST).toString('latin1'),
    })),
    attachments: mail.attachments
      .filter((one) => !isReport(one))
      .map(({ filename = '', contentType, content }) => ({ filename, contentType, content })),
    isCut,
    messageId: mail.messageId ?? null,
  }
}

const REPORT = /^(message\/|text\/rfc822-headers)/i
const LONGEST = 200_000
