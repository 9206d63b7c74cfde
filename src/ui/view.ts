import type { Language } from '../platform/messages/index.ts'

export interface NavLink {
  href: string
  label: string
}

/** What every page shows around its own content; from the pack and the campaign. */
export interface Site {
  name: string
  nav: NavLink[]
  foot: NavLink[]
  /** Demonstration data is loaded, and every page says so. */
  isDemo: boolean
}

/** What drawing one page needs to know beside its props. */
export interface View {
  site: Site
  language: Language
  /** The address of this page without its language, for the switch. */
  path: string
  /** The query of its address, with its question mark: a letter's is what the letter is to. */
  search?: string
  /** An address of this site, in the language of this page. */
  link(path: string): string
  /** The parts of the desk that the person who is signed in may open; none for everyone else. */
  tabs?(): NavLink[]
  /** The address of a built file by its source. */
  asset(source: string): string | undefined
}

// A page is drawn in one go, so what it is drawn with can be held here; hono's own context asks
// AsyncLocalStorage at every look, which costs more than the drawing.
let current: View | undefined

export function useView(): View {
  if (!current) throw new Error('No page is being drawn')
  return current
}

export function inView<T>(view: View, draw: () => T): T {
  const before = current
  current = view
  try {
    return draw()
  } finally {
    current = before
  }
}
