import type { Role, SignedIn } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { AccountsDb } from './queries.ts'
import { readSession, saveSeen } from './queries-session.ts'
import { tokenIn } from './session.ts'
import { hashToken } from './token.ts'

/**
 * Who is signed in by the cookies of a request, as of this moment: a revoked session or a role taken away
 * counts from the next request on. One read, and one write a day.
 */
export async function findSignedIn(
  db: AccountsDb,
  cookieHeader: string | undefined,
  clock: Clock,
  isHttps: boolean,
): Promise<SignedIn | undefined> {
  const token = cookieHeader && tokenIn(cookieHeader, isHttps)
  if (!token) return undefined
  const rows = await readSession(db, hashToken(token), clock.now())
  const [first] = rows
  if (!first) return undefined
  const today = clock.today()
  if (first.lastSeenOn !== today) await saveSeen(db, first.sessionId, today)
  return {
    id: first.personId,
    name: first.name,
    sessionId: first.sessionId,
    roles: rolesByCampaign(rows),
  }
}

function rolesByCampaign(
  rows: { campaignId: string | null; role: Role | null }[],
): ReadonlyMap<string, ReadonlySet<Role>> {
  const roles = new Map<string, Set<Role>>()
  for (const { campaignId, role } of rows) {
    if (campaignId === null || role === null) continue
    const held = roles.get(campaignId) ?? new Set()
    roles.set(campaignId, held.add(role))
  }
  return roles
}
