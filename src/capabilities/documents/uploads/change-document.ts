import type { DocumentsDb } from '../queries.ts'
import { recordAct } from '../../accounts/index.ts'
import { removeOwnDocument, saveHiding, saveWords } from '../queries.ts'
import type { Organiser } from '../organiser.ts'
import type { OwnDocument, Words } from './own-document.ts'

type Act = 'document.changed' | 'document.hidden' | 'document.shown' | 'document.removed'

export function changeWords(db: DocumentsDb, own: OwnDocument, words: Words, by: Organiser) {
  return recorded(db, own, 'document.changed', by, async (trx) => {
    await saveWords(trx, own, words)
    return true
  })
}

/** Takes it off the public pages with today's day, or shows it again. */
export function changeHiding(db: DocumentsDb, own: OwnDocument, isHidden: boolean, by: Organiser) {
  const act = isHidden ? 'document.hidden' : 'document.shown'
  return recorded(db, own, act, by, (trx) => saveHiding(trx, own, isHidden ? by.today : null))
}

/** For good: the file and what was said of it. That it was there stays in the trail. */
export function removeForGood(db: DocumentsDb, own: OwnDocument, by: Organiser) {
  return recorded(db, own, 'document.removed', by, (trx) => removeOwnDocument(trx, own))
}

/** Of two who do the same at one moment, the first is recorded. */
async function recorded(
  db: DocumentsDb,
  own: OwnDocument,
  act: Act,
  { personId, campaignId, at }: Organiser,
  change: (trx: DocumentsDb) => Promise<boolean>,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (!(await change(trx))) return
    const about = `/resources/own/${own.name}`
    await recordAct(trx, { personId, campaignId, act, about, at })
  })
}
