import { z } from 'zod'
import { ROLES, type Role } from '../../platform/access/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { Email, Name, NewPassword, TypedPassword } from './person.ts'
import { FIRST_ROLES } from './role.ts'

/** A link that lets one person in, once. */
export interface Invitation {
  id: string
  tokenHash: string
  /** Whom it is for. The link for the first owner is for whoever reads the screen of the server. */
  email: string | null
  role: Role
  campaignId: string
  /** Nothing when it was made at the command line. */
  invitedBy: string | null
  createdAt: Instant
  expiresAt: Instant
  usedAt: Instant | null
}

const WEEK_MS = 7 * 86_400_000

export const NewInvitation = z.object({ email: Email, role: z.enum(ROLES) })

/** What a newcomer gives. Who has an account already gives only its password. */
export const Joining = z.object({ email: Email, name: Name, password: NewPassword })
export type Joining = z.infer<typeof Joining>
export const JoiningAgain = z.object({ password: TypedPassword })

export function lapsesAt(now: Instant): Instant {
  return new Date(Date.parse(now) + WEEK_MS).toISOString()
}

export function standing(invitation: Pick<Invitation, 'usedAt' | 'expiresAt'>, now: Instant) {
  if (invitation.usedAt) return 'used'
  return invitation.expiresAt <= now ? 'lapsed' : 'open'
}

/** The first owner's link is the one that names nobody. */
export function isForFirstOwner(invitation: Pick<Invitation, 'email'>): boolean {
  return invitation.email === null
}

export function rolesGiven(invitation: Invitation): readonly Role[] {
  return isForFirstOwner(invitation) ? FIRST_ROLES : [invitation.role]
}

/**
 * A lost password is replaced by who keeps the server, who could read the database anyway. An owner cannot,
 * for then she could become her caseworker.
 */
export function mayChoosePasswordAgain(invitation: Invitation): boolean {
  return invitation.invitedBy === null && !isForFirstOwner(invitation)
}

export function joinAddress(url: string, token: string): string {
  return `${url.replace(/\/$/, '')}/organise/join/${token}`
}
