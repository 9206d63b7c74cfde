import type { Context } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import type { WhereTo } from './here.ts'
import { SplitPage } from './views-split.tsx'

/**
 * What an address with an old place is answered with: the same document for the place that took over, in the same
 * form; or a choice where several did. Nothing for a place that is there.
 */
export function elsewhere(
  c: Context<Env>,
  where: WhereTo,
): Response | Promise<Response> | undefined {
  const { search } = new URL(c.req.url)
  const addressFor = (key: string): string => {
    const query = new URLSearchParams(search)
    query.set('place', key)
    return `${c.req.path}?${query}`
  }
  if (where.kind === 'moved') return c.redirect(c.var.link(addressFor(where.key)), 301)
  if (where.kind !== 'split') return undefined
  c.status(300)
  return c.render(<SplitPage places={where.places} addressFor={addressFor} />)
}
