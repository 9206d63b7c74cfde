import type { Role } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import { newId } from '../../platform/ids.ts'
import { joinAddress, lapsesAt, type Invitation } from './invitation.ts'
import { countOwners, type AccountsDb } from './queries.ts'
import { recordAct } from './queries-audit.ts'
import { addInvitation, forgetInvitations } from './queries-invitation.ts'
import { hashToken, newToken } from './token.ts'

interface Parts {
  db: AccountsDb
  clock: Clock
  /** The address of this installation, with which the link begins. */
  url: string
}

interface Invited {
  email: string
  role: Role
  campaignId: string
  /** Nothing when the host invites, at the command line. */
  invitedBy: string | null
}

/** Gives the one-time link, which is nowhere kept; the address is already in its one spelling. */
export async function createInvitation(parts: Parts, invited: Invited): Promise<string> {
  const { db, clock, url } = parts
  const { invitation, token } = newInvitation(invited, clock)
  const { campaignId, invitedBy: personId, role, createdAt: at } = invitation
  await db.transaction().execute(async (trx) => {
    await forgetInvitations(trx, at)
    await addInvitation(trx, invitation)
    await recordAct(trx, { personId, campaignId, act: 'person.invited', at, detail: { role } })
  })
  return joinAddress(url, token)
}

/**
 * The link for the first owner, while the campaign has none: a new one each time, and earlier ones open no
 * more. It names nobody, so whoever reads the screen of the server is taken for the owner.
 */
export async function ensureOwnerLink(
  db: AccountsDb,
  clock: Clock,
  { url, campaignId }: { url: string; campaignId: string },
): Promise<string | undefined> {
  if ((await countOwners(db, campaignId)) > 0) return undefined
  const nobody = { email: null, role: 'owner', campaignId, invitedBy: null } as const
  const { invitation, token } = newInvitation(nobody, clock)
  await db.transaction().execute((trx) => addInvitation(trx, invitation))
  return joinAddress(url, token)
}

function newInvitation(
  whom: Omit<Invited, 'email'> & { email: string | null },
  clock: Clock,
): { invitation: Invitation; token: string } {
  const token = newToken()
  const createdAt = clock.now()
  const times = { createdAt, expiresAt: lapsesAt(createdAt), usedAt: null }
  return { invitation: { ...whom, ...times, id: newId(), tokenHash: hashToken(token) }, token }
}
