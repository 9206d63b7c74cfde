import type { OwnAddress } from '../addresses.ts'
import type { Arrived } from './arrived.ts'

export type Own = (address: string) => OwnAddress | undefined

const ADDRESS =
  /(?:(?:prvs|srs[01])=[^@\s<>"]*=)?\b[br]-[0-9a-z]{34}(?:\+[^@\s<>"]*)?@[a-z0-9.-]+/gi

/** The first of our own addresses in a text. Each is signed, so that none is taken for ours by chance. */
export function ownIn(own: Own, texts: string[]): OwnAddress | undefined {
  for (const text of texts) {
    for (const [address] of text.matchAll(ADDRESS)) {
      const found = own(address)
      if (found) return found
    }
  }
  return undefined
}

// Where mail servers write to whom they delivered; `To` last, since it is the sender's.
const DELIVERED =
  'delivered-to x-original-to envelope-to x-envelope-to x-delivered-to original-recipient x-forwarded-to x-rcpt-to apparently-to to cc'.split(
    ' ',
  )

/** The address it was sent to, or the mail of ours that it answers. */
export function ownAddressed(own: Own, mail: Arrived): OwnAddress | undefined {
  return ownIn(own, [
    ...DELIVERED.flatMap((name) => mail.values(name)),
    ...mail.values('received').map((line) => /\bfor\s+(\S+)/i.exec(line)?.[1] ?? ''),
    ...mail.values('in-reply-to'),
    ...mail.values('references').map((line) => line.split(/\s+/).toReversed().join(' ')),
  ])
}

/** For what a machine sent, also the mail of ours that it brings back, wherever in it that stands. */
export function ownReturned(own: Own, mail: Arrived): OwnAddress | undefined {
  // Some put the text that came back into base64 or quoted-printable, which cuts lines.
  const joined = [...mail.reports.map(({ text }) => text), mail.text].map((text) =>
    text.replace(/=\r?\n/g, ''),
  )
  return ownIn(own, [...joined, ...mail.attachments.filter(isText).map(textOf)])
}

function isText({ contentType }: { contentType: string }): boolean {
  return /^text\/|octet-stream$/i.test(contentType)
}

function textOf({ content }: { content: Buffer }): string {
  return content.subarray(0, 100_000).toString('latin1')
}
