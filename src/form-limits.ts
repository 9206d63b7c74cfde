/** A form of ours is a few kilobytes; this leaves room for a long letter in any script. */
const MAX_FORM_BYTES = 256 * 1024
/** A sealed photograph or voice note: 16 MiB and what sealing adds. */
const MAX_ATTACHMENT_BYTES = 17 * 1024 * 1024
/** Who is let in, or comes with new keys, brings a wrapped key for each month that is kept. */
const MAX_WRAPS_BYTES = 768 * 1024
/** A document of 20 MiB, and what is said of it. */
const MAX_UPLOAD_BYTES = 21 * 1024 * 1024
const LARGER: [address: RegExp, bytes: number, type?: string][] = [
  [/^\/stories\/receipt\/attachments\//, MAX_ATTACHMENT_BYTES],
  [/^\/organise\/stories\/(roll|keys)$/, MAX_WRAPS_BYTES],
  [/^\/organise\/resources\/own$/, MAX_UPLOAD_BYTES, 'multipart/form-data'],
  [/^\/endorsements\/yours\/[^/]+\/files$/, MAX_UPLOAD_BYTES, 'multipart/form-data'],
]

/** As many bytes as may be sent to an address; where a form may hold a file, only in a form that can. */
export function bytesFor(path: string, sent = ''): number {
  const larger = LARGER.find(
    ([address, , type = '']) => address.test(path) && sent.startsWith(type),
  )
  return larger?.[1] ?? MAX_FORM_BYTES
}
