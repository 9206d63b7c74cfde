import {
  publicationStanding,
  type Publication,
  type Roll,
  type Signatures,
} from '../../../platform/sealing/index.ts'
import type { PublicationRow } from '../keeping/rows.ts'
import { readShown, type Shown } from './shown.ts'

/** A story as everybody may read it. */
export interface Published extends Shown {
  id: string
  words: string
  language: string
  /** When it was first shown, `2026-05`: no page says the day. */
  month: string
  /** `recorded`: two caseworkers say that the person agreed; no receipt does. */
  by: 'receipt' | 'recorded'
}

const MOST_KEPT = 2000

/**
 * Reads published rows back, and shows none whose signatures do not hold: a row that was put or changed in the
 * database by hand is not shown. What was found good is known by its very text, and not worked out again.
 */
export function publishedReader() {
  const good = new Map<string, Published>()

  return async (row: PublicationRow, roll: Roll | undefined): Promise<Published | undefined> => {
    const { id, month, publication, signatures, rollLength } = row
    if (publication === null || signatures === null || row.hiddenOn !== null || !roll) {
      return undefined
    }
    const text = JSON.stringify([id, month, publication, signatures, rollLength, roll.head])
    const before = good.get(text)
    if (before) return before
    const read = await readRow(row, { publication, signatures }, roll)
    if (!read) return undefined
    if (good.size >= MOST_KEPT) good.clear()
    good.set(text, read)
    return read
  }
}

async function readRow(
  { id, month, rollLength }: PublicationRow,
  texts: { publication: string; signatures: string },
  roll: Roll,
): Promise<Published | undefined> {
  const publication = JSON.parse(texts.publication) as Publication
  const signatures = JSON.parse(texts.signatures) as Signatures
  const { proposal } = publication
  // A row under another name than the one that was signed would outlive its withdrawal.
  if (proposal.publication !== id) return undefined
  const standing = await publicationStanding(publication, signatures, roll, rollLength)
  if (!standing.accepted) return undefined
  const { words, language } = proposal
  return { id, month, words, language, by: standing.by, ...readShown(words) }
}
