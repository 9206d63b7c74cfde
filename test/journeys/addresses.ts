/** What one address of the site answered. */
export interface Found {
  address: string
  status: number
  isPage: boolean
}

interface Walk {
  /** The session of whoever walks. */
  cookie?: string
  /** Leaves addresses out, beside those of other sites. */
  skip?: (address: string) => boolean
}

const AT_ONCE = 8

/** Everything that can be reached by links from these addresses, whoever wrote them: pages, files, redirects. */
export async function reachable(url: string, from: string[], walk: Walk = {}): Promise<Found[]> {
  const found = new Map<string, Found>()
  const known = new Set(from)
  const waiting = [...from]
  const work = async (): Promise<void> => {
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      const { links, ...one } = await look(url, address, walk.cookie)
      found.set(address, one)
      for (const link of links) {
        if (known.has(link) || walk.skip?.(link)) continue
        known.add(link)
        waiting.push(link)
      }
    }
  }
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, () => work()))
  return [...found.values()].sort((one, other) => (one.address < other.address ? -1 : 1))
}

async function look(
  url: string,
  address: string,
  cookie: string | undefined,
): Promise<Found & { links: string[] }> {
  const response = await fetch(url + address, {
    redirect: 'manual',
    ...(cookie && { headers: { cookie } }),
  })
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  const text = await response.text()
  const onward = response.headers.get('location')
  const targets = [...(isPage ? targetsIn(text) : []), ...(onward ? [onward] : [])]
  const links = targets.flatMap((to) => {
    const { origin, pathname, search } = new URL(to, url + address)
    return origin === url ? [pathname + search] : []
  })
  return { address, status: response.status, isPage, links }
}

/** Where the links, scripts and sheets of a page lead. */
export function targetsIn(html: string): string[] {
  const targets = html.matchAll(/\s(?:href|src)="([^"]*)"/g)
  return [...targets].map(([, to = '']) => to.replaceAll('&amp;', '&'))
}

/** One address of each kind: of all places, bodies and letters one, of the pack's pages and actions every one. */
export function oneOfEachKind(addresses: string[]): string[] {
  return firstOfEach(addresses, kindOf)
}

/** One address of each look: of all actions and of the pages in one folder of the pack one as well. */
export function oneOfEachLook(addresses: string[]): string[] {
  return firstOfEach(addresses, (address) =>
    kindOf(address).replace(/\/(act|campaign|learn|support)\/[^/?]+\?/, '/$1/…?'),
  )
}

function firstOfEach(addresses: string[], kindIn: (address: string) => string): string[] {
  const kinds = new Map<string, string>()
  for (const address of addresses) {
    const kind = kindIn(address)
    if (!kinds.has(kind)) kinds.set(kind, address)
  }
  return [...kinds.values()]
}

function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://here.invalid')
  const path = pathname
    .replace(/\/near\/[^/]+$/, '/near/…')
    .replace(/\/organise\/(bodies|corrections|people)\/[^/]+/, '/organise/$1/…')
    // What kind of body it is begins its name.
    .replace(/\/bodies\/([a-z]+)-[^/]*/, '/bodies/$1-…')
  const asked = [...searchParams].map(([name, value]) => (name === 'about' ? value : name))
  return `${path}?${asked.toSorted().join('&')}`
}
