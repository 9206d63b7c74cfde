import type { Pack } from '../pack.ts'

export interface NavEntry {
  url: string
  label(lang: string): string
}

/** The `nav` of `_config.yml`, as far as it leads to pages of the pack. */
export function readNav(pack: Pack): NavEntry[] {
  const { nav } = pack.config.all
  if (!Array.isArray(nav)) return []
  return nav.flatMap((written: unknown) => {
    if (!written || typeof written !== 'object') return []
    const entry = written as Record<string, unknown>
    const { title, url } = entry
    if (typeof title !== 'string' || typeof url !== 'string' || !pack.find(url)) return []
    const label = (lang: string) => (typeof entry[lang] === 'string' ? entry[lang] : title)
    return [{ url, label }]
  })
}
