import type { Context } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import { whoIs } from '../accounts/index.ts'

export { organiserOf, type Organiser } from '../accounts/index.ts'

/** Who sees what the campaign has of its own; and who may change it. */
export const MAY_READ = ['owner', 'organiser', 'editor', 'reader'] as const
export const MAY_CHANGE = ['organiser', 'editor'] as const

export async function mayChange(c: Context<Env>): Promise<boolean> {
  const roles = (await whoIs(c)).roles.get(c.var.campaignId)
  return MAY_CHANGE.some((role) => roles?.has(role))
}
