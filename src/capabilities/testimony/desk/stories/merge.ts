import type { Desk } from '../page/desk.ts'
import { form } from '../page/doing.ts'
import { select } from '../page/fields.ts'
import { readStory, type DeskStory } from './open-story.ts'

type Change = (part: 'state', body: object) => Promise<void>

/** The same story told twice: this one is put to another, and can be taken back. Both threads stay. */
export function mergeForm(desk: Desk, { detail }: DeskStory, change: Change): HTMLElement | null {
  const { say, data } = desk
  const others = data.stories.filter(
    ({ lookup, state }) => state === 'open' && lookup !== detail.lookup,
  )
  if (others.length === 0) return null
  const into = select(
    say('case.merge'),
    others.map(({ lookup, week }) => ({ value: lookup, label: week })),
  )
  void name(desk, into.input)
  const merge = (): Promise<void> =>
    change('state', { state: 'merged', mergedInto: into.input.value })
  return form(desk, [into.element], say('case.merge.do'), merge, { isSmall: true, isSecond: true })
}

/** Those that were opened have their names; the rest their weeks. */
async function name(desk: Desk, input: HTMLSelectElement): Promise<void> {
  for (const option of input.options) {
    const read = await readStory(desk, option.value).catch(() => undefined)
    const story = read?.opened?.story
    if (!story) continue
    const parts = [story.body, story.area, story.month, read.detail.week]
    option.textContent = parts.filter(Boolean).join(' · ')
  }
}
