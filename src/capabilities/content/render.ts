import type { Liquid } from 'liquidjs'
import { addFilters } from './liquid/filters.ts'
import { largestResult, pageEngine } from './liquid/engine.ts'
import { addLinkTag } from './liquid/link-tag.ts'
import { run } from './liquid/run.ts'
import { pageDrop, siteDrop } from './liquid/site.ts'
import { attempt } from './attempt.ts'
import { PackError, type Fault } from './fault.ts'
import { readMarkdown, writeHtml } from './markdown/markdown.ts'
import type { Heading } from './markdown/environment.ts'
import type { Contents } from './pack/read-pack.ts'
import { faultOf, layoutCircle, noLayout, tooLarge } from './page-faults.ts'
import type { PackPage, PackText } from './page.ts'
import { safeHtml, safeMarkdown, type Linking } from './safety/index.ts'
import { targetIn } from './target.ts'
import { linkWords } from './words.ts'

export type RenderedPage =
  | { ok: true; html: string; headings: Heading[] }
  | { ok: false; fault: Fault }

export interface RenderOptions {
  /** What templates may say beside `page` and `site`: `campaign`, `controller`, `place`… */
  values?: Record<string, unknown>
  /** Writes the address of a page, in the language being read. As it is when not given. */
  link?: (path: string) => string
  /** Writes the address of a file of the pack. As it is when not given. */
  file?: (path: string) => string
  /** What has no value is a fault; else it is empty, as for Jekyll. A page may ask for it itself. */
  strict?: boolean
}

export interface RendererParts {
  contents: Contents
  now(): string
  url: string
}

// Of ours are the layouts that Jekyll themes have; any other must be in the pack.
export const ownLayouts = new Set(['page', 'default', 'post', 'home', 'none', 'null', ''])

// A text that had to be stopped takes a good part of a second each time, so it is left alone for a while; not
// for good, since what is handed in may have been the cause.
const restAfterStop = 60_000

/** Makes the pages of one reading of a pack. */
export class Renderer {
  private readonly engine: Liquid
  private readonly parts: RendererParts
  private readonly sites = new Map<string, Record<string, unknown>>()
  private readonly stopped = new Map<PackText, { fault: Fault; until: number }>()

  constructor(parts: RendererParts) {
    this.parts = parts
    this.engine = this.makeEngine(false)
  }

  /** For the check an engine that also refuses filters it does not know; Jekyll passes over those. */
  makeEngine(isStrict: boolean): Liquid {
    const { contents, url, now } = this.parts
    const engine = pageEngine(contents.includes, isStrict)
    // What this writes is made safe with the page it becomes part of.
    const markdownify = (text: string) => writeHtml(readMarkdown(text))
    addFilters(engine, { url, now, markdownify })
    addLinkTag(engine, (file) => contents.book.ofFile(file)?.address)
    return engine
  }

  /** The page as safe HTML, or the fault that keeps it from being shown. Never throws for a bad page. */
  render(page: PackPage, text: PackText, options: RenderOptions = {}): RenderedPage {
    const stopped = this.stopped.get(text)
    if (stopped && performance.now() < stopped.until) return { ok: false, fault: stopped.fault }
    const made = attempt(text, () => this.make(page, text, options))
    if (!made.ok && made.fault.code === 'template-limit') {
      this.stopped.set(text, { fault: made.fault, until: performance.now() + restAfterStop })
    }
    return made
  }

  /** The page before anything is taken out of it, for the check. It must never be sent to anybody. */
  renderUnsafe(
    page: PackPage,
    text: PackText,
  ): { ok: true; html: string } | { ok: false; fault: Fault } {
    return attempt(text, () => {
      const scope = this.scopeFor(page, text, {})
      const body = this.fill(text, scope, false)
      const content = isMarkdown(text) ? writeHtml(readMarkdown(body)) : body
      const layout = this.layoutOf(text)
      return { html: layout ? this.wrap(layout, content, scope, false) : content }
    })
  }

  private make(page: PackPage, text: PackText, options: RenderOptions) {
    const strict = options.strict ?? text.data['strict'] === true
    const scope = this.scopeFor(page, text, options)
    const body = this.fill(text, scope, strict)
    const linking = this.linkingFor(page, text, options)
    const layout = this.layoutOf(text)
    if (!layout) return isMarkdown(text) ? safeMarkdown(body, linking) : htmlPage(body, linking)
    const content = isMarkdown(text) ? writeHtml(readMarkdown(body)) : body
    return htmlPage(this.wrap(layout, content, scope, strict), linking)
  }

  private scopeFor(page: PackPage, text: PackText, { values }: RenderOptions) {
    return { ...values, page: pageDrop(page, text), site: this.site(text.lang) }
  }

  private site(lang: string): Record<string, unknown> {
    let site = this.sites.get(lang)
    if (!site) {
      const { contents, url, now } = this.parts
      site = siteDrop({ contents, lang, url, now })
      this.sites.set(lang, site)
    }
    return site
  }

  private fill(text: PackText, scope: object, strictVariables: boolean): string {
    if (!/\{[{%]/.test(text.body)) return text.body
    try {
      const source = { text: text.body, file: text.file }
      const made = run(this.engine, source, scope, strictVariables)
      if (made.length > largestResult) throw new PackError(tooLarge(text))
      return made
    } catch (error) {
      throw error instanceof PackError ? error : new PackError(faultOf(error, text))
    }
  }

  private layoutOf(text: PackText): PackText | undefined {
    const name = String(text.data['layout'] ?? 'page')
    const layout = this.parts.contents.layouts.get(name)
    if (!layout && !ownLayouts.has(name)) throw new PackError(noLayout(text, name))
    return layout
  }

  /** Puts a page into the pack's own layout, and that into the one it names. */
  private wrap(first: PackText, content: string, scope: object, strict: boolean): string {
    let html = content
    let layout: PackText | undefined = first
    for (let depth = 0; layout; depth++) {
      if (depth > 10) throw new PackError(layoutCircle(layout))
      html = this.fill(layout, { ...scope, content: html, layout: layout.data }, strict)
      layout = layout.data['layout'] === undefined ? undefined : this.layoutOf(layout)
    }
    return html
  }

  private linkingFor(page: PackPage, text: PackText, options: RenderOptions): Linking {
    return {
      from: page.address,
      link: options.link ?? ((path) => path),
      file: options.file ?? ((path) => path),
      target: (path) => targetIn(this.parts.contents, page, path),
      words: linkWords(text.lang),
    }
  }
}

function htmlPage(html: string, linking: Linking) {
  return { html: safeHtml(html, linking), headings: [] }
}

function isMarkdown({ file }: PackText): boolean {
  return /\.(?:md|markdown)$/.test(file)
}
