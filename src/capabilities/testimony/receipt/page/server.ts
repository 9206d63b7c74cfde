import { fromText, toText } from '../../desk/page/base64.ts'
import { paths, type ThreadAnswer } from '../../wire/index.ts'
import type { SealedThread } from '../opened-thread.ts'

/** Why the server did not do it: `problem.<code>`. */
export class ServerError extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.name = 'ServerError'
    this.code = code
  }
}

/** What a receipt can ask of the server. Sending the same again does nothing twice. */
export class Server {
  /** What lets one in to the thread stands in a header: addresses are written down along the way. */
  readonly #headers: Record<string, string>

  constructor(lookup: string, authorisation: string) {
    this.#headers = { authorization: `Receipt ${lookup}.${authorisation}` }
  }

  async thread(): Promise<SealedThread> {
    const answer = await ask<ThreadAnswer>(paths.thread, { headers: this.#headers })
    const { expires, messages, inbox } = answer
    return {
      expires,
      inbox,
      messages: messages.map((one) => ({ ...one, sealed: fromText(one.sealed) })),
    }
  }

  async send(id: string, { epoch, sealed }: { epoch: string; sealed: Uint8Array }): Promise<void> {
    await this.#post(paths.receiptMessages, { id, epoch, sealed: toText(sealed) })
  }

  /** A photograph or a voice note, sealed. The same under the same name is there once. */
  async attach(id: string, sealed: Uint8Array<ArrayBuffer>): Promise<void> {
    try {
      await ask(paths.receiptAttachment(id), { headers: this.#headers, octets: sealed })
    } catch (error) {
      const isFull = error instanceof ServerError && error.code === 'tooMany'
      throw isFull ? new ServerError('tooManyFiles') : error
    }
  }

  async keep(months: number): Promise<{ expires?: string } | undefined> {
    return this.#post(paths.receiptExpiry, { months })
  }

  async erase(): Promise<void> {
    await this.#post(paths.receiptDeletion, {})
  }

  #post<Answer>(path: string, body: object): Promise<Answer> {
    return ask<Answer>(path, { headers: this.#headers, body })
  }
}

/** Nothing of the receipt goes with it, so what is taken down joins to no story. None there is none to take down. */
export async function takeDown(publication: string, token: string): Promise<void> {
  try {
    await ask(paths.withdrawals, { body: { publication, token } })
  } catch (error) {
    if (!(error instanceof ServerError) || error.code !== 'unknown') throw error
  }
}

/**
 * The public page of stories, to find her own words on. All of it, and for everyone who comes with a receipt: who
 * asks for the page of one story alone would join it to hers.
 */
export async function publicPage(): Promise<string | null> {
  try {
    const how = { credentials: 'omit', cache: 'no-cache' } as const
    const response = await fetch(paths.stories, how)
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}

interface Request {
  headers?: Record<string, string>
  body?: object
  octets?: Uint8Array<ArrayBuffer>
}

async function ask<Answer>(path: string, { headers = {}, body, octets }: Request): Promise<Answer> {
  const type = octets ? 'application/octet-stream' : 'application/json'
  const sent = { ...headers, accept: 'application/json', 'content-type': type }
  const response = await fetch(path, {
    method: octets ? 'PUT' : body ? 'POST' : 'GET',
    headers: sent,
    // Nobody is signed in here: an organiser who looks at her own story is only a witness.
    credentials: 'omit',
    cache: 'no-store',
    ...(body && { body: JSON.stringify(body) }),
    ...(octets && { body: octets }),
  }).catch(() => {
    throw new ServerError('offline')
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new ServerError(codeOf(response.status, answer))
  return answer as Answer
}

/** Those of the server's reasons that have a sentence of their own here. */
const SAID = ['unknown', 'closed', 'tooMany']

function codeOf(status: number, answer: unknown): string {
  const code = (answer as { code?: unknown } | undefined)?.code
  if (typeof code === 'string' && SAID.includes(code)) return code
  if ([401, 403, 404, 410].includes(status)) return 'unknown'
  if (status === 429) return 'tooMany'
  if (status === 413) return 'tooMuch'
  return status >= 500 ? 'server' : 'refused'
}
