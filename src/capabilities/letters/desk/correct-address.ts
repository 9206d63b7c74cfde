import { z } from 'zod'
import type { AnyDb } from '../../../platform/db/index.ts'
import { DomainError } from '../../../platform/errors.ts'
import { recordAct, type Organiser } from '../../accounts/index.ts'
import { noteLetters } from '../life/queries-life.ts'
import type { SentLetter } from '../life/sent-letter.ts'
import { canChange } from './change.ts'
import { changeSome, type ChangeParts } from './change-letters.ts'
import { saveCorrection } from './queries-desk.ts'

/** Where a letter should go instead, and how somebody knows. */
export const Correction = z.object({
  address: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  source: z.httpUrl().max(500),
  asOf: z.iso.date(),
})
export type Correction = z.infer<typeof Correction>

/** Puts the address of this letter alone right, and sends it there. */
export async function correctAddress(
  parts: ChangeParts,
  letter: SentLetter,
  { address, source, asOf }: Correction,
  by: Organiser,
): Promise<void> {
  const change = canChange(letter, 'release') ? 'release' : 'retry'
  const { at, personId, campaignId, today } = by
  await parts.db.transaction().execute(async (trx: AnyDb) => {
    await saveCorrection(trx, { id: letter.id, toAddress: address, correctedOn: today })
    const event = { at, move: 'correct', reason: 'byOrganiser', personId } as const
    await noteLetters(trx, [letter.id], event)
    const changed = await changeSome(trx, parts, change, [letter.id], by)
    if (changed.length === 0) throw new DomainError('letterMovedOn')
    const about = `/organise/letters/${letter.id}`
    const detail = { source, asOf }
    await recordAct(trx, { personId, campaignId, at, act: 'letter.correct', about, detail })
  })
  parts.outbox.wake()
}
