import type { MiddlewareHandler } from 'hono'
import { DomainError } from '../errors.ts'
import type { Env } from './routes.ts'

/**
 * Nobody else's page may post here. Every browser of the last years says where a request comes from in
 * `Sec-Fetch-Site`, older ones in `Origin`. What says neither is no browser, and so has nobody's cookie to misuse.
 */
export function sameOrigin(publicHost: string | undefined): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    const isOurs = site
      ? site === 'same-origin'
      : origin
        ? [publicHost, c.req.header('host')].includes(hostOf(origin))
        : !c.req.header('cookie')
    if (!isOurs) throw new DomainError('otherSite', 403)
    return next()
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
