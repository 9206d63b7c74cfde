import { findIdentifiers } from '../../anonymiser/find-identifiers.ts'
import { loadTagger } from '../../anonymiser/tagger.ts'
import type { Find } from '../draft.ts'

export interface Finder {
  find: Find
  /** Without the language model some names are missed, and the page says so. */
  hasTagger: boolean
}

/** Everything that flags are found with, loaded only when a story goes to the workbench. */
export async function openFinder(): Promise<Finder> {
  const tagger = await loadTagger().catch(() => undefined)
  return {
    hasTagger: tagger !== undefined,
    find: (text) => findIdentifiers(text, tagger ? { tagger } : {}),
  }
}
