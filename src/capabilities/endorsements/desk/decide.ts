import type { AnyDb } from '../../../platform/db/index.ts'
import { DomainError } from '../../../platform/errors.ts'
import { recordAct } from '../../accounts/index.ts'
import type { Endorsement } from '../endorsement.ts'
import { findEndorsement, moveEndorsement, type Moving } from '../queries.ts'
import { DECISIONS, type Decided, type Decision } from './decision.ts'
import type { Organiser } from './parts.ts'

/** Decides on an endorsement, as it stood on the page that was decided from; refused when it has moved on since. */
export async function decide(
  db: AnyDb,
  endorsement: Endorsement,
  { decision, reason, seen }: Decided & { decision: Decision },
  by: Organiser,
): Promise<void> {
  await db.transaction().execute(async (trx: AnyDb) => {
    const moves = movesOf(endorsement, decision, reason ?? null)
    for (const move of moves) await moved(trx, endorsement.id, move, by)
    await asSeen(trx, endorsement.id, seen && seen + moves.length)
    await recordDone(trx, `endorsement.${DECISIONS[decision]}`, endorsement.id, by)
  })
}

type Step = Pick<Moving, 'move' | 'reason' | 'changes'>

/** How one that its contact never confirmed was checked stands beside the check, and is not public. */
function movesOf(
  { state, confirmedAt }: Endorsement,
  decision: Decision,
  reason: string | null,
): Step[] {
  if (decision !== 'approval') return [{ move: DECISIONS[decision], reason }]
  if (confirmedAt !== null) return [{ move: 'approve' }]
  if (state === 'confirmed') return [{ move: 'approve' }]
  return [{ move: state === 'held' ? 'release' : 'confirm', reason }, { move: 'approve' }]
}

/** Of two organisers at the same moment, the second is told that the first was there. */
export async function moved(
  trx: AnyDb,
  id: string,
  step: Step,
  { at, personId }: Organiser,
): Promise<void> {
  if (!(await moveEndorsement(trx, id, { ...step, at, personId }))) {
    throw new DomainError('endorsementMovedOn')
  }
}

/** Call it once it was moved: the row is then this transaction's own, and what it was before is known for sure. */
export async function asSeen(trx: AnyDb, id: string, events: number | undefined): Promise<void> {
  if (events === undefined) return
  const now = await findEndorsement(trx, id)
  if (now?.events !== events) throw new DomainError('endorsementMovedOn')
}

export function recordDone(trx: AnyDb, act: string, id: string, by: Organiser): Promise<void> {
  const { personId, campaignId, at } = by
  return recordAct(trx, { personId, campaignId, at, act, about: `/organise/endorsements/${id}` })
}
