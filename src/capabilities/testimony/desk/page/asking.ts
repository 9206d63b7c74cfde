import type { Ask } from '../unlocked.ts'
import { fromText, toText } from './base64.ts'
import { AskError } from './problem.ts'

/** Asks this site, as the person who is signed in. What cannot be reached is `offline`, and can be tried again. */
export const ask: Ask = async (path, { method = 'GET', body } = {}) => {
  const response = await reach(path, method, body)
  if (response.status === 204) return undefined as never
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new AskError(codeOf(response, answer))
  if (answer === undefined) throw new AskError('failed')
  return answer as never
}

/** A sealed file, as it lies on the server. */
export async function askBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await reach(path, 'GET')
  if (!response.ok) throw new AskError(codeOf(response, undefined))
  return new Uint8Array(await response.arrayBuffer())
}

async function reach(path: string, method: string, body?: object): Promise<Response> {
  const json = { 'content-type': 'application/json', accept: 'application/json' }
  const request: RequestInit = { method, cache: 'no-store', redirect: 'manual', headers: json }
  if (body) request.body = JSON.stringify(body, writeBytes)
  const response = await fetch(path, request).catch(() => {
    throw new AskError('offline')
  })
  // Only the page of those who are not signed in sends anyone elsewhere.
  if (response.type === 'opaqueredirect') throw new AskError('signedOut')
  return response
}

const BY_STATUS: Record<number, string> = {
  401: 'signedOut',
  403: 'notAllowed',
  404: 'gone',
  409: 'conflict',
  413: 'tooLong',
}

function codeOf(response: Response, answer: unknown): string {
  const code = (answer as { code?: unknown } | undefined)?.code
  if (typeof code === 'string') return code
  return BY_STATUS[response.status] ?? (response.status >= 500 ? 'serverFailed' : 'failed')
}

/** Bytes stand in JSON as base64url. */
const writeBytes = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? toText(value) : value

export const bytesOf = fromText
