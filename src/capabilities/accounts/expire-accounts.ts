import type { Instant } from '../../platform/clock/index.ts'
import type { AnyDb } from '../../platform/db/index.ts'
import { forgetInvitations } from './queries-invitation.ts'
import { forgetSessions } from './queries-session.ts'

/** Takes out what is over: sessions, and invitations that nobody took up. */
export async function expireAccounts(db: AnyDb, now: Instant): Promise<void> {
  await forgetInvitations(db, now)
  await forgetSessions(db, now)
}
