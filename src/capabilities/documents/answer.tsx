import type { Context } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { makeText } from './formats/text.ts'
import { TYPES, type Form, type Job } from './making/form.ts'
import type { Press } from './making/press.ts'
import type { Document } from './model/document.ts'
import { BusyPage, FaultPage } from './views-fault.tsx'

/** For a minute by anyone, and then asked for again: what a place is told may change under it. */
const SHARED = 'public, max-age=0, s-maxage=60, must-revalidate'

/** Sends a document as a file, or the page that says why there is none. */
export async function answerFile(
  c: Context<Env>,
  press: Press,
  job: Job,
  file: string,
): Promise<Response> {
  const etag = `"${press.key(job)}"`
  const headers = { 'cache-control': SHARED, etag }
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
  const made = await press.make(job)
  if (made.ok) return sendFile(c, made.bytes, job.form, file, headers)
  if (made.why === 'failed') throw new Error(made.fault)
  c.status(503)
  c.header('retry-after', '10')
  return c.render(made.why === 'busy' ? <BusyPage /> : <FaultPage code="limit" />)
}

export function sendFile(
  c: Context<Env>,
  bytes: Buffer,
  { format }: Form,
  file: string,
  headers: Record<string, string> = {},
): Response {
  const isShown = format === 'pdf' || format === 'png'
  return c.body(new Uint8Array(bytes), 200, {
    ...headers,
    'content-type': TYPES[format],
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename="${file}.${format}"`,
  })
}

export function sendText(c: Context<Env>, document: Document, file: string): Response {
  return c.body(makeText(document), 200, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': SHARED,
    'content-disposition': `inline; filename="${file}.txt"`,
  })
}

/** A name that every system can keep: the resource, its language, and the place in small letters. */
export function fileName({ name, language }: Document, place: string | undefined): string {
  const slug = (place ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
  return [name, slug, language === 'en' ? '' : language].filter(Boolean).join('-')
}
