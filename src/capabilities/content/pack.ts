import type { Liquid } from 'liquidjs'
import { directionOf } from './address.ts'
import type { Fault } from './fault.ts'
import type { Found } from './pack/book.ts'
import type { PackConfig } from './pack/config.ts'
import { markOf, readPack, type Contents } from './pack/read-pack.ts'
import { walk, type FoundFile } from './pack/walk.ts'
import { textIn, type PackFile, type PackPage, type PackText, type PageInLanguage } from './page.ts'
import { Renderer, type RenderedPage, type RenderOptions } from './render.ts'

export interface PackOptions {
  /** The present, as an ISO instant: `site.time`, and `now` in templates. */
  now(): string
  /** The public address of the site, for `absolute_url`. */
  url?: string
}

/** One folder of Markdown, Liquid and YAML, read once. `reload` reads it again. */
export class Pack {
  readonly folder: string
  private readonly options: PackOptions
  private contents: Contents
  private renderer: Renderer

  constructor(folder: string, options: PackOptions) {
    this.folder = folder
    this.options = options
    this.contents = readPack(folder)
    this.renderer = this.makeRenderer()
  }

  get config(): PackConfig {
    return this.contents.config
  }

  /** Every page, by the name of its file as for Jekyll's `site.pages`. */
  get pages(): PackPage[] {
    return this.contents.book.pages
  }

  /** What was wrong while reading. `checkPack` finds more. */
  get faults(): Fault[] {
    return this.contents.faults
  }

  get actions(): PackFile[] {
    return this.files('actions')
  }

  get templates(): PackFile[] {
    return this.files('letters')
  }

  get data(): Record<string, unknown> {
    return this.contents.data
  }

  /** `_data/demands.yml`, as it is written there. */
  get demands(): unknown {
    return this.data['demands']
  }

  /** `_data/messages.yml`: words of the pack by language, `{ en: { key: text } }`. */
  get messages(): unknown {
    return this.data['messages']
  }

  get assets(): ReadonlyMap<string, FoundFile> {
    return this.contents.assets
  }

  /** The files of a folder that is kept apart from the pages: `actions`, `letters`, `resources`. */
  files(folder: string): PackFile[] {
    return this.contents.apart.get(folder) ?? []
  }

  /** Where a decoded path leads, in any language. */
  find(path: string): Found | undefined {
    return this.contents.book.find(path)
  }

  /** The page at a path, in a language or else in its own. */
  page(path: string, lang: string = this.config.lang): PageInLanguage | undefined {
    const found = this.find(path)
    return found && 'page' in found ? this.inLanguage(found.page, lang) : undefined
  }

  /** The pages before and after one in its section, by ordinal. */
  neighbours(page: PackPage): { before?: PackPage; after?: PackPage } {
    return this.contents.book.neighbours(page)
  }

  inLanguage(page: PackPage, lang: string): PageInLanguage {
    const text = textIn(page, lang)
    const isInLanguage = text.lang === lang
    return { page, text, lang: text.lang, dir: directionOf(text.lang), isInLanguage }
  }

  /** The page as safe HTML, or the fault that keeps it from being shown. */
  render({ page, text }: PageInLanguage, options?: RenderOptions): RenderedPage {
    return this.renderer.render(page, text, options)
  }

  /** The page before anything is taken out of it, for the check alone. */
  unsafeHtml(page: PackPage, text: PackText) {
    return this.renderer.renderUnsafe(page, text)
  }

  engineForCheck(): Liquid {
    return this.renderer.makeEngine(true)
  }

  /** What the capability itself builds on. */
  get read(): Contents {
    return this.contents
  }

  reload(): void {
    this.contents = readPack(this.folder)
    this.renderer = this.makeRenderer()
  }

  /** Reads again when a file has changed; says whether it did. For development: it looks at every file. */
  reloadIfChanged(): boolean {
    const { files } = walk(this.contents.root, new Set(this.config.exclude))
    if (markOf(files) === this.contents.mark) return false
    this.reload()
    return true
  }

  private makeRenderer(): Renderer {
    const { now, url = '' } = this.options
    return new Renderer({ contents: this.contents, now, url: url.replace(/\/$/, '') })
  }
}

export function openPack(folder: string, options: PackOptions): Pack {
  return new Pack(folder, options)
}
