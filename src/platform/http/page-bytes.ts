import { hash } from 'node:crypto'

/** A part of a page that is sent again and again: put in bytes once, and known by them from then on. */
export class Ready {
  readonly bytes: Buffer
  readonly digest: Buffer

  constructor(html: string) {
    this.bytes = Buffer.from(html)
    this.digest = hash('sha256', this.bytes, 'buffer')
  }

  toString(): string {
    return this.bytes.toString()
  }
}

/** A page as it is sent. */
export interface PageBytes {
  /** In parts, for what was ready is copied nowhere. */
  parts: Buffer[]
  /** It tells these bytes from all others. */
  tag: string
}

const encoder = new TextEncoder()
const scratch = Buffer.allocUnsafeSlow(256 * 1024)

/**
 * The page of these parts. A page is joined of hundreds of pieces and has letters beyond Latin, which `Buffer.from`
 * takes one by one. So its texts are encoded into one place one behind the other, and between them, in the stead of
 * what was ready, its digest: that is looked at for the tag, and is all that is copied.
 */
export function pageOf(drawn: (string | Ready)[]): PageBytes {
  const most = drawn.reduce((sum, part) => sum + roomFor(part), 0)
  const area = most <= scratch.length ? scratch : Buffer.allocUnsafeSlow(most)
  let end = 0
  const spans = drawn.map((part) => {
    const start = end
    end += put(part, area.subarray(start))
    return [start, end] as const
  })
  const own = Buffer.copyBytesFrom(area, 0, end)
  return {
    parts: drawn.map((part, at) =>
      part instanceof Ready ? part.bytes : own.subarray(...spans[at]!),
    ),
    tag: tagOf(own),
  }
}

/** What was not drawn, but is sent like a page. */
export function asPage(bytes: Buffer): PageBytes {
  return { parts: [bytes], tag: tagOf(bytes) }
}

function tagOf(bytes: Buffer): string {
  return hash('sha256', bytes, 'base64url').slice(0, 20)
}

/** A letter of UTF-16 takes three bytes at the most. */
function roomFor(part: string | Ready): number {
  return part instanceof Ready ? part.digest.length : part.length * 3
}

function put(part: string | Ready, area: Buffer): number {
  return part instanceof Ready ? part.digest.copy(area) : encoder.encodeInto(part, area).written
}
