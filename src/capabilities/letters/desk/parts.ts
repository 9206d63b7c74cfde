import type { Context } from 'hono'
import { DomainError } from '../../../platform/errors.ts'
import type { Env } from '../../../platform/http/index.ts'
import type { MailConfig, Transport } from '../../../platform/mail/index.ts'
import { whoIs } from '../../accounts/index.ts'
import type { MailSettings } from '../sending/mail-settings.ts'
import type { LaterParts } from './change-later.ts'
import type { Organiser } from './change-letters.ts'

export interface DeskParts extends LaterParts {
  mail: MailSettings
  mailConfig: MailConfig
  /** None until a mail server is configured. */
  transport: Transport | undefined
}

/** How many letters there are is for whoever looks at the desk; what is in them for organisers alone. */
export const MAY_COUNT = ['organiser', 'owner', 'editor', 'reader'] as const

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

/** A letter of another campaign is as good as none. */
export function ofCampaign<T extends { campaignId: string }>(
  c: Context<Env>,
  thing: T | undefined,
): T {
  if (thing?.campaignId !== c.var.campaignId) throw new DomainError('notFound', 404)
  return thing
}
