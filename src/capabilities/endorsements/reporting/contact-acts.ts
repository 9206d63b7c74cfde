import type { Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import type { Endorsement } from '../endorsement.ts'
import { moveEndorsement } from '../queries.ts'

interface Parts {
  db: AnyDb
  clock: Clock
}

/** The contact says: yes, we did this. What looked like spam is then held, and else waits for an organiser. */
export async function confirmReport({ db, clock }: Parts, endorsement: Endorsement): Promise<void> {
  const at = clock.now()
  const { id, holdFor } = endorsement
  await db.transaction().execute(async (trx: AnyDb) => {
    const isNew = await moveEndorsement(trx, id, { move: 'confirm', at })
    if (isNew && holdFor) await moveEndorsement(trx, id, { move: 'hold', at, reason: holdFor })
  })
}

/** The contact takes it back. What was public says so for good, with the reason; what was not is not shown at all. */
export async function takeBack(
  { db, clock }: Parts,
  { id, state }: Endorsement,
  reason: string | null,
): Promise<void> {
  const move = state === 'published' ? 'withdraw' : 'drop'
  await db
    .transaction()
    .execute((trx: AnyDb) => moveEndorsement(trx, id, { move, at: clock.now(), reason }))
}
