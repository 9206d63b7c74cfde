import type { SignedIn, Who } from '../../platform/access/index.ts'
import { useMessages } from './messages/index.ts'
import { isAmong } from './tab.ts'

/** One thing to do before the campaign can rely on itself. It is gone when it is done. */
export interface NextStep {
  title(): string
  lead(): string
  /** Where it is done; nothing when it is done at the command line. */
  href?: string
  who: readonly Who[]
  isDone(campaignId: string): Promise<boolean>
}

type Name = 'start' | 'importPlaces' | 'importBodies' | 'replaceDemo'

const STEPS: { name: Name; href?: string; who: readonly Who[] }[] = [
  { name: 'start', href: '/organise/start', who: ['owner'] },
  { name: 'importPlaces', who: ['owner', 'editor'] },
  { name: 'importBodies', who: ['owner', 'editor'] },
  { name: 'replaceDemo', who: ['owner'] },
]

/** The steps that every campaign has, each with what tells that it is done. */
export function firstSteps(isDone: Record<Name, NextStep['isDone']>): NextStep[] {
  return STEPS.map(({ name, ...step }) => ({
    ...step,
    title: () => useMessages()(`desk.next.${name}.title`),
    lead: () => useMessages()(`desk.next.${name}.lead`),
    isDone: isDone[name],
  }))
}

/** What is still to do, of what this person may do. */
export async function stepsLeft(
  steps: readonly NextStep[],
  person: SignedIn,
  campaignId: string,
): Promise<NextStep[]> {
  const hers = steps.filter(({ who }) => isAmong(who, person, campaignId))
  const done = await Promise.all(hers.map((step) => step.isDone(campaignId)))
  return hers.filter((_, at) => !done[at])
}
