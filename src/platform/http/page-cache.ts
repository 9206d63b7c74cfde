import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Headers = Record<string, string>

interface Form {
  bytes: Buffer
  etag: string
  headers: Headers
}

/** One answer in the three forms it is sent in, compressed once. */
export interface Kept {
  plain: Form
  gzip: Form
  br: Form
  until: number
}

const MAX_BYTES = 24 * 1024 * 1024
/** A page says what is true today; it is drawn again at least this often, so that midnight is noticed. */
const LIFE_MS = 60_000

/** Public pages as they were last sent, until a write to an announced table, a minute, or want of room. */
export class PageCache {
  readonly #kept = new Map<string, Kept>()
  readonly #pinned = new Map<string, Kept>()
  #bytes = 0
  #generation = 0

  get generation(): number {
    return this.#generation
  }

  clear(): void {
    this.#generation += 1
    this.#kept.clear()
    this.#bytes = 0
  }

  /** Keeps what never changes, as an asset under a name with its hash. */
  pin(address: string, kept: Kept): void {
    this.#pinned.set(address, kept)
  }

  get(address: string): Kept | undefined {
    const kept = this.#kept.get(address)
    if (!kept) return this.#pinned.get(address)
    if (kept.until > performance.now()) return kept
    this.#drop(address)
    return undefined
  }

  /** Keeps it, unless something has changed since `generation`, when drawing began. */
  put(address: string, kept: Kept, generation: number): void {
    if (generation !== this.#generation) return
    this.#drop(address)
    this.#kept.set(address, kept)
    this.#bytes += weight(kept)
    while (this.#bytes > MAX_BYTES) this.#drop(this.#kept.keys().next().value!)
  }

  #drop(address: string): void {
    const kept = this.#kept.get(address)
    if (!kept) return
    this.#kept.delete(address)
    this.#bytes -= weight(kept)
  }
}

const brotli = promisify(brotliCompress)
const squeeze = promisify(gzip)

/** Compresses an answer for keeping. `headers` are sent with each form of it. */
export async function keep(plain: Buffer, headers: Headers): Promise<Kept> {
  const [br, gz] = await Promise.all([
    brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    squeeze(plain, { level: 7 }),
  ])
  return keptOf({ plain, gzip: gz, br }, headers, performance.now() + LIFE_MS)
}

interface Bytes {
  plain: Buffer
  gzip: Buffer
  br: Buffer
}

export function keptOf(bytes: Bytes, headers: Headers, until: number): Kept {
  const tag = createHash('sha256').update(bytes.plain).digest('base64url').slice(0, 20)
  const form = (body: Buffer, encoding: string): Form => {
    const isPlain = body === bytes.plain
    // A strong tag names these very bytes, so each encoding has its own: RFC 9110, 8.8.1.
    const etag = `"${isPlain ? tag : `${tag}-${encoding}`}"`
    return {
      bytes: body,
      etag,
      headers: {
        ...headers,
        etag,
        vary: 'accept-encoding',
        'content-length': String(body.length),
        ...(isPlain ? {} : { 'content-encoding': encoding }),
      },
    }
  }
  return {
    plain: form(bytes.plain, ''),
    gzip: form(bytes.gzip, 'gzip'),
    br: form(bytes.br, 'br'),
    until,
  }
}

/** The form of a kept answer that this request accepts. */
export function formFor(kept: Kept, accepted: string | undefined): Form {
  if (!accepted) return kept.plain
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?(,|$))/.test(accepted)) return kept.br
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?(,|$))/.test(accepted) ? kept.gzip : kept.plain
}

export function isFresh(form: Form, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch !== undefined && ifNoneMatch.includes(form.etag)
}

/** Sends a kept answer, or 304 to who has these bytes already. */
export function sendKept(kept: Kept, request: IncomingMessage, response: ServerResponse): void {
  const form = formFor(kept, request.headers['accept-encoding'] as string | undefined)
  if (isFresh(form, request.headers['if-none-match'])) {
    const { 'content-length': _, ...headers } = form.headers
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(200, form.headers)
  response.end(request.method === 'HEAD' ? undefined : form.bytes)
}

function weight(kept: Kept): number {
  return kept.plain.bytes.length + kept.gzip.bytes.length + kept.br.bytes.length
}
