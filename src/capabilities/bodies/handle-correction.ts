import type { Correction } from './correction.ts'
import { asAccounts, type Editor } from './correct-body.ts'
import { recordAct } from '../accounts/index.ts'
import type { BodiesDb } from './queries.ts'
import { saveDecision } from './queries-correction.ts'

/** Decides on a report of a wrong fact. Accepting it changes nothing by itself: the editor does, with a source. */
export async function handleCorrection(
  db: BodiesDb,
  correction: Correction,
  { decision, reason = null }: { decision: 'accepted' | 'dismissed'; reason?: string | null },
  { personId, campaignId, at, today }: Editor,
) {
  await db.transaction().execute(async (trx) => {
    const handled = { handledOn: today, handledBy: personId, decision, reason }
    if (!(await saveDecision(trx, { ...correction, ...handled }))) return
    const about = correction.bodyId ? `/bodies/${correction.bodyId}` : null
    await recordAct(asAccounts(trx), {
      personId,
      campaignId,
      act: `correction.${decision}`,
      about,
      at,
    })
  })
}
