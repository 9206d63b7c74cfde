import { allow } from '../../../platform/access/index.ts'
import { contentPolicy, newRoutes, type Routes } from '../../../platform/http/index.ts'
import { PlaybookPage, PrintedCodePage, SeenPage, StoriesDeskPage } from './views.tsx'

export interface StoriesDeskParts {
  /** The sentences that the workbench of publishing needs in the browser; asked while the page is drawn. */
  strings(): Record<string, string>
  campaignName(): Promise<string>
  /** Where urgent help is, without the language. */
  supportHref: string
}

// A photograph and a voice note that were opened in the page are shown from its own memory.
const POLICY = contentPolicy({ 'img-src': 'blob:', 'media-src': 'blob:', 'worker-src': "'self'" })

/** The caseworkers' desk: one page, which nobody else opens, the owner neither. */
export function storiesDeskRoutes({
  strings,
  campaignName,
  supportHref,
}: StoriesDeskParts): Routes {
  const routes = newRoutes()

  routes.get('/organise/stories', allow('caseworker'), async (c) => {
    const siteName = await campaignName()
    c.header('content-security-policy', POLICY)
    return c.render(
      <StoriesDeskPage strings={strings} siteName={siteName} supportHref={supportHref} />,
    )
  })

  routes.get('/organise/stories/printed-code', allow('caseworker'), (c) => {
    c.header('content-security-policy', POLICY)
    return c.render(<PrintedCodePage />)
  })

  routes.get('/organise/stories/seen', allow('caseworker'), (c) => c.render(<SeenPage />))
  routes.get('/organise/stories/playbook', allow('caseworker'), (c) => c.render(<PlaybookPage />))

  return routes
}
