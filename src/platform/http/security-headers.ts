type Directive = 'img-src' | 'media-src' | 'worker-src' | 'script-src' | 'connect-src'

/**
 * No `unsafe-*`: there is no script or style inside any page, nothing comes from another host, and nobody may
 * frame us. `more` is what one page needs beyond that, such as `blob:` for a picture opened in the browser.
 */
export function contentPolicy(more: Partial<Record<Directive, string>> = {}): string {
  const allowed: Record<string, string> = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  }
  for (const [directive, source] of Object.entries(more)) {
    allowed[directive] = [allowed[directive], source].filter(Boolean).join(' ')
  }
  return Object.entries(allowed)
    .map((each) => each.join(' '))
    .join('; ')
}

/** The headers of every answer. */
export function securityHeaders({ isHttps }: { isHttps: boolean }): Record<string, string> {
  return {
    'content-security-policy': contentPolicy(),
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}
