import { timingSafeEqual } from 'node:crypto'
import { hmac } from '../hmac.ts'
import { decodeBase32, encodeBase32 } from './base32.ts'

export interface OwnAddress {
  kind: 'bounce' | 'reply'
  id: string
}

const LETTERS = { bounce: 'b', reply: 'r' } as const
const ID_CHARACTERS = 26
const TAG_BYTES = 5

/** The envelope's sender for one mail (VERP): what comes back to it is about that mail. */
export function bounceAddress(key: Buffer, domain: string, id: string): string {
  return address(key, domain, { kind: 'bounce', id })
}

/** An address of a letter's own, whose answers are carried on to its writer. */
export function replyAddress(key: Buffer, domain: string, id: string): string {
  return address(key, domain, { kind: 'reply', id })
}

/** The name of one mail, by which an answer or a report that has lost its address is known to be about it. */
export function signedMessageId(key: Buffer, domain: string, id: string): string {
  return `<${bounceAddress(key, domain, id).replace('@', '+letter@')}>`
}

function address(key: Buffer, domain: string, { kind, id }: OwnAddress): string {
  const bytes = Buffer.from(id, 'base64url')
  // Buffer passes over what is not base64url; another id must not come back than the one given.
  if (bytes.length !== 16 || bytes.toString('base64url') !== id) throw new Error('Not an id')
  const token = encodeBase32(bytes) + encodeBase32(tag(key, kind, bytes))
  return `${LETTERS[kind]}-${token}@${domain}`
}

// Before the local part there may be what other servers put there: BATV's `prvs=…=`, SRS's `SRS0=…=`.
const FORM =
  /^\s*<?\s*(?:mailto:)?(?:(?:prvs|srs[01])=(?:[^@\s]*=)?)?([br])-([0-9a-z]{34})(?:\+[^@\s]*)?@[^@\s>]+>?\s*$/i

/**
 * What one of our own addresses means, as other servers hand it back: in capitals, with a `+` tag, in angle
 * brackets, at whichever domain we had then. Nothing for all others, forged ones too.
 */
export function readOwnAddress(key: Buffer, text: string): OwnAddress | undefined {
  const [, letter = '', token = ''] = FORM.exec(text.slice(0, 500)) ?? []
  const kind = letter.toLowerCase() === 'b' ? 'bounce' : 'reply'
  const bytes = decodeBase32(token.slice(0, ID_CHARACTERS), 16)
  const given = decodeBase32(token.slice(ID_CHARACTERS), TAG_BYTES)
  if (!bytes || !given || !timingSafeEqual(given, tag(key, kind, bytes))) return undefined
  return { kind, id: bytes.toString('base64url') }
}

/** Forty bits: enough for an address at which to guess is to send a mail for each try. */
function tag(key: Buffer, kind: OwnAddress['kind'], bytes: Buffer): Buffer {
  const mac = hmac(key).update(`${kind}:`).update(bytes).digest()
  return mac.subarray(0, TAG_BYTES)
}
