import type { Context } from 'hono'
import { newRoutes, publicPage, type Env, type Routes } from '../../platform/http/index.ts'
import type { Fault } from './fault.ts'
import type { PageInLanguage } from './page.ts'
import type { Pack } from './pack.ts'
import type { RenderOptions } from './render.ts'
import { openAsset } from './send-asset.ts'
import { ContentPage, FaultPage, type ContentProps } from './views.tsx'

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

/** All that the view of a page needs, or the fault that keeps it from being shown. */
export function contentOf(
  pack: Pack,
  shown: PageInLanguage,
  options: RenderOptions,
): ContentProps | { fault: Fault } {
  const made = pack.render(shown, options)
  if (!made.ok) return { fault: made.fault }
  const { html, headings } = made
  const beside = originalBeside(pack, shown, options)
  return { shown, html, headings, ...pack.neighbours(shown.page), ...(beside && { beside }) }
}

// Words about urgent help or consent never stand alone in a translation that nobody has checked. A page
// with such words says `urgent: true`.
function originalBeside(pack: Pack, { page, text }: PageInLanguage, options: RenderOptions) {
  if (text.isChecked || page.original.data['urgent'] !== true) return undefined
  const made = pack.render(pack.inLanguage(page, page.original.lang), options)
  return { text: page.original, html: made.ok ? made.html : '' }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
