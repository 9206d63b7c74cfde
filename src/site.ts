import type { Hub } from './capabilities/actions/index.ts'
import { wordsIn, type Pack } from './capabilities/content/index.ts'
import { DEFAULT_LANGUAGE, type Language } from './platform/messages/index.ts'
import type { Way } from './pages/home/index.ts'
import type { NavLink, Site } from './ui/index.ts'

interface Parts {
  pack: Pack
  /** What an owner has called the campaign. */
  campaignName: string
  isDemo: boolean
}

/** The same site for as long as nothing of it changes, so that its frame is drawn once. */
export function keepSites(): (language: Language, parts: Parts) => Site {
  const kept = new Map<Language, { site: Site; of: unknown[] }>()
  return (language, parts) => {
    const of = [parts.pack.config, parts.campaignName, parts.isDemo]
    const known = kept.get(language)
    if (known && of.every((one, at) => one === known.of[at])) return known.site
    const site = siteIn(language, parts)
    kept.set(language, { site, of })
    return site
  }
}

/** What stands around every page: the name, the pack's links, and the pages that the law wants within reach. */
function siteIn(language: Language, { pack, campaignName, isDemo }: Parts): Site {
  const { config } = pack
  // Until an owner names the campaign it has the pack's name, and the pack may say that in this language.
  const name = campaignName === config.title ? wordsIn(config, language).title : campaignName
  return { name, nav: navOf(pack, language), foot: footOf(pack, language), isDemo }
}

interface NavEntry {
  title: string
  url: string
  [language: string]: unknown
}

function navOf({ config }: Pack, language: Language): NavLink[] {
  const nav = config.all['nav']
  if (!Array.isArray(nav)) return []
  return (nav as unknown[]).filter(isEntry).map((entry) => ({
    href: entry.url,
    label: language === DEFAULT_LANGUAGE ? entry.title : String(entry[language] ?? entry.title),
  }))
}

function isEntry(entry: unknown): entry is NavEntry {
  const { title, url } = (entry ?? {}) as Partial<NavEntry>
  return typeof title === 'string' && typeof url === 'string' && url.startsWith('/')
}

const LEGAL = ['/about.html', '/privacy.html', '/accessibility.html', '/imprint.html']

function footOf(pack: Pack, language: Language): NavLink[] {
  return LEGAL.flatMap((href) => {
    const page = pack.page(href, language)
    return page ? [{ href, label: page.text.title }] : []
  })
}

/** The sections of the hub as ways to begin. */
export function waysIn({ sections }: Hub): Way[] {
  return sections.map(({ id, title, lead, rows }) => {
    const action = rows[0]?.action
    const first = action && { title: action.title, href: `/act/${action.id}` }
    return { id, title, lead, first }
  })
}
