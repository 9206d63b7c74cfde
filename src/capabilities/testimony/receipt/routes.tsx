import { contentPolicy, newRoutes } from '../../../platform/http/index.ts'
import { ReceiptPage } from './views.tsx'

export interface ReceiptParts {
  /** Where the pack says who can help now. */
  helpHref: string
}

const MICROPHONE = 'camera=(), geolocation=(), microphone=(self), browsing-topics=()'

/** Where a witness comes back with her receipt. The page is the same for all: her browser does the rest. */
export function receiptRoutes({ helpHref }: ReceiptParts) {
  const routes = newRoutes()
  routes.get('/stories/receipt', (c) => {
    // Nothing of hers is in it, and still no copy of it should lie in her browser.
    c.header('cache-control', 'no-store')
    // Pictures and sound that were chosen are shown from memory; a voice can be recorded.
    c.header('content-security-policy', contentPolicy({ 'img-src': 'blob:', 'media-src': 'blob:' }))
    c.header('permissions-policy', MICROPHONE)
    return c.render(<ReceiptPage helpHref={helpHref} />)
  })
  return routes
}
