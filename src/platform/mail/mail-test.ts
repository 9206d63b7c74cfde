import type { Instant } from '../clock/index.ts'
import { isAligned } from './alignment.ts'
import { composeSigned } from './compose.ts'
import { isSigned } from './dkim.ts'
import { BadMessage, type Message } from './message.ts'
import { dkimKey, domainOf, type MailConfig } from './smtp-options.ts'

/** What a mail server that gets a mail can see in it, before it asks anyone else. */
export interface Seen {
  from: string
  replyTo: string | null
  to: string
  subject: string
  envelopeFrom: string
  messageId: string
  /** `unsigned`: there is no key. */
  dkim: 'fits' | 'broken' | 'unsigned'
  /** For DMARC the domain of From must agree with one of the two: RFC 7489, 4.2. */
  isAligned: { dkim: boolean; envelope: boolean }
  bytes: number
  lines: number
  longestLine: number
  isPlainText: boolean
  /** What could tell the sender who opened it: none. */
  tracking: string[]
}

/** Writes and signs a mail as it would go, sends it to nobody, and says what would be seen of it. */
export async function testMail(
  message: Message,
  config: MailConfig,
  now: Instant,
): Promise<{ raw: Buffer; seen: Seen } | { problem: 'dkimKey' | `bad.${string}` }> {
  const key = dkimKey(config)
  if (key === 'unreadable') return { problem: 'dkimKey' }
  try {
    const raw = await composeSigned(message, now, key)
    return { raw, seen: await whatAReceiverSees(raw, message.envelopeFrom, config) }
  } catch (problem) {
    if (problem instanceof BadMessage) return { problem: `bad.${problem.message}` }
    throw problem
  }
}

/** Reads it from the bytes alone. */
export async function whatAReceiverSees(
  raw: Buffer,
  envelopeFrom: string,
  config: MailConfig,
): Promise<Seen> {
  const { simpleParser } = await import('mailparser')
  const mail = await simpleParser(raw, { skipTextToHtml: true, checksumAlgo: false })
  const key = dkimKey(config)
  const hasSignature = mail.headers.has('dkim-signature')
  const fits = typeof key === 'object' && isSigned(raw, key)
  const fromDomain = domainOf(mail.from?.value[0]?.address) ?? ''
  const lines = raw.toString('latin1').split('\r\n')
  const isPlainText = mail.html === false && contentTypeOf(mail.headers).startsWith('text/plain')
  return {
    from: mail.from?.text ?? '',
    replyTo: mail.replyTo?.text ?? null,
    to: [mail.to ?? []]
      .flat()
      .map(({ text }) => text)
      .join(', '),
    subject: mail.subject ?? '',
    envelopeFrom,
    messageId: mail.messageId ?? '',
    dkim: fits ? 'fits' : hasSignature ? 'broken' : 'unsigned',
    isAligned: {
      dkim: fits && isAligned(key.domain, fromDomain),
      envelope: isAligned(domainOf(envelopeFrom) ?? '', fromDomain),
    },
    bytes: raw.length,
    lines: lines.length,
    longestLine: lines.reduce((most, { length }) => Math.max(most, length), 0),
    isPlainText,
    tracking: trackingIn(mail.html || '', [...mail.headers.keys()]),
  }
}

function contentTypeOf(headers: Map<string, unknown>): string {
  const type = headers.get('content-type') as { value?: string } | undefined
  return type?.value ?? 'text/plain'
}

const RECEIPTS = /^(disposition-notification-to|return-receipt-to|x-confirm-reading-to)$/

function trackingIn(html: string, names: string[]): string[] {
  const fetched = html.match(
    /(?:src|background)\s*=\s*["']?https?:[^"'\s>]+|url\(\s*["']?https?:/gi,
  )
  return [...names.filter((name) => RECEIPTS.test(name)), ...(fetched ?? [])]
}
