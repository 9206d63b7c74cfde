import type { Kysely } from 'kysely'
import type { Instant } from '../clock/index.ts'
import { prepared, type Blanks } from '../db/index.ts'
import type { Proof } from './proof.ts'

export interface SpentProof {
  id: string
  expiresAt: Instant
}

export type ProofDb = Kysely<{ spentProof: SpentProof }>

/** Uses a proof up, in the transaction that it lets through; false when it was used before, by any process. */
export async function spendProof(trx: ProofDb, { id, expiresAt }: Proof): Promise<boolean> {
  return (await addSpentProof(trx, { id, expiresAt })).numAffectedRows === 1n
}

const addSpentProof = prepared((trx: ProofDb, spent: Blanks<SpentProof>) =>
  trx
    .insertInto('spentProof')
    .values(spent)
    .onConflict((conflict) => conflict.column('id').doNothing()),
)

/** What has run out is refused for that, and need not be remembered. */
export async function forgetSpentProofs(db: ProofDb, now: Instant): Promise<void> {
  await db.deleteFrom('spentProof').where('expiresAt', '<=', now).execute()
}
