import { addMonths, dayOf, mondayAfter, weekOf, type Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { isSealed } from '../../../platform/sealing/index.ts'
import { spendProof, type Proof } from '../../../platform/proof/index.ts'
import { Refusal } from './answer.ts'
import { openKey, readKeyring } from './inbox.ts'
import { MONTHS_KEPT } from './parts.ts'
import { addStory, findStory } from './queries.ts'
import type { StoryRow } from './rows.ts'

export interface SealedStory {
  lookup: string
  authorisationHash: string
  epoch: string
  sealed: Uint8Array
}

interface Parts {
  db: AnyDb
  clock: Clock
}

interface How {
  proof?: Proof
  /** Sealed earlier, where there was no network: a story that cannot be sealed anew is kept under the key it has. */
  isHeld?: boolean
}

/**
 * Keeps what came sealed; when this resolves it is on the disk. The same sent again is as if it came once, so that a
 * browser may try until it knows. True when it is new.
 */
export async function keepStory(
  { db, clock }: Parts,
  campaignId: string,
  story: SealedStory,
  { proof, isHeld = false }: How = {},
): Promise<boolean> {
  const known = await findStory(db, campaignId, story.lookup)
  if (known) return isSame(known, story)
  if (!isSealed('story', story.sealed)) throw new Refusal('notSealed')
  await requireKey({ db, clock }, campaignId, { epoch: story.epoch, isHeld })
  const today = clock.today()
  const row: StoryRow = {
    lookup: story.lookup,
    campaignId,
    authorisationHash: story.authorisationHash,
    epoch: story.epoch,
    week: weekOf(today),
    expires: addMonths(today.slice(0, 7), MONTHS_KEPT),
    state: 'open',
    assignedTo: null,
    mergedInto: null,
    messages: 0,
    lastFrom: null,
    sealed: story.sealed,
  }
  return db.transaction().execute(async (trx: AnyDb) => {
    const before = await findStory(trx, campaignId, story.lookup)
    if (before) return isSame(before, story)
    if (proof && !(await spendProof(trx, withinWeek(proof)))) throw new Refusal('proofUsed')
    if (!(await addStory(trx, row))) throw new Refusal('taken')
    return true
  })
}

/** A proof is remembered until its week is over: to the minute it would say when the story came. */
function withinWeek(proof: Proof): Proof {
  return { ...proof, expiresAt: `${mondayAfter(dayOf(proof.expiresAt))}T00:00:00.000Z` }
}

/** Sealed to the key of today alone: to one of before a removal it would be open to whoever was taken off. */
async function requireKey(
  { db, clock }: Parts,
  campaignId: string,
  { epoch, isHeld }: { epoch: string; isHeld: boolean },
): Promise<void> {
  const { keys } = await readKeyring(db, campaignId)
  if (isHeld && keys.some((key) => key.epoch === epoch)) return
  const current = await openKey({ db, clock }, campaignId)
  if (!current) throw new Refusal('closed')
  if (epoch !== current.epoch) throw new Refusal('wrongEpoch')
}

function isSame(before: StoryRow, { authorisationHash, sealed }: SealedStory): false {
  const isIts =
    before.authorisationHash === authorisationHash &&
    Buffer.from(before.sealed).equals(Buffer.from(sealed))
  if (!isIts) throw new Refusal('taken')
  return false
}
