import type { Context } from 'hono'
import type { Clock, Day, Instant } from '../../platform/clock/index.ts'
import { DomainError } from '../../platform/errors.ts'
import type { Env } from '../../platform/http/index.ts'
import { whoIs } from './parts.ts'

/** Who does something at the desk, for which campaign, and when. */
export interface Organiser {
  personId: string
  campaignId: string
  at: Instant
  today: Day
}

export async function organiserOf(
  c: Context<Env>,
  { clock }: { clock: Clock },
): Promise<Organiser> {
  const { id } = await whoIs(c)
  return { personId: id, campaignId: c.var.campaignId, at: clock.now(), today: clock.today() }
}

export async function isOrganiser(c: Context<Env>): Promise<boolean> {
  return (await whoIs(c)).roles.get(c.var.campaignId)?.has('organiser') ?? false
}

/** What another campaign has is as good as not there. */
export function ofCampaign<T extends { campaignId: string }>(
  c: Context<Env>,
  thing: T | undefined,
): T {
  if (thing?.campaignId !== c.var.campaignId) throw new DomainError('notFound', 404)
  return thing
}
