import type { Instant } from '../../platform/clock/index.ts'
import type { AnyDb } from '../../platform/db/index.ts'
import { forgetHalves } from './queries-half.ts'
import { forgetInvitations } from './queries-invitation.ts'
import { forgetChallenges } from './queries-passkey.ts'
import { forgetSessions } from './queries-session.ts'
import { forgetOldSlowdowns } from './queries-slowdown.ts'

/** Takes out what is over: sessions, invitations that nobody took up, challenges, what slowed. */
export async function expireAccounts(db: AnyDb, now: Instant): Promise<void> {
  await forgetInvitations(db, now)
  await forgetSessions(db, now)
  await forgetHalves(db, now)
  await forgetChallenges(db, now)
  await forgetOldSlowdowns(db, now)
}
