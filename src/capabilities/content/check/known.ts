import { safeName } from '../safety/index.ts'
import type { Contents } from '../pack/read-pack.ts'
import type { PackPage } from '../page.ts'
import { tagsIn } from './tags.ts'

/** Every address of the site, and the anchors of each page. */
export class Known {
  readonly addresses: string[]
  private readonly contents: Contents
  private readonly patterns: RegExp[]
  private readonly anchors = new Map<string, Set<string>>()

  /** `others` are the addresses of the rest of the site, as routes write them: `/near/:place`. */
  constructor(contents: Contents, others: string[]) {
    this.contents = contents
    this.patterns = others.map(patternOf)
    this.addresses = [...contents.book.addresses(), ...contents.assets.keys(), ...others]
  }

  holds(path: string): boolean {
    const { book, assets } = this.contents
    return Boolean(
      book.find(path) ?? assets.get(path) ?? this.patterns.some((pattern) => pattern.test(path)),
    )
  }

  pageAt(path: string): PackPage | undefined {
    const found = this.contents.book.find(path)
    if (!found) return undefined
    if ('page' in found) return found.page
    return this.pageAt(found.redirect)
  }

  noteAnchors(page: PackPage, lang: string, html: string): void {
    const ids = tagsIn(html).flatMap(({ attributes }) => safeName(attributes['id'] ?? '') ?? [])
    this.anchors.set(`${lang} ${page.address}`, new Set(['main', ...ids]))
  }

  anchorsOf(page: PackPage, lang: string): Set<string> | undefined {
    return this.anchors.get(`${lang} ${page.address}`)
  }
}

function patternOf(route: string): RegExp {
  const parts = route
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
  return new RegExp(`^${parts.join('/')}/?$`)
}
