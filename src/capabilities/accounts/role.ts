import { z } from 'zod'
import { ROLES, type Role } from '../../platform/access/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import { DomainError } from '../../platform/errors.ts'

/** That a person may do something in one campaign. */
export interface HeldRole {
  personId: string
  campaignId: string
  role: Role
  givenOn: Day
}

/** A person as a campaign sees her. */
export interface Member {
  id: string
  name: string
  email: string
  roles: Role[]
}

export const Roles = z.object({
  roles: z.array(z.enum(ROLES)).refine((roles) => roles.length > 0, { error: 'accounts.noRole' }),
})

/** Who has the first link has the whole desk but testimony, which is opened by a caseworker alone. */
export const FIRST_ROLES: readonly Role[] = ['owner', 'organiser', 'editor']

const LAST_OWNER = 'accounts.lastOwner'

/** Without an owner nobody could ever let anyone in again. */
export function keepAnOwner(ownersLeft: number): void {
  if (ownersLeft === 0) throw new DomainError(LAST_OWNER)
}

/** Whether it was done: false when it was stopped because nobody would own the campaign any more. */
export async function unlessLastOwner(change: Promise<void>): Promise<boolean> {
  try {
    await change
    return true
  } catch (error) {
    if (error instanceof DomainError && error.message === LAST_OWNER) return false
    throw error
  }
}

export function isLastOwner(members: readonly Member[], id: string): boolean {
  const owners = members.filter(({ roles }) => roles.includes('owner'))
  return owners.length === 1 && owners[0]?.id === id
}
