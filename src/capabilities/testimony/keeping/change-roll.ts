import type { Clock } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { Roll, SealingError, type RollEntry } from '../../../platform/sealing/index.ts'
import { recordAct } from '../../accounts/index.ts'
import { Refusal } from './answer.ts'
import { readRoll } from './inbox.ts'
import * as keys from './queries-keys.ts'

interface Change {
  campaignId: string
  entry: unknown
  wraps: { epoch: string; member: string; file: Uint8Array }[]
  by: { id: string }
}

/**
 * Puts the next line on the roll, if it follows and is signed by the one who sends it. Of two at the same moment the
 * first is on it, and the other is `conflict`.
 */
export async function changeRoll(
  { db, clock }: { db: AnyDb; clock: Clock },
  { campaignId, entry: given, wraps, by }: Change,
): Promise<void> {
  const before = await readRoll(db, campaignId)
  const roll = await read(before, given)
  const entry = roll.entries.at(-1)!
  if (entry.campaign !== campaignId) throw new Refusal('brokenRoll')
  await requireOwn(db, { campaignId, entry, by })
  await db.transaction().execute(async (trx: AnyDb) => {
    const line = { campaignId, number: entry.number, entry: JSON.stringify(entry) }
    if (!(await keys.addRollLine(trx, line))) throw new Refusal('conflict')
    const { change } = entry
    if (change.kind === 'removal') await keys.removeMember(trx, campaignId, change.id)
    else {
      const hers = wraps.filter(({ member }) => member === change.card.id)
      await keys.addWraps(
        trx,
        hers.map((wrap) => ({ ...wrap, campaignId })),
      )
    }
    await recordAct(trx, {
      personId: by.id,
      campaignId,
      act: `testimony.roll.${change.kind}`,
      about: '/organise/stories',
      at: clock.now(),
    })
  })
}

async function read(before: Roll | undefined, entry: unknown): Promise<Roll> {
  try {
    return await Roll.read([...(before?.entries ?? []), entry])
  } catch (error) {
    // Somebody else's line came first: what was signed follows a line that is not the last any more.
    const number = (entry as Partial<RollEntry> | null)?.number
    const isLate = typeof number === 'number' && number < (before?.entries.length ?? 0)
    if (error instanceof SealingError && isLate) throw new Refusal('conflict')
    throw error
  }
}

/** Who is let in has a seat, and who signs is the person whose session it is. */
async function requireOwn(
  db: AnyDb,
  { campaignId, entry, by }: { campaignId: string; entry: RollEntry; by: { id: string } },
): Promise<void> {
  const seats = await keys.listSeats(db, campaignId)
  const own = seats.find(({ personId }) => personId === by.id)
  const card = own && (JSON.parse(own.card) as { signingKey: string })
  if (card?.signingKey !== entry.signedBy) throw new Refusal('notOnTheRoll')
  const { change } = entry
  if (change.kind !== 'caseworker') return
  const seat = seats.find(({ memberId }) => memberId === change.card.id)
  const isHers = seat && (JSON.parse(seat.card) as { recipient: string; signingKey: string })
  const { recipient, signingKey } = change.card
  if (isHers?.recipient !== recipient || isHers.signingKey !== signingKey) {
    throw new Refusal('notOnTheRoll')
  }
}
