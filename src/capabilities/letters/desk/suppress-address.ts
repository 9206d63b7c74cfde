import { z } from 'zod'
import type { AnyDb } from '../../../platform/db/index.ts'
import {
  addSuppression,
  hashAddress,
  maskedAddress,
  removeSuppression,
} from '../../../platform/mail/index.ts'
import { recordAct, type Organiser } from '../../accounts/index.ts'
import type { ChangeParts } from './change-letters.ts'

export const Suppressing = z.object({
  address: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  reason: z.enum(['asked', 'organiser']),
})

const LIST = '/organise/letters/suppression'

/** No mail goes there any more. The address is not kept, but what it is known by. */
export async function suppressAddress(
  { db, mailKey }: Pick<ChangeParts, 'db' | 'mailKey'>,
  { address, reason }: z.infer<typeof Suppressing>,
  { personId, campaignId, at }: Organiser,
): Promise<void> {
  const hash = hashAddress(mailKey, address)
  const row = { hash, shown: maskedAddress(address), reason, since: at, addedBy: personId }
  await db.transaction().execute(async (trx: AnyDb) => {
    await addSuppression(trx, row)
    const detail = { reason }
    await recordAct(trx, { personId, campaignId, at, act: 'suppression.add', about: LIST, detail })
  })
}

/** Mail may go there again. */
export async function allowAddress(
  { db }: Pick<ChangeParts, 'db'>,
  hash: string,
  { personId, campaignId, at }: Organiser,
): Promise<void> {
  await db.transaction().execute(async (trx: AnyDb) => {
    await removeSuppression(trx, hash)
    await recordAct(trx, { personId, campaignId, at, act: 'suppression.remove', about: LIST })
  })
}
