import type { Clock } from '../../platform/clock/index.ts'
import type { SignedIn } from '../../platform/access/index.ts'
import { hashPassword, isPassword } from './password.ts'
import { findPerson, savePassword, type AccountsDb } from './queries.ts'
import { recordAct } from './queries-audit.ts'
import { revokeOtherSessions } from './queries-session.ts'

interface Parts {
  db: AccountsDb
  clock: Clock
}

/** False when `current` is not her password. Every other browser is signed out: one of them may be the reason. */
export async function changePassword(
  { db, clock }: Parts,
  { id, sessionId }: SignedIn,
  { current, password }: { current: string; password: string },
  campaignId: string,
): Promise<boolean> {
  const person = await findPerson(db, id)
  if (!person || !(await isPassword(current, person.passwordHash))) return false
  const passwordHash = await hashPassword(password)
  const at = clock.now()
  await db.transaction().execute(async (trx) => {
    await savePassword(trx, { ...person, passwordHash })
    await revokeOtherSessions(trx, { id: sessionId, personId: id }, at)
    await recordAct(trx, { personId: id, campaignId, act: 'password.changed', about: id, at })
  })
  return true
}
