import type { Context } from 'hono'
import type { Clock, Day, Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { Env } from '../../../platform/http/index.ts'
import { whoIs } from '../../accounts/index.ts'
import type { DocumentsParts } from '../../documents/index.ts'

export interface DeskParts {
  db: AnyDb
  clock: Clock
  documents: DocumentsParts
}

/** Who does it, and when. */
export interface Organiser {
  personId: string
  campaignId: string
  at: Instant
  today: Day
}

/** Who sees what groups passed; who a contact is, how it was checked and what was reported is for organisers alone. */
export const MAY_READ = ['organiser', 'owner', 'editor', 'reader'] as const

export async function isOrganiser(c: Context<Env>): Promise<boolean> {
  return (await whoIs(c)).roles.get(c.var.campaignId)?.has('organiser') ?? false
}

export async function organiserOf(
  c: Context<Env>,
  { clock }: Pick<DeskParts, 'clock'>,
): Promise<Organiser> {
  const { id } = await whoIs(c)
  return { personId: id, campaignId: c.var.campaignId, at: clock.now(), today: clock.today() }
}

/** What another campaign has is as good as not there. */
export function ofCampaign<T extends { campaignId: string }>(
  c: Context<Env>,
  thing: T | undefined,
): T {
  if (thing?.campaignId !== c.var.campaignId) throw new DomainError('notFound', 404)
  return thing
}
