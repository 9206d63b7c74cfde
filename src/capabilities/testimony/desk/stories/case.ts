import { nameOf } from '../keys/name-of.ts'
import { partOf } from '../page/addresses.ts'
import type { Desk } from '../page/desk.ts'
import { doing, form } from '../page/doing.ts'
import { h } from '../page/dom.ts'
import { check, select } from '../page/fields.ts'
import { AskError } from '../page/problem.ts'
import { forgetStory, type DeskStory } from './open-story.ts'
import { mergeForm } from './merge.ts'

type Again = () => Promise<void>

/** What caseworkers do with a story as a case, whether it can be opened or not. */
export function casePart(desk: Desk, read: DeskStory, again: Again): HTMLElement {
  const { say } = desk
  return h(
    'section',
    { class: 'no-print' },
    h('h2', {}, say('case.title')),
    assignForm(desk, read, again),
    stateForms(desk, read, again),
    keepForm(desk, read, again),
    deleteForm(desk, read),
  )
}

/** Changes one thing of the case, and shows the story as it then is. */
export function changing(desk: Desk, { detail }: DeskStory, again: Again) {
  return async (part: 'assignment' | 'state' | 'expiry', body: object): Promise<void> => {
    await desk.ask(partOf(detail.lookup, part), { method: 'POST', body })
    await again()
    desk.tell(desk.say('case.changed'))
  }
}

function assignForm(desk: Desk, read: DeskStory, again: Again): HTMLElement {
  const { say } = desk
  const members = desk.keys().roll.caseworkers
  const to = select(
    say('case.assign'),
    [
      { value: '', label: say('list.unassigned') },
      ...members.map(({ id }) => ({ value: id, label: nameOf(desk, id) })),
    ],
    read.detail.assignedTo ?? '',
  )
  const change = changing(desk, read, again)
  const assign = (): Promise<void> => change('assignment', { to: to.input.value || null })
  return form(desk, [to.element], say('case.assign.do'), assign, { isSmall: true })
}

function stateForms(desk: Desk, read: DeskStory, again: Again): HTMLElement {
  const { say } = desk
  const change = changing(desk, read, again)
  if (read.detail.state !== 'open') {
    const back = (): Promise<void> => change('state', { state: 'open' })
    return h(
      'div',
      { class: 'form' },
      h('p', {}, say(`state.${read.detail.state}`)),
      doing(desk, say('case.back'), back, { isSmall: true }),
    )
  }
  const aside = (): Promise<void> => change('state', { state: 'aside' })
  return h(
    'div',
    {},
    mergeForm(desk, read, change),
    h(
      'div',
      { class: 'form' },
      h('p', {}, say('case.aside.lead')),
      doing(desk, say('case.aside'), aside, { isSmall: true, isSecond: true }),
    ),
  )
}

function keepForm(desk: Desk, read: DeskStory, again: Again): HTMLElement {
  const { say } = desk
  const months = select(
    say('case.keep'),
    [1, 3, 6, 12].map((count) => ({ value: String(count), label: say('case.months', { count }) })),
    '12',
  )
  const change = changing(desk, read, again)
  const keep = (): Promise<void> => change('expiry', { months: Number(months.input.value) })
  return form(desk, [months.element], say('case.keep.do'), keep, { isSmall: true })
}

function deleteForm(desk: Desk, { detail }: DeskStory): HTMLElement {
  const { say } = desk
  const sure = check(say('case.delete.sure'))
  const remove = async (): Promise<void> => {
    if (!sure.input.checked) throw new AskError('notSure')
    await desk.ask(partOf(detail.lookup, 'deletion'), { method: 'POST', body: {} })
    desk.drafts.set(`reply/${detail.lookup}`, '')
    forgetStory(desk, detail.lookup)
    await desk.home()
    desk.tell(say('case.deleted'))
  }
  return h(
    'details',
    {},
    h('summary', {}, say('case.delete')),
    h('p', {}, say('case.delete.lead')),
    form(desk, [sure.element], say('case.delete.do'), remove, { isSmall: true }),
  )
}
