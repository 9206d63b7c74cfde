import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { PageBytes } from './page-bytes.ts'

export type Headers = Record<string, string>

export interface Form {
  /** In parts, that are sent one after the other. */
  parts: Buffer[]
  etag: string
  headers: Headers
}

interface Bytes {
  plain: PageBytes
  readonly gzip: Buffer
  readonly br: Buffer
}

/** One answer, in each form made ready when it is first asked for, and then kept. */
export class Kept {
  readonly plain: Form
  readonly until: number
  readonly #bytes: Bytes
  readonly #headers: Headers
  #gzip: Form | undefined
  #br: Form | undefined

  constructor(bytes: Bytes, headers: Headers, until: number) {
    this.until = until
    this.#bytes = bytes
    this.#headers = { ...headers, vary: 'accept-encoding' }
    this.plain = this.#form(bytes.plain.parts, bytes.plain.tag)
  }

  get gzip(): Form {
    return (this.#gzip ??= this.#compressed(this.#bytes.gzip, 'gzip'))
  }

  get br(): Form {
    return (this.#br ??= this.#compressed(this.#bytes.br, 'br'))
  }

  #compressed(bytes: Buffer, encoding: string): Form {
    // What compressing does not help is the same in every form.
    if (bytes === this.plain.parts[0]) return this.plain
    const form = this.#form([bytes], `${this.#bytes.plain.tag}-${encoding}`)
    form.headers['content-encoding'] = encoding
    return form
  }

  #form(parts: Buffer[], tag: string): Form {
    // A strong tag names these very bytes, so each encoding has its own: RFC 9110, 8.8.1.
    const etag = `"${tag}"`
    const headers = { ...this.#headers, etag, 'content-length': String(lengthOf(parts)) }
    return { parts, etag, headers }
  }
}

export function lengthOf(parts: Buffer[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}

/** The form of a kept answer that this request accepts. */
function formFor(kept: Kept, accepted: string | undefined): Form {
  if (!accepted) return kept.plain
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?(,|$))/.test(accepted)) return kept.br
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?(,|$))/.test(accepted) ? kept.gzip : kept.plain
}

interface Answer {
  status: 200 | 304
  headers: Headers
  parts: Buffer[]
}

/** What is sent of a kept answer: to who has these bytes already, only that. */
export function answerOf(kept: Kept, asked: IncomingHttpHeaders): Answer {
  const { parts, etag, headers } = formFor(kept, asked['accept-encoding'] as string | undefined)
  if (!asked['if-none-match']?.includes(etag)) return { status: 200, headers, parts }
  const { 'content-length': _, ...without } = headers
  return { status: 304, headers: without, parts: [] }
}

export function sendKept(kept: Kept, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, parts } = answerOf(kept, request.headers)
  response.writeHead(status, headers)
  if (request.method === 'HEAD') return void response.end()
  for (const part of parts.slice(0, -1)) response.write(part)
  response.end(parts.at(-1))
}
