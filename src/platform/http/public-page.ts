import type { MiddlewareHandler } from 'hono'
import { formFor, isFresh, keep, type Headers, type PageCache } from './page-cache.ts'
import type { Env } from './routes.ts'

/**
 * Marks a GET whose answer is the same for everybody and changes only with announced tables: it is kept, and
 * any CDN may keep it for a minute (`sharedSeconds`); a browser asks again each time and mostly gets a 304.
 */
export function publicPage({ sharedSeconds = 60 } = {}): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next()
    if (c.res.status !== 200) return
    c.set('isPublic', true)
    if (!c.res.headers.has('cache-control')) {
      c.header('cache-control', `public, max-age=0, s-maxage=${sharedSeconds}, must-revalidate`)
    }
  }
}

/** Outermost: takes in what `publicPage()` marked, compressed once. */
export function keepPublicPages(cache: PageCache, always: Headers): MiddlewareHandler<Env> {
  return async (c, next) => {
    const generation = cache.generation
    await next()
    if (!c.var.isPublic || c.res.status !== 200) {
      if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
      return
    }
    const kept = await keep(Buffer.from(await c.res.arrayBuffer()), {
      ...always,
      ...Object.fromEntries(c.res.headers),
    })
    cache.put(addressOf(c.req.raw.url), kept, generation)
    const form = formFor(kept, c.req.header('accept-encoding'))
    const fresh = isFresh(form, c.req.header('if-none-match'))
    c.res = new Response(fresh ? null : new Uint8Array(form.bytes), {
      status: fresh ? 304 : 200,
      headers: form.headers,
    })
  }
}

/** Path and query, as the request line has them. */
function addressOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  return url.slice(start)
}
