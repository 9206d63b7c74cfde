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
import { openStoryAt } from './open-story.ts'
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
  const show = async (): Promise<void> => {
    const { unlocked } = given
    // The thread may have gone on since the desk opened it, or here.
    const [finder, story, all] = await Promise.all([
      openFinder(unlocked.ask),
      openStoryAt(unlocked, given.story.lookup),
      listWaiting(unlocked),
    ])
    const fresh = { ...given, story, thread: story.thread }
    const again = (): void => workbenchView(screen, new Bench(fresh, finder), h('div', {}))
    const below = usesList({
      screen,
      unlocked,
      opened: story,
      waiting: all.filter(({ lookup }) => lookup === story.lookup),
      read: (toRead) => readingView({ screen, story: fresh, finder, toRead, again }),
    })
    workbenchView(screen, new Bench(fresh, finder), below)
  }
  const screen = begun(host, given, 'title', { show, hasBack: true })
  await screen.attempt(() => screen.finished(screen.say('opened')))
}

/** What waits for a second reader, over all stories of the desk. */
export async function openReadings(host: HTMLElement, given: Given): Promise<void> {
  const show = (): Promise<void> => readingsView(screen, given)
  const screen = begun(host, given, 'readings', { show, hasBack: false })
  await screen.attempt(show)
}

/** Counts by area or body over the stories that may be counted, and posts them. */
export async function openCounts(host: HTMLElement, given: Given): Promise<void> {
  const show = (): Promise<void> => countsView(screen, given)
  const screen = begun(host, given, 'counts', { show, hasBack: false })
  await screen.attempt(show)
}

function begun(
  host: HTMLElement,
  given: Given,
  title: 'title' | 'readings' | 'counts',
  how: Parameters<typeof screenIn>[2],
): Screen {
  const screen = screenIn(host, given, how)
  draw(screen, screen.say(title), h('p', {}, screen.say('loading')))
  return screen
}
