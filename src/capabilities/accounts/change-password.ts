import type { SignedIn } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import { hashPassword } from './password.ts'
import { savePassword, type AccountsDb } from './queries.ts'
import { recordAct } from './queries-audit.ts'
import { removeHalves } from './queries-half.ts'
import { revokeOtherSessions } from './queries-session.ts'

interface Parts {
  db: AccountsDb
  clock: Clock
}

/** Every other browser is signed out: one of them may be the reason. */
export async function changePassword(
  { db, clock }: Parts,
  { id, sessionId }: SignedIn,
  password: string,
  campaignId: string,
): Promise<void> {
  const passwordHash = await hashPassword(password)
  const at = clock.now()
  await db.transaction().execute(async (trx) => {
    await savePassword(trx, { id, passwordHash })
    await removeHalves(trx, id)
    await revokeOtherSessions(trx, { id: sessionId, personId: id }, at)
    await recordAct(trx, { personId: id, campaignId, act: 'password.changed', about: id, at })
  })
}
