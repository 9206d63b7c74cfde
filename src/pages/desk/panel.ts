import type { Child } from 'hono/jsx'
import type { SignedIn, Who } from '../../platform/access/index.ts'
import { isAmong } from './tab.ts'

/** What a capability lends to the overview: it asks what there is to see, then draws it. */
export interface DeskPanel<Loaded = unknown> {
  /** Its heading, in the language of the page; without one the view brings a section of its own. */
  title?: () => string
  /** Where the heading leads. */
  href?: string
  who: readonly Who[]
  load(at: { campaignId: string }): Promise<Loaded>
  /** Draws it, and says plainly when there is nothing. */
  view(loaded: Loaded): Child
}

export interface LoadedPanel {
  title: (() => string) | undefined
  href: string | undefined
  view(): Child
}

/** Asks all panels that this person may see, side by side. */
export function loadPanels(
  panels: readonly DeskPanel[],
  person: SignedIn,
  campaignId: string,
): Promise<LoadedPanel[]> {
  const shown = panels.filter(({ who }) => isAmong(who, person, campaignId))
  return Promise.all(
    shown.map(async (panel) => {
      const loaded = await panel.load({ campaignId })
      return { title: panel.title, href: panel.href, view: () => panel.view(loaded) }
    }),
  )
}
