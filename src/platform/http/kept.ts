import { hash } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

export type Headers = Record<string, string>

export interface Form {
  bytes: Buffer
  etag: string
  headers: Headers
}

interface Bytes {
  plain: Buffer
  readonly gzip: Buffer
  readonly br: Buffer
}

/** One answer, in each form made ready when it is first asked for, and then kept. */
export class Kept {
  readonly plain: Form
  readonly until: number
  readonly #bytes: Bytes
  readonly #headers: Headers
  readonly #tag: string
  #gzip: Form | undefined
  #br: Form | undefined

  constructor(bytes: Bytes, headers: Headers, until: number) {
    this.until = until
    this.#bytes = bytes
    this.#headers = { ...headers, vary: 'accept-encoding' }
    this.#tag = hash('sha256', bytes.plain, 'base64url').slice(0, 20)
    this.plain = this.#form(bytes.plain, '')
  }

  get gzip(): Form {
    return (this.#gzip ??= this.#form(this.#bytes.gzip, 'gzip'))
  }

  get br(): Form {
    return (this.#br ??= this.#form(this.#bytes.br, 'br'))
  }

  #form(bytes: Buffer, encoding: string): Form {
    const isPlain = bytes === this.#bytes.plain
    // A strong tag names these very bytes, so each encoding has its own: RFC 9110, 8.8.1.
    const etag = `"${isPlain ? this.#tag : `${this.#tag}-${encoding}`}"`
    const headers: Headers = { ...this.#headers, etag, 'content-length': String(bytes.length) }
    if (!isPlain) headers['content-encoding'] = encoding
    return { bytes, etag, headers }
  }
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
  bytes: Buffer | null
}

/** What is sent of a kept answer: to who has these bytes already, only that. */
export function answerOf(kept: Kept, asked: IncomingHttpHeaders): Answer {
  const { bytes, etag, headers } = formFor(kept, asked['accept-encoding'] as string | undefined)
  if (!asked['if-none-match']?.includes(etag)) return { status: 200, headers, bytes }
  const { 'content-length': _, ...without } = headers
  return { status: 304, headers: without, bytes: null }
}

export function sendKept(kept: Kept, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, bytes } = answerOf(kept, request.headers)
  response.writeHead(status, headers)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
