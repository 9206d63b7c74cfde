import type { Clock } from '../../platform/clock/index.ts'
import { newId } from '../../platform/ids.ts'
import { endsAt, type Session } from './session.ts'
import { hashToken, newToken } from './token.ts'

/** A session and its token, which is in the browser alone. */
export function newSession(personId: string, clock: Clock): { session: Session; token: string } {
  const token = newToken()
  const createdAt = clock.now()
  const session = {
    id: newId(),
    tokenHash: hashToken(token),
    personId,
    createdAt,
    lastSeenOn: clock.today(),
    expiresAt: endsAt(createdAt),
    revokedAt: null,
    name: null,
  }
  return { session, token }
}
