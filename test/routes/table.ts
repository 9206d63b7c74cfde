import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Guard, Who } from '../../src/platform/access/index.ts'
import type { Routes } from '../../src/platform/http/index.ts'
import type { TestApp } from '../app.ts'

/** One line of the route table: what may be asked, and who may ask it. */
export interface Route {
  method: string
  /** The pattern: `/organise/people/:id`. */
  path: string
  /** Who is named by `allow`; nothing where nobody is. */
  allowed: readonly Who[] | undefined
  /** The guard stands before everything else that the route does. */
  isGuardFirst: boolean
}

/** Every route the app has. What runs for all methods is middleware, and answers nothing by itself. */
export function routeTable(app: Routes): Route[] {
  const table = new Map<string, Route>()
  for (const { method, path, handler } of app.routes) {
    if (method === 'ALL') continue
    const { allowed } = handler as Partial<Guard>
    const known = table.get(`${method} ${path}`)
    if (known) known.allowed ??= allowed
    else table.set(`${method} ${path}`, { method, path, allowed, isGuardFirst: Boolean(allowed) })
  }
  return [...table.values()]
}

const WHOLE: Record<string, string> = {
  '/organise/stories/:file{[\\w-]+\\.json}': '/organise/stories/nothing-is-called-this.json',
  '/places/outward/:file{[A-Za-z0-9]{2,4}\\.json}': '/places/outward/ZZ1.json',
  '/near/:file{[A-Z0-9x-]+\\.json}': '/near/E07999001-x-x-E05999001-x-x.json',
}

/** An address that the pattern matches. Nothing is there under it; who may ask is decided before that. */
export function addressOf(path: string): string {
  if (WHOLE[path]) return WHOLE[path]
  const parts = path
    .split('/')
    .map((part) => (/^:|\*/.test(part) ? 'nothing-is-called-this' : part))
  return parts.join('/')
}

interface Answer {
  status: number
  text: string
  location: string | undefined
}

/** Asks as a program does that keeps no cookies and follows nothing, each time on a connection of its own. */
export function ask(
  app: TestApp,
  method: string,
  address: string,
  headers: Record<string, string | undefined> = {},
  body = '',
): Promise<Answer> {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const given = { ...(method === 'POST' && form), ...headers }
  const sent = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return new Promise((resolve, reject) => {
    const asking = request(app.url + address, { method, headers: sent, agent: false })
    asking.once('error', reject)
    asking.once('response', (answer) => {
      text(answer).then(
        (said) =>
          resolve({ status: answer.statusCode!, text: said, location: answer.headers.location }),
        reject,
      )
    })
    asking.end(body)
  })
}
