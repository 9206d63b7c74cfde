import type { Context } from 'hono'
import { z } from 'zod'
import { SealingError } from '../../../platform/sealing/index.ts'
import type { Env } from '../../../platform/http/index.ts'
import type { RefusalCode } from '../wire/index.ts'

const STATUS: Partial<Record<RefusalCode, 403 | 404 | 409 | 503>> = {
  closed: 503,
  unknown: 404,
  taken: 409,
  conflict: 409,
  notSigned: 409,
}

/** The server will not do it, and says why in one word; the page that asked has the sentence. */
export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(code)
    this.name = 'Refusal'
    this.code = code
  }
}

/** Runs a route that is spoken to by a program. Nothing of what was sent comes back in its answer. */
export async function answering(
  c: Context<Env>,
  work: () => Promise<object | Response>,
): Promise<Response> {
  c.header('cache-control', 'no-store')
  try {
    const answer = await work()
    return answer instanceof Response ? answer : c.json(answer)
  } catch (error) {
    if (error instanceof Refusal) {
      return c.json({ code: error.code }, STATUS[error.code] ?? 422)
    }
    if (error instanceof SealingError) return c.json({ code: error.code }, 422)
    throw error
  }
}

/** The body as JSON of this shape; else `notReadable`. */
export async function readJson<T>(c: Context<Env>, schema: z.ZodType<T>): Promise<T> {
  const given: unknown = await c.req.json().catch(() => undefined)
  const read = schema.safeParse(given)
  if (!read.success) throw new Refusal('notReadable')
  return read.data
}

export const Id = z.string().regex(/^[\w-]{16,64}$/)
export const Key = z.string().regex(/^[\w-]{43}$/)
export const Epoch = z.string().regex(/^\d{4}-\d\d\.[1-9]\d{0,3}$/)
export const Months = z.object({ months: z.number().int().min(0).max(12) })

/** Bytes in JSON, base64url without padding. */
export const Octets = z
  .string()
  .max(120_000)
  .regex(/^[\w-]*$/)
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))

export const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
