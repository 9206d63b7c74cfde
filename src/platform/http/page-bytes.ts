import { transcode } from 'node:buffer'

/**
 * The bytes of a drawn page, in UTF-8. A page is joined of a thousand pieces and has letters beyond Latin, which
 * `Buffer.from` takes one by one; put in one piece first, as the look for broken letters does, and then turned from
 * UTF-16 in one go, it takes an eighth of the time.
 */
export function bytesOf(page: string): Buffer {
  if (!page.isWellFormed()) return Buffer.from(page)
  return transcode(Buffer.from(page, 'utf16le'), 'utf16le', 'utf8')
}
