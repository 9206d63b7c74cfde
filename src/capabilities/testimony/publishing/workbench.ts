import type { Thread } from '../../../platform/sealing/index.ts'
import { h } from '../desk/page/dom.ts'
import type { OpenedStory, Unlocked } from '../desk/unlocked.ts'
import { Bench } from './bench/bench.ts'
import { countsView } from './bench/counts-view.ts'
import { openFinder } from './bench/finder.ts'
import { readingView } from './bench/reading-view.ts'
import { readingsView } from './bench/readings-view.ts'
import { draw, screenIn, type Screen } from './bench/screen.ts'
import { usesList } from './bench/uses-list.ts'
import { workbenchView } from './bench/workbench-view.ts'
import { listWaiting } from './publish.ts'

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
  const screen = begun(host, given, 'title')
  await screen.attempt(async () => {
    const [finder, all] = await Promise.all([openFinder(), listWaiting(given.unlocked)])
    const { story, unlocked } = given
    const waiting = all.filter(({ lookup }) => lookup === story.lookup)
    const below = usesList({
      screen,
      unlocked,
      opened: story,
      waiting,
      read: (toRead) =>
        readingView({
          screen,
          story: given,
          finder,
          toRead,
          again: () => workbenchView(screen, new Bench(given, finder), h('div', {})),
        }),
    })
    workbenchView(screen, new Bench(given, finder), below)
    given.say?.(screen.say('opened'))
  })
}

/** What waits for a second reader, over all stories of the desk. */
export async function openReadings(host: HTMLElement, given: Given): Promise<void> {
  const screen = begun(host, given, 'readings')
  await screen.attempt(() => readingsView(screen, given))
}

/** Counts by area or body over the stories that may be counted, and posts them. */
export async function openCounts(host: HTMLElement, given: Given): Promise<void> {
  const screen = begun(host, given, 'counts')
  await screen.attempt(() => countsView(screen, given))
}

function begun(host: HTMLElement, given: Given, title: 'title' | 'readings' | 'counts'): Screen {
  const screen = screenIn(host, given)
  draw(screen, screen.say(title), h('p', {}, screen.say('loading')))
  return screen
}
