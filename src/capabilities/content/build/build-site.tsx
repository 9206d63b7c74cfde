import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { languages, type Language } from '../../../platform/messages/index.ts'
import { draw } from '../../../ui/index.ts'
import type { Fault } from '../fault.ts'
import type { Pack } from '../pack.ts'
import { wordsIn } from '../pack/config.ts'
import type { PackPage } from '../page.ts'
import { contentOf } from '../content-of.ts'
import { safeSvg } from '../safety/index.ts'
import { readNav, type NavEntry } from './nav.ts'
import { SitePaths } from './site-paths.ts'
import { languagesOf, StaticPage } from './static-page.tsx'

/** The built look: what to write beside the pages, and which of it are the sheets of a language. */
export interface Look {
  files: Iterable<[file: string, bytes: Uint8Array | string]>
  sheets(language: Language): string[]
}

export interface BuildOptions {
  look: Look
  /** What the pages may say of the campaign. */
  values?: Record<string, unknown>
  /** The address of the site that is served, for links to what is not in the folder. */
  served?: string
}

export interface Built {
  pages: number
  faults: Fault[]
}

/** Writes a pack as a folder of files that any file server can give out. */
export function buildSite(pack: Pack, out: string, options: BuildOptions): Built {
  const builder = new Builder(pack, out, options)
  return builder.build()
}

class Builder {
  private readonly pack: Pack
  private readonly out: string
  private readonly options: BuildOptions
  private readonly paths: SitePaths
  private readonly own: Language
  private readonly written: Language[]
  private readonly nav: NavEntry[]
  private readonly made = new Set<string>()
  private readonly faults: Fault[] = []

  constructor(pack: Pack, out: string, options: BuildOptions) {
    this.pack = pack
    this.out = out
    this.options = options
    this.paths = new SitePaths(pack, options.served ?? '')
    const translated = pack.pages.flatMap((page) => Object.keys(page.translations))
    this.written = languagesOf([pack.config.lang, ...translated])
    this.own = this.written[0] ?? 'en'
    this.nav = readNav(pack)
  }

  build(): Built {
    let pages = 0
    for (const language of this.written) {
      for (const page of this.pack.pages) pages += this.writePage(page, language)
    }
    for (const page of this.pack.pages) this.writeRedirects(page)
    this.writeAssets()
    for (const [file, bytes] of this.options.look.files) this.write(file, bytes)
    return { pages, faults: this.faults }
  }

  private writePage(page: PackPage, language: Language): number {
    const folder = this.folderOf(language)
    const { file, link, linkIn, asset } = this.paths.from(page.address, folder)
    const shown = this.pack.inLanguage(page, language)
    const { values = {} } = this.options
    const made = contentOf(this.pack, shown, { link, file: asset, values })
    if ('fault' in made) {
      this.faults.push(made.fault)
      return 0
    }
    const addressIn = (lang: Language) => linkIn(page.address, this.folderOf(lang))
    const { title } = wordsIn(this.pack.config, language)
    const others = this.written.filter((other) => other !== language)
    const description = shown.text.data['description'] ?? shown.text.data['summary']
    const html = draw(
      <StaticPage
        content={{ ...made, addressIn }}
        language={language}
        siteTitle={title}
        home={link('/')}
        nav={this.nav.map((entry) => ({ href: link(entry.url), label: entry.label(language) }))}
        others={others.map((lang) => ({
          href: addressIn(lang),
          label: languages[lang].name,
          lang,
        }))}
        sheets={this.options.look.sheets(language).map((sheet) => asset(`/${sheet}`))}
        {...(typeof description === 'string' && { description })}
      />,
      {
        site: { name: title, nav: [], foot: [], isDemo: false },
        language,
        path: page.address,
        link,
        asset,
      },
    )
    this.write(file, html)
    return 1
  }

  private folderOf(language: Language): string {
    return language === this.own ? '' : `${language}/`
  }

  /** Where a page was before, a page that leads on: a file server knows no other way. */
  private writeRedirects(page: PackPage): void {
    for (const from of page.redirectFrom) {
      const address = from.startsWith('/') ? from : `/${from}`
      const { file, link } = this.paths.from(address, '')
      if (this.made.has(file) || address.includes('..')) continue
      const to = link(page.address).replaceAll('"', '%22')
      const title = page.original.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      this.write(
        file,
        `<!doctype html><meta charset="utf-8"><title>${title}</title>` +
          `<meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${to}">` +
          `<a href="${to}">${title}</a>`,
      )
    }
  }

  private writeAssets(): void {
    for (const { file } of this.pack.assets.values()) {
      const from = path.join(this.pack.read.root, file)
      if (file.toLowerCase().endsWith('.svg')) this.write(file, safeSvg(readFileSync(from, 'utf8')))
      else copyFileSync(from, this.ready(file))
    }
  }

  private write(file: string, bytes: Uint8Array | string): void {
    writeFileSync(this.ready(file), bytes)
    this.made.add(file)
  }

  private readonly folders = new Set<string>()

  private ready(file: string): string {
    const full = path.join(this.out, file)
    const folder = path.dirname(full)
    if (!this.folders.has(folder)) mkdirSync(folder, { recursive: true })
    this.folders.add(folder)
    return full
  }
}
