import type { Language } from '../../platform/messages/index.ts'
import type { Fault } from './fault.ts'
import type { Heading } from './markdown/environment.ts'
import type { PackPage, PackText, PageInLanguage } from './page.ts'
import type { Pack } from './pack.ts'
import type { RenderOptions } from './render.ts'

/** All that the view of a page of the pack is drawn from. */
export interface ContentProps {
  shown: PageInLanguage
  html: string
  headings: Heading[]
  before?: PackPage
  after?: PackPage
  /** The text in the pack's own language, where the law or somebody's safety hangs on the words. */
  beside?: { text: PackText; html: string }
  canonical?: string
  /** Where this page is in another language; on the site itself, under the language. */
  addressIn?: (lang: Language) => string
}

/** All that the view of a page needs, or the fault that keeps it from being shown. */
export function contentOf(
  pack: Pack,
  shown: PageInLanguage,
  options: RenderOptions,
): ContentProps | { fault: Fault } {
  const made = pack.render(shown, options)
  if (!made.ok) return { fault: made.fault }
  const { html, headings } = made
  const beside = originalBeside(pack, shown, options)
  return { shown, html, headings, ...pack.neighbours(shown.page), ...(beside && { beside }) }
}

// Words about urgent help or consent never stand alone in a translation that nobody has checked. A page
// with such words says `urgent: true`.
function originalBeside(pack: Pack, { page, text }: PageInLanguage, options: RenderOptions) {
  if (text.isChecked || page.original.data['urgent'] !== true) return undefined
  const made = pack.render(pack.inLanguage(page, page.original.lang), options)
  return { text: page.original, html: made.ok ? made.html : '' }
}
