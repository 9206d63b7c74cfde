import { type Clock } from '../../platform/clock/index.ts'
import { newId } from '../../platform/ids.ts'
import { isPassword } from './password.ts'
import { findPersonByEmail, type AccountsDb } from './queries.ts'
import { addSession, forgetSessions } from './queries-session.ts'
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
  }
  return { session, token }
}

interface Tried {
  email: string
  password: string
}

/** Gives the token of a new session; nothing when the two do not belong together, whichever is wrong. */
export async function openSession(
  { db, clock }: { db: AccountsDb; clock: Clock },
  { email, password }: Tried,
): Promise<string | undefined> {
  const person = await findPersonByEmail(db, email)
  // Asked even when there is nobody, so that the time it takes does not tell.
  const isRight = await isPassword(password, person?.passwordHash)
  if (!person || !isRight) return undefined
  const { session, token } = newSession(person.id, clock)
  await forgetSessions(db, session.createdAt)
  await addSession(db, session)
  return token
}
