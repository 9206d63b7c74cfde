import type { Story } from '../../../../platform/sealing/index.ts'
import { nag } from '../keys/holders.ts'
import { openUntil } from '../keys/read-keys.ts'
import type { Desk, View } from '../page/desk.ts'
import type { StoryRow } from '../page/desk-data.ts'
import { h, heading } from '../page/dom.ts'
import { writeMonth } from '../page/week.ts'
import { filterForm } from './filter-form.ts'
import { FIRST_FILTER, inOrderOfCare, isShown, type Filter } from './filter.ts'
import { consentsOf, readStory } from './open-story.ts'
import { publishingLinks } from './publishing.ts'
import { storyRow } from './story-row.ts'
import { storyView } from './story-view.ts'

/** As many are fetched and opened at a time. */
const SIDE_BY_SIDE = 4

/** Every story, opened here one after another. The words of none are shown in the list. */
export const listView: View = async (desk) => {
  const { say } = desk
  await desk.load()
  const { today, stories } = desk.data
  const filter = (desk.memory.get('filter') as Filter | undefined) ?? { ...FIRST_FILTER }
  desk.memory.set('filter', filter)
  const list = h('ul', { class: 'rows' })
  const count = h('p', { role: 'status' })
  const rows = inOrderOfCare(stories, today).map((row) => ({
    row,
    story: undefined as Story | undefined,
    ...storyRow(desk, row, () => void desk.go(storyView(row.lookup))),
  }))
  const place = (): void => {
    const shown = rows.filter((one) => isShown(one, filter, today))
    list.replaceChildren(...shown.map(({ element }) => element))
    count.textContent = say('list.shown', { count: shown.length, all: rows.length })
  }
  place()
  void openAll(desk, rows, () => (filter.use !== '' || filter.about !== '' ? place() : undefined))
  return h(
    'div',
    {},
    heading('h2', say('list.title')),
    warnings(desk),
    stories.length === 0
      ? h('p', { class: 'unknown' }, say('list.none'))
      : [filterForm(desk, filter, place), count, list],
    publishingLinks(desk),
  )
}

interface Listed {
  row: StoryRow
  story: Story | undefined
  fill(story: Story | undefined, code: string | undefined): void
}

/** Stops by itself when the desk locks or shows something else: then nobody waits for the rest. */
async function openAll(desk: Desk, rows: Listed[], placed: () => void): Promise<void> {
  const left = [...rows]
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      if (desk.isLocked) return
      const read = await readStory(desk, next.row.lookup).catch(() => undefined)
      if (!read) continue
      const { opened, code } = read
      // What may be done with it is what she said last.
      next.story = opened && { ...opened.story, consents: consentsOf(opened) }
      next.fill(next.story, code)
      placed()
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
}

function warnings(desk: Desk): (HTMLElement | null)[] {
  const { say, data } = desk
  const keys = desk.keys()
  const until = openUntil([...keys.keys], keys.roll, data.today)
  const words = until ? say('list.openUntil', { month: writeMonth(until) }) : say('list.closed')
  return [h('p', { class: until ? 'quiet' : 'unknown' }, words), nag(desk)]
}
