import { CONSENT_USES, type Story } from '../../../../platform/sealing/index.ts'
import { nameOf } from '../keys/name-of.ts'
import type { Desk } from '../page/desk.ts'
import type { StoryRow } from '../page/desk-data.ts'
import { h } from '../page/dom.ts'
import { writeMonth } from '../page/week.ts'
import { isEnding, isWaiting, mayBe } from './filter.ts'

/** One line of the list, filled in when its story was opened. */
export function storyRow(desk: Desk, row: StoryRow, open: () => void) {
  const { say, data } = desk
  const title = h('button', { type: 'button', class: 'open', onclick: open })
  title.textContent = say('list.opening')
  const about = h('p', {})
  const uses = h('p', { class: 'quiet' })
  const element = h(
    'li',
    {},
    h('div', {}, h('h3', {}, title), about, uses, ...flags(desk, row)),
    h('span', { class: 'meta' }, say('list.came', { week: row.week })),
    h('span', { class: 'meta' }, assignedWords(desk, row)),
    h('span', { class: 'meta' }, say('list.messages', { count: row.messages })),
  )
  const fill = (story: Story | undefined, code: string | undefined): void => {
    if (!story) {
      title.textContent = say('list.unopened')
      about.textContent = say.maybe(`problem.${code}`) ?? say('problem.failed')
      return
    }
    title.textContent = story.body ?? say('list.noBody')
    const parts = [
      story.area ?? say('list.noArea'),
      story.month && writeMonth(story.month),
      say(`speaker.${story.speaker}`),
    ]
    about.textContent = parts.filter(Boolean).join(' · ')
    const given = CONSENT_USES.filter((use) => mayBe(story.consents, use, data.today))
    const names = given.map((use) => say(`use.${use}`)).join(', ')
    uses.textContent = names ? say('list.may', { uses: names }) : say('list.mayNothing')
  }
  return { element, fill }
}

function flags({ say, data }: Desk, row: StoryRow): HTMLElement[] {
  const flag = (words: string): HTMLElement => h('p', { class: 'unknown' }, words)
  return [
    ...(row.state === 'open' ? [] : [flag(say(`state.${row.state}`))]),
    ...(isWaiting(row) ? [flag(say(row.messages === 0 ? 'list.new' : 'list.waits'))] : []),
    ...(isEnding(row, data.today)
      ? [flag(say('list.ends', { month: writeMonth(row.expires) }))]
      : []),
  ]
}

function assignedWords(desk: Desk, { assignedTo }: StoryRow): string {
  const { say } = desk
  if (assignedTo === null) return say('list.unassigned')
  return say('list.assigned', { name: nameOf(desk, assignedTo) })
}
