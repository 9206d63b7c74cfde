import type { EndorsementsDb } from '../queries.ts'
import { findEdition, listShown } from './queries-showing.ts'
import type { Shown } from './shown.ts'

export type ReadShown = (campaignId: string) => Promise<readonly Shown[]>

const readers = new WeakMap<EndorsementsDb, ReadShown>()

/** Reads what is shown, and keeps it in memory until something of it changes: pages of places ask for it too. */
export function shownReader(db: EndorsementsDb): ReadShown {
  let reader = readers.get(db)
  if (!reader) readers.set(db, (reader = newReader(db)))
  return reader
}

function newReader(db: EndorsementsDb): ReadShown {
  const kept = new Map<string, { edition: number; shown: Promise<readonly Shown[]> }>()
  return async (campaignId) => {
    // The number first: what changes in between is then read once more, and not missed.
    const edition = await findEdition(db)
    const known = kept.get(campaignId)
    if (known?.edition === edition) return known.shown
    const shown = listShown(db, campaignId)
    kept.set(campaignId, { edition, shown })
    shown.catch(() => kept.delete(campaignId))
    return shown
  }
}
