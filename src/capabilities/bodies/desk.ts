import type { Context } from 'hono'
import type { Clock } from '../../platform/clock/index.ts'
import type { Env } from '../../platform/http/index.ts'
import { whoIs } from '../accounts/index.ts'
import type { BodiesDb } from './queries.ts'

export { organiserOf as editorOf } from '../accounts/index.ts'

export interface DeskParts {
  db: BodiesDb
  clock: Clock
}

/** Who sees the desk's side of public bodies; only an editor changes anything there. */
export const MAY_READ = ['editor', 'organiser', 'owner', 'reader'] as const

export async function isEditor(c: Context<Env>): Promise<boolean> {
  return (await whoIs(c)).roles.get(c.var.campaignId)?.has('editor') ?? false
}
