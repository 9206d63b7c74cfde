import { randomInt } from 'node:crypto'
import type { Context, ErrorHandler, MiddlewareHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Child } from 'hono/jsx'
import { matchedRoutes } from 'hono/route'
import { getPath } from 'hono/utils/url'
import type { SignedIn } from './platform/access/index.ts'
import { DomainError } from './platform/errors.ts'
import { linkIn, locate, type Assets, type Env } from './platform/http/index.ts'
import type { Log } from './platform/log/index.ts'
import { drawBytes, ErrorPage, type NavLink, type Site } from './ui/index.ts'

declare module 'hono' {
  interface ContextRenderer {
    (page: Child): Response
  }
}

interface Prepared {
  assets: Assets
  site(language: Env['Variables']['language']): Promise<Site>
  campaignId: string
  findSignedIn(cookie: string): Promise<SignedIn | undefined>
  /** The parts of the desk that this person may open. */
  tabs?(person: SignedIn): NavLink[]
}

/** Puts ready what every route uses: language, links, who is signed in, and how a page is drawn. */
export function prepare(parts: Prepared): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { language, path } = locate(getPath(c.req.raw))
    const link = (to: string): string => linkIn(language, to)
    c.set('language', language)
    c.set('campaignId', parts.campaignId)
    c.set('link', link)
    c.set(
      'signedIn',
      onlyOnce(() => signedIn(c, parts)),
    )
    const site = await parts.site(language)
    const person = path.startsWith('/organise') ? await c.var.signedIn() : undefined
    c.setRenderer((page) => {
      const drawn = drawBytes(page, {
        site,
        language,
        path,
        search: searchOf(c.req.url),
        link,
        tabs: () => (person ? (parts.tabs?.(person) ?? []) : []),
        asset: (source) => parts.assets.address(source),
      })
      c.set('page', drawn)
      return c.html('')
    })
    await next()
  }
}

function searchOf(url: string): string {
  const at = url.indexOf('?')
  return at < 0 ? '' : url.slice(at)
}

async function signedIn(c: Context<Env>, parts: Prepared): Promise<SignedIn | undefined> {
  const cookie = c.req.header('cookie')
  return cookie ? parts.findSignedIn(cookie) : undefined
}

function onlyOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => (asked ??= ask())
}

/** What a page's own script asks for is answered in one word, for which the page has a sentence. */
function wantsJson(c: Context<Env>): boolean {
  return c.req.header('accept') === 'application/json'
}

const CODES: Record<string, string> = { signInFirst: 'signedOut' }

/** The one error page. What a rule forbids has a reason; anything else is a bug, logged under a number. */
export function answerError(log: Log): ErrorHandler<Env> {
  return (error, c) => {
    if (error instanceof DomainError) {
      if (wantsJson(c)) return c.json({ code: CODES[error.message] ?? error.message }, error.status)
      c.status(error.status)
      const kind = ({ 403: 'forbidden', 404: 'notFound', 409: 'conflict' } as const)[error.status]
      return c.render(<ErrorPage kind={kind} reason={error.message} />)
    }
    if (error instanceof HTTPException && error.status === 413) {
      if (wantsJson(c)) return c.json({ code: 'tooLong' }, 413)
      c.status(413)
      return c.render(<ErrorPage kind="tooMuch" />)
    }
    const reference = String(randomInt(100_000, 1_000_000))
    log.error({ err: error, reference, method: c.req.method, route: routeOf(c) }, 'a page failed')
    if (wantsJson(c)) return c.json({ code: 'serverFailed' }, 500)
    c.status(500)
    return c.render(<ErrorPage reference={reference} />)
  }
}

export function answerNotFound(suggest: (c: Context) => NavLink[]): NotFoundHandler<Env> {
  return (c) => {
    c.status(404)
    return c.render(<ErrorPage kind="notFound" suggestions={suggest(c)} />)
  }
}

/** The pattern of the route, never the address: that may name a place or a thing. */
function routeOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => path !== '/*')?.path ?? 'none'
}
