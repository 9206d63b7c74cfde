import type { Jobs } from '../../../platform/jobs/index.ts'
import type { Organiser } from '../../accounts/index.ts'
import { changeMany, type ChangeParts, type Many } from './change-letters.ts'
import { countInState } from './queries-desk.ts'

const JOB = 'letters.change'
/** More than these take longer than a page may. */
export const MOST_AT_ONCE = 2000
/** As many as are counted for a page; of more it says that there are more. */
export const MOST_COUNTED = 100_000

export interface LaterParts extends ChangeParts {
  jobs: Pick<Jobs, 'handle' | 'add' | 'listWaiting' | 'wake'>
}

interface Asked {
  many: Many
  by: Organiser
}

/** A change of many that is being made, and of how many it is still to be. */
export interface Running {
  change: Many['change']
  left: number
}

/** Told once, when the program starts. What was half done when it ended is gone on with. */
export function handleChanges(parts: LaterParts): void {
  parts.jobs.handle(JOB, async (payload) => {
    const { many, by } = JSON.parse(payload) as Asked
    await changeMany(parts, many, by)
  })
}

/** Changes all letters that a list shows: a few before this resolves, and many behind the desk. */
export async function changeSoon(parts: LaterParts, many: Many, by: Organiser): Promise<void> {
  const count = await countOf(parts, many, by.campaignId)
  if (count <= MOST_AT_ONCE) return void (await changeMany(parts, many, by))
  await parts.jobs.add(JOB, JSON.stringify({ many, by } satisfies Asked), by.at)
  parts.jobs.wake()
}

/** What is being changed now, for whoever looks at the desk. */
export async function listRunning(parts: LaterParts, campaignId: string): Promise<Running[]> {
  const all = (await parts.jobs.listWaiting(JOB)).map((payload) => JSON.parse(payload) as Asked)
  const own = all.filter(({ by }) => by.campaignId === campaignId)
  return Promise.all(
    own.map(async ({ many }) => {
      return { change: many.change, left: await countOf(parts, many, campaignId) }
    }),
  )
}

function countOf({ db }: LaterParts, { filter, until }: Many, campaignId: string): Promise<number> {
  return countInState(db, { campaignId, filter, until, limit: MOST_COUNTED })
}
