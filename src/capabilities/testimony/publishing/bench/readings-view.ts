import { h } from '../../desk/page/dom.ts'
import type { Given } from '../workbench.ts'
import { openStoryAt } from '../open-story.ts'
import { listWaiting } from '../publish.ts'
import { readShown } from '../shown.ts'
import { openTold, type Told } from '../told.ts'
import { sealedReadings } from '../waiting.ts'
import { openFinder } from './finder.ts'
import { readingView } from './reading-view.ts'
import { button, draw, type Screen } from './screen.ts'
import { Bench } from './bench.ts'
import { workbenchView } from './workbench-view.ts'
import { toldView } from './told-view.ts'
import type { ToRead } from './uses-list.ts'

/** What waits for a second reader, over all stories: words to be published, and texts for a body. */
export async function readingsView(screen: Screen, given: Given): Promise<void> {
  const { say } = screen
  const { unlocked } = given
  const mine = unlocked.caseworker.card
  const waiting = await listWaiting(unlocked)
  const told = await listTold(given)
  const rows = [
    ...waiting
      .filter(({ reading }) => reading.signingKey !== mine.signingKey)
      .map((one) =>
        row(screen, readShown(one.proposal.words).title, () =>
          read(one.lookup, {
            proposal: one.proposal,
            agreement: one.agreement,
            waiting: one,
          }),
        ),
      ),
    ...told
      .filter(({ by }) => by !== mine.id)
      .map((one) => row(screen, say('body.reading', { body: one.body }), () => tell(one))),
  ]
  draw(
    screen,
    say('readings'),
    rows.length === 0 ? h('p', {}, say('readings.none')) : h('ul', { class: 'rows' }, rows),
  )

  function read(lookup: string, toRead: ToRead): void {
    void screen.attempt(async () => {
      const [story, finder] = await Promise.all([
        openStoryAt(unlocked, lookup),
        openFinder(unlocked.ask),
      ])
      const of = { ...given, story, thread: story.thread }
      readingView({
        screen,
        story: of,
        finder,
        toRead,
        again: () => workbenchView(screen, new Bench(of, finder), h('div', {})),
      })
    })
  }

  function tell(one: Told): void {
    void screen.attempt(async () => {
      const [story, finder] = await Promise.all([
        openStoryAt(unlocked, one.lookup),
        openFinder(unlocked.ask),
      ])
      toldView({ screen, story: { ...given, story, thread: story.thread }, finder, told: one })
    })
  }
}

async function listTold({ unlocked }: Given): Promise<Told[]> {
  const sealed = await sealedReadings(unlocked)
  const opened = await Promise.all(sealed.map((one) => openTold(unlocked, one)))
  return opened.filter((one) => one !== undefined)
}

const row = (screen: Screen, title: string, read: () => void): HTMLElement =>
  h(
    'li',
    {},
    h('p', {}, h('strong', { dir: 'auto' }, title)),
    button(screen.say('read'), read, { name: 'read' }),
  )
