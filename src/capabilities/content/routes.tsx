import type { Context } from 'hono'
import { newRoutes, publicPage, type Env, type Routes } from '../../platform/http/index.ts'
import { contentOf } from './content-of.ts'
import type { Fault } from './fault.ts'
import type { Pack } from './pack.ts'
import { openAsset } from './send-asset.ts'
import { ContentPage, FaultPage } from './views.tsx'

type Values = Record<string, unknown>

export interface ContentParts {
  pack: Pack
  /** What the pages may say of the campaign, its data controller and so on. */
  values?(c: Context<Env>): Values | Promise<Values>
  /** The public address of the site, for canonical links. */
  url?: string
  /** Told of a page that could not be shown. */
  onFault?(fault: Fault): void
}

/** The pack's own addresses. They are asked last, so that no page of a pack takes the place of ours. */
export function contentRoutes(parts: ContentParts): Routes {
  const { pack } = parts
  const routes = newRoutes()

  routes.get('*', async (c, next) => {
    const found = pack.assets.get(decoded(c.req.path))
    const asset = found && openAsset(pack, found)
    if (!asset) return next()
    if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304, asset.headers)
    return new Response(asset.body(), { headers: asset.headers })
  })

  routes.get('*', publicPage(), async (c, next) => {
    const found = pack.find(decoded(c.req.path))
    if (!found) return next()
    if ('redirect' in found) return c.redirect(c.var.link(found.redirect), 301)
    const shown = pack.inLanguage(found.page, c.var.language)
    const options = { link: c.var.link, values: (await parts.values?.(c)) ?? {} }
    const props = contentOf(pack, shown, options)
    if ('fault' in props) {
      parts.onFault?.(props.fault)
      const isOurs = (await c.var.signedIn()) !== undefined
      c.status(500)
      return c.render(<FaultPage {...(isOurs && { fault: props.fault })} />)
    }
    const canonical = (parts.url ?? '') + c.var.link(found.page.address)
    return c.render(<ContentPage {...props} canonical={canonical} />)
  })

  return routes
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
