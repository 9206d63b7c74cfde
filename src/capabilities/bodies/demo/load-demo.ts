import type { Instant } from '../../../platform/clock/index.ts'
import { installShippedBodies } from '../import-bodies.ts'
import { announceBodies, type BodiesDb } from '../queries.ts'
import { saveRows } from '../queries-import.ts'
import { removeFrom } from '../queries-demo.ts'
import { DEMONSTRATION } from '../shipped/demonstration.ts'
import { demoBodies } from './demo-bodies.ts'

/** Puts the made-up bodies in. Done again, it changes nothing. */
export async function loadDemoBodies(db: BodiesDb, now: Instant) {
  await installShippedBodies(db, now)
  const { bodies, posts, memberships, contacts } = demoBodies()
  await db.transaction().execute(async (trx) => {
    await saveRows(trx, 'body', bodies)
    await saveRows(trx, 'post', posts)
    await saveRows(trx, 'membership', memberships)
    await saveRows(trx, 'contact', contacts)
    await announceBodies(trx)
  })
}

/** Takes the made-up bodies out, with what people reported and changed about them, and nothing else. */
export async function removeDemoBodies(db: BodiesDb) {
  await db.transaction().execute(async (trx) => {
    await removeFrom(trx, DEMONSTRATION)
    await announceBodies(trx)
  })
}
