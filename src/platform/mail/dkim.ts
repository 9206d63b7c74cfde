import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'

/** A key to sign with, and where its public half is to be found. */
export interface DkimKey {
  domain: string
  selector: string
  key: KeyObject
}

// RFC 6376, 5.4.1. The last three come twice, so that another cannot be put in later: 5.4.2 and 8.15.
const SIGNED =
  'from to reply-to subject date message-id mime-version content-type content-transfer-encoding auto-submitted in-reply-to references from reply-to subject'.split(
    ' ',
  )

/** A private key in PEM, for RSA or Ed25519; nothing when it is not one, or RSA too short to be believed. */
export function readDkimKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem.replace(/\\n/g, '\n'))
    if (key.asymmetricKeyType === 'ed25519') return key
    // RFC 8301, 3.2.
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
    return key.asymmetricKeyType === 'rsa' && bits >= 1024 ? key : undefined
  } catch {
    return undefined
  }
}

/** What the DNS says of the key. RFC 6376, 3.6.1, for RSA the whole key; RFC 8463, 4, for Ed25519 its last 32 bytes. */
export function publicPart(key: KeyObject): string {
  const bytes = createPublicKey(key).export({ type: 'spki', format: 'der' })
  return key.asymmetricKeyType === 'ed25519'
    ? `k=ed25519; p=${bytes.subarray(-32).toString('base64')}`
    : `k=rsa; p=${bytes.toString('base64')}`
}

/** The mail with a signature before it. A mail server that changes what is signed shows. */
export function signed(raw: Buffer, { domain, selector, key }: DkimKey): Buffer {
  const { fields, body } = partsOf(raw)
  const kind = key.asymmetricKeyType === 'ed25519' ? 'ed25519' : 'rsa'
  const there = new Set(fields.map(nameOf))
  const names = SIGNED.filter((name) => there.has(name))
  const tags = `v=1; a=${kind}-sha256; c=relaxed/relaxed;\r\n d=${domain}; s=${selector};\r\n h=${names.join(':\r\n ')};\r\n bh=${bodyHash(body)};\r\n b=`
  const unsigned = `DKIM-Signature: ${tags}`
  const signature = sign(hashName(key), digest(key, signedBytes(fields, names, unsigned)), key)
  const folded = signature
    .toString('base64')
    .match(/.{1,72}/g)!
    .join('\r\n ')
  return Buffer.concat([Buffer.from(`${unsigned}${folded}\r\n`, 'latin1'), raw])
}

/** Whether the first signature in a mail fits it, and is that of `key`. */
export function isSigned(raw: Buffer, { domain, selector, key }: DkimKey): boolean {
  const { fields, body } = partsOf(raw)
  const field = fields.find((one) => nameOf(one) === 'dkim-signature')
  if (!field) return false
  const tag = (name: string) =>
    new RegExp(`[:;]\\s*${name}=([^;]*)`).exec(field)?.[1]?.replace(/\s/g, '') ?? ''
  if (tag('d') !== domain || tag('s') !== selector || tag('bh') !== bodyHash(body)) return false
  const names = tag('h').split(':')
  const bytes = signedBytes(fields, names, field.replace(/([:;]\s*b=)[^;]*/, '$1'))
  return verify(
    hashName(key),
    digest(key, bytes),
    createPublicKey(key),
    Buffer.from(tag('b'), 'base64'),
  )
}

function hashName(key: KeyObject): string | null {
  return key.asymmetricKeyType === 'ed25519' ? null : 'sha256'
}

/** RFC 8463, 3: Ed25519 signs the SHA-256 of the bytes; RSA hashes them itself. */
function digest(key: KeyObject, bytes: Buffer): Buffer {
  return key.asymmetricKeyType === 'ed25519' ? createHash('sha256').update(bytes).digest() : bytes
}

function partsOf(raw: Buffer): { fields: string[]; body: string } {
  const text = raw.toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  const head = end < 0 ? text : text.slice(0, end)
  return { fields: head.split(/\r\n(?![ \t])/), body: end < 0 ? '' : text.slice(end + 4) }
}

function nameOf(field: string): string {
  return field.slice(0, field.indexOf(':')).trim().toLowerCase()
}

/** RFC 6376, 3.4.2. */
function relaxed(field: string): string {
  const value = field.slice(field.indexOf(':') + 1).replace(/\r\n/g, '')
  return `${nameOf(field)}:${value.replace(/[ \t]+/g, ' ').trim()}`
}

/** RFC 6376, 3.4.4. */
function bodyHash(body: string): string {
  const lines = body
    .replace(/[ \t]+/g, ' ')
    .replace(/ \r\n/g, '\r\n')
    .replace(/ $/, '')
  const text = lines.replace(/(\r\n)*$/, '')
  return createHash('sha256')
    .update(text ? `${text}\r\n` : '', 'latin1')
    .digest('base64')
}

/** RFC 6376, 3.7 and 5.4.2: a field named again stands for the one before it, or for none. */
function signedBytes(fields: string[], names: string[], unsigned: string): Buffer {
  const left = [...fields]
  const lines = names.flatMap((name) => {
    const at = left.findLastIndex((field) => nameOf(field) === name)
    return at < 0 ? [] : [`${relaxed(left.splice(at, 1)[0]!)}\r\n`]
  })
  return Buffer.from(lines.join('') + relaxed(unsigned), 'latin1')
}
