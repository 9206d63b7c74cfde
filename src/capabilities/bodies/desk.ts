import type { Context } from 'hono'
import type { Clock } from '../../platform/clock/index.ts'
import type { Env } from '../../platform/http/index.ts'
import { whoIs } from '../accounts/index.ts'
import type { Editor } from './correct-body.ts'
import type { BodiesDb } from './queries.ts'

export interface DeskParts {
  db: BodiesDb
  clock: Clock
}

/** Who sees the desk's side of public bodies; only an editor changes anything there. */
export const MAY_READ = ['editor', 'organiser', 'owner', 'reader'] as const

export async function isEditor(c: Context<Env>): Promise<boolean> {
  return (await whoIs(c)).roles.get(c.var.campaignId)?.has('editor') ?? false
}

export async function editorOf(c: Context<Env>, { clock }: DeskParts): Promise<Editor> {
  const { id } = await whoIs(c)
  return { personId: id, campaignId: c.var.campaignId, at: clock.now(), today: clock.today() }
}
