import type { Context } from 'hono'
import type { Clock, Day, Instant } from '../../platform/clock/index.ts'
import type { Env } from '../../platform/http/index.ts'
import { whoIs } from '../accounts/index.ts'

/** Who sees what the campaign has of its own; and who may change it. */
export const MAY_READ = ['owner', 'organiser', 'editor', 'reader'] as const
export const MAY_CHANGE = ['organiser', 'editor'] as const

/** Who does something at the desk, for which campaign, and when. */
export interface Organiser {
  personId: string
  campaignId: string
  at: Instant
  today: Day
}

export async function organiserOf(
  c: Context<Env>,
  { clock, campaignId }: { clock: Clock; campaignId: string },
): Promise<Organiser> {
  const { id } = await whoIs(c)
  return { personId: id, campaignId, at: clock.now(), today: clock.today() }
}

export async function mayChange(c: Context<Env>): Promise<boolean> {
  const roles = (await whoIs(c)).roles.get(c.var.campaignId)
  return MAY_CHANGE.some((role) => roles?.has(role))
}
