import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { pageOf, Ready, type PageBytes } from '../../platform/http/index.ts'

/** What a page is drawn on: text that was drawn just now, and between it what was ready. */
export class Paper {
  text = ''
  readonly #parts: (string | Ready)[] = []

  add(ready: Ready): void {
    this.#parts.push(this.text, ready)
    this.text = ''
  }

  bytes(): PageBytes {
    return pageOf([...this.#parts, this.text])
  }

  toString(): string {
    return this.#parts.join('') + this.text
  }
}

/** Shorter than this, a part is drawn over sooner than it is sent by itself. */
const WORTH_A_PART = 4096

/** Makes a part ready, to be a child of others. To the types of Hono only its own texts are HTML. */
export function ready(html: string): Child {
  if (html.length < WORTH_A_PART) return raw(inOnePiece(html))
  return new Ready(html) as unknown as Child
}

/** What was joined of a thousand pieces is held as a thousand pieces, and each collection of garbage walks them. */
function inOnePiece(text: string): string {
  return Buffer.from(text).toString()
}
