import { isConsented, SealingError, type ConsentEvent } from '../../../platform/sealing/index.ts'
import type { OpenedStory, Unlocked } from '../desk/unlocked.ts'
import { consentsOf } from './consents.ts'
import { isOver, quarterOf } from './counts.ts'
import { openStoryAt } from './open-story.ts'

/** What is counted of a story: where, about which body, in which three months it came. */
export interface Countable {
  period: string
  area: string | null
  body: string | null
}

/** A story counts if whoever gave it said so, and the three months in which it came are over. */
export function countable(
  { story, messages, week }: OpenedStory,
  today: string,
): Countable | undefined {
  const events: ConsentEvent[] = consentsOf(story, messages)
  const period = quarterOf(week)
  const counts = isConsented(events, { use: 'counted', today }) && isOver(period, today)
  return counts ? { period, area: story.area, body: story.body } : undefined
}

interface Row {
  lookup: string
  state: 'open' | 'aside' | 'merged'
}

/** Opens every story that was not set aside or merged into another, one after another; none is kept. */
export async function countStories(
  unlocked: Unlocked,
  told: (count: number) => void,
): Promise<{ countable: Countable[]; unopened: number }> {
  const { stories } = await unlocked.ask<{ stories: Row[] }>('/organise/stories/desk.json')
  const open = stories.filter(({ state }) => state === 'open')
  told(open.length)
  const all: Countable[] = []
  let unopened = 0
  for (const { lookup } of open) {
    try {
      const one = countable(await openStoryAt(unlocked, lookup), unlocked.today)
      if (one) all.push(one)
    } catch (error) {
      if (!(error instanceof SealingError) || error.code === 'locked') throw error
      unopened += 1
    }
  }
  return { countable: all, unopened }
}
