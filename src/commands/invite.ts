import { createInvitation, Email } from '../capabilities/accounts/index.ts'
import { DEFAULT_SLUG, findCampaignBySlug } from '../capabilities/campaigns/index.ts'
import { ROLES, type Role } from '../platform/access/index.ts'
import type { Clock } from '../platform/clock/index.ts'
import type { AnyDb } from '../platform/db/index.ts'
import { PlainError } from '../platform/errors.ts'
import type { Out } from './places.ts'

interface InviteParts {
  db: AnyDb
  clock: Clock
  /** The public address, with which the link begins. */
  url: string
  out: Out
}

interface InviteArguments {
  email: string
  role?: string | undefined
  campaign?: string | undefined
}

/** `clarion invite EMAIL [--role ROLE] [--campaign SLUG]`: prints a link that lets one person in, once. */
export async function inviteCommand(
  { db, clock, url, out }: InviteParts,
  { email: typed, role: named = 'organiser', campaign: slug = DEFAULT_SLUG }: InviteArguments,
): Promise<void> {
  const email = readEmail(typed)
  const role = readRole(named)
  const campaign = await findCampaignBySlug(db, slug)
  if (!campaign) throw new PlainError(noSuchCampaign(slug))
  const invited = { email, role, campaignId: campaign.id, invitedBy: null }
  const link = await createInvitation({ db, clock, url }, invited)
  out.print(link)
}

function readEmail(typed: string): string {
  const read = Email.safeParse(typed)
  if (!read.success) throw new PlainError(`${JSON.stringify(typed)} is not an e-mail address.`)
  return read.data
}

function readRole(named: string): Role {
  const role = ROLES.find((one) => one === named)
  if (role) return role
  throw new PlainError(`There is no role ${JSON.stringify(named)}. There are: ${ROLES.join(', ')}.`)
}

function noSuchCampaign(slug: string): string {
  return slug === DEFAULT_SLUG
    ? 'There is no campaign yet. Run clarion serve once: it makes the first.'
    : `There is no campaign ${JSON.stringify(slug)}. The first one is called ${DEFAULT_SLUG}.`
}
