// Hosts whose only trade is to follow people from site to site. A short list of the commonest, not a
// blocklist: what a page loads from any other site is taken out in any case.
const hosts = [
  'google-analytics.com',
  'googletagmanager.com',
  'doubleclick.net',
  'googlesyndication.com',
  'facebook.net',
  'connect.facebook.com',
  'hotjar.com',
  'clarity.ms',
  'segment.io',
  'mixpanel.com',
  'matomo.cloud',
  'list-manage.com',
  'mailchi.mp',
  'bit.ly',
  't.co',
  'tinyurl.com',
  'lnkd.in',
  'addthis.com',
  'sharethis.com',
  'quantserve.com',
]

const parameters = /[?&;](?:utm_[a-z]+|fbclid|gclid|mc_[ce]id|msclkid|igshid)=/i

/** What in an address follows people: its host, or what is hung on to it. */
export function trackerIn(address: string, host: string | undefined): string | undefined {
  const found = parameters.exec(address)
  if (found) return found[0].slice(1, -1)
  return hosts.find((known) => host === known || host?.endsWith(`.${known}`))
}
