import type { Day } from '../../platform/clock/index.ts'
import type { Correction } from './correction.ts'
import type { BodiesDb } from './queries.ts'

export async function addCorrection(db: BodiesDb, correction: Correction) {
  await db.insertInto('correction').values(correction).execute()
}

export function findCorrection(db: BodiesDb, id: string) {
  return db.selectFrom('correction').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Those that wait, the oldest first, then the last ones handled. */
export async function listCorrections(db: BodiesDb) {
  const all = db.selectFrom('correction').selectAll()
  const waiting = await all
    .where('handledOn', 'is', null)
    .orderBy('createdOn')
    .orderBy('id')
    .execute()
  const handled = await all
    .where('handledOn', 'is not', null)
    .orderBy('handledOn', 'desc')
    .limit(50)
    .execute()
  return { waiting, handled }
}

/** Of two editors at the same moment, the first decides; says whether this one did. */
export async function saveDecision(db: BodiesDb, correction: Correction): Promise<boolean> {
  const { handledOn, handledBy, decision, reason } = correction
  const { numUpdatedRows } = await db
    .updateTable('correction')
    .set({ handledOn, handledBy, decision, reason })
    .where('id', '=', correction.id)
    .where('handledOn', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** Reports that were dealt with before the day are forgotten. */
export async function removeHandledBefore(db: BodiesDb, day: Day) {
  await db.deleteFrom('correction').where('handledOn', '<', day).execute()
}

/** How many wait, for the desk. */
export async function countWaitingCorrections(db: BodiesDb): Promise<number> {
  const row = await db
    .selectFrom('correction')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('handledOn', 'is', null)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
