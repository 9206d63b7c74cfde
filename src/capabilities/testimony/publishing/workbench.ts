import type { Thread } from '../../../platform/sealing/index.ts'
import type { OpenedStory, Unlocked } from '../desk/unlocked.ts'

/** The sentences of the workbench, as `workbenchStrings()` hands them to the page. */
export type Strings = Readonly<Record<string, string>>

/** What every part of publishing is given by the desk. */
export interface Given {
  unlocked: Unlocked
  strings: Strings
  /** Back to where the caseworker was; what she sees there is read anew. */
  leave?: () => void
  /** Says something to whoever cannot see the page change. */
  say?: (sentence: string) => void
}

export interface StoryGiven extends Given {
  story: OpenedStory
  thread: Thread
}

/**
 * Anonymises a story that was opened, proposes words to the witness, and has two readers publish what she agreed
 * to; or makes a text of it for a body that she lets be told. Draws itself in `host`, and forgets all when that is
 * emptied. The desk imports it only when a story goes to the workbench: it brings the language model.
 */
export async function openWorkbench(host: HTMLElement, given: StoryGiven): Promise<void> {
  host.replaceChildren()
  given.say?.(given.strings['workbench.opened'] ?? '')
}

/** What waits for a second reader, over all stories of the desk. */
export async function openReadings(host: HTMLElement, given: Given): Promise<void> {
  host.replaceChildren()
  given.say?.(given.strings['readings.opened'] ?? '')
}

/** Counts by area or body over the stories that may be counted, and posts them. */
export async function openCounts(host: HTMLElement, given: Given): Promise<void> {
  host.replaceChildren()
  given.say?.(given.strings['counts.opened'] ?? '')
}
