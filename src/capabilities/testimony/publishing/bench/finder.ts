import { findIdentifiers } from '../../anonymiser/find-identifiers.ts'
import { loadTagger } from '../../anonymiser/tagger.ts'
import type { Ask } from '../../desk/unlocked.ts'
import { boardFinder, type TrustBoard } from '../boards.ts'
import type { Find } from '../draft.ts'

export interface Finder {
  find: Find
  /** Without the language model some names are missed, and the page says so. */
  hasTagger: boolean
  /** In which board's area a hospital is; undefined where the directory does not tell. */
  boardOf: (hospital: string) => string | undefined
}

export const BOARDS = '/organise/stories/boards.json'

/** Everything that flags are found with, loaded only when a story goes to the workbench. */
export async function openFinder(ask: Ask): Promise<Finder> {
  const [tagger, boards] = await Promise.all([
    loadTagger().catch(() => undefined),
    // Without them a hospital is “a hospital”.
    ask<{ boards: TrustBoard[] }>(BOARDS).catch(() => ({ boards: [] })),
  ])
  return {
    hasTagger: tagger !== undefined,
    boardOf: boardFinder(boards.boards),
    find: (text) => findIdentifiers(text, tagger ? { tagger } : {}),
  }
}
