import type { Locate } from './imports/found.ts'
import { announceBodies, listBodiesOfKinds, type BodiesDb } from './queries.ts'
import { saveRows } from './queries-import.ts'

/**
 * Puts trusts and practices where their postcodes are, for a postcode directory that came in after them or moved
 * them. Says how many it placed anew.
 */
export async function locateBodies(db: BodiesDb, locate: Locate): Promise<number> {
  const moved = (await listBodiesOfKinds(db, ['trust', 'gpPractice'])).flatMap((body) => {
    const at = body.postcode ? locate(body.postcode) : undefined
    if (!at || (at.lat === body.lat && at.long === body.long)) return []
    return [{ ...body, lat: at.lat, long: at.long }]
  })
  if (moved.length === 0) return 0
  await db.transaction().execute(async (trx) => {
    await saveRows(trx, 'body', moved)
    await announceBodies(trx)
  })
  return moved.length
}
