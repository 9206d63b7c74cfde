import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'

/**
 * Refuses what is longer, by what it says of its length, which Node holds it to; only what does not say is counted.
 * Hono's own first makes a stream of every body, which takes a third of the throughput of forms.
 */
export function limitBody(sizeFor: (c: Context) => number): MiddlewareHandler {
  return async (c, next) => {
    const maxSize = sizeFor(c)
    if (c.req.header('transfer-encoding') !== undefined) return bodyLimit({ maxSize })(c, next)
    if (Number(c.req.header('content-length') ?? 0) > maxSize) throw new HTTPException(413)
    return next()
  }
}
