import type { Fault } from './fault.ts'
import type { PageInLanguage } from './page.ts'
import type { Pack } from './pack.ts'
import type { RenderOptions } from './render.ts'
import type { ContentProps } from './views.tsx'

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
