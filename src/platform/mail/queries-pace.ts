import type { Kysely } from 'kysely'
import type { Instant } from '../clock/index.ts'
import { prepared, type Blanks } from '../db/index.ts'
import type { Pace } from './pace.ts'

export type PaceDb = Kysely<{ mailPace: Pace }>

export function listPaces(db: PaceDb, keys: string[]) {
  return db.selectFrom('mailPace').selectAll().where('key', 'in', keys).execute()
}

export const savePace = prepared((db: PaceDb, pace: Blanks<Pace>) =>
  db
    .insertInto('mailPace')
    .values(pace)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        freeAt: (by) => by.ref('excluded.freeAt'),
        sentAt: (by) => by.ref('excluded.sentAt'),
      }),
    ),
)

/** Paces of recipients to whom nothing goes any more. */
export async function removeIdlePaces(db: PaceDb, before: Instant) {
  await db.deleteFrom('mailPace').where('freeAt', '<', before).execute()
}
