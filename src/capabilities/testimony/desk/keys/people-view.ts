import { cardFingerprint, type Member } from '../../../../platform/sealing/index.ts'
import type { Desk, View } from '../page/desk.ts'
import { doing } from '../page/doing.ts'
import { focusFirst, h, heading, type Child } from '../page/dom.ts'
import { check } from '../page/fields.ts'
import { AskError } from '../page/problem.ts'
import { letIn } from './change-roll.ts'
import { holdersPart } from './holders.ts'
import { nameOf } from './name-of.ts'
import { removalStep } from './removal-step.ts'

/** Who may open the stories of this campaign, who waits to, and who keeps a printed code. */
export const peopleView: View = async (desk) => {
  const { say } = desk
  const { roll } = desk.keys()
  const place = h('div', {})
  const show = (step: HTMLElement): void => {
    place.replaceChildren(step)
    focusFirst(place)
  }
  place.append(
    h(
      'div',
      {},
      heading('h2', say('people.title')),
      h('p', { class: 'quiet' }, say('people.lead')),
      h(
        'ul',
        { class: 'rows' },
        roll.caseworkers.map((member) => memberRow(desk, member, show)),
      ),
      await waitingPart(desk),
      holdersPart(desk, show, () => desk.go(peopleView)),
    ),
  )
  return place
}

function memberRow(desk: Desk, member: Member, show: (step: HTMLElement) => void): HTMLElement {
  const { say } = desk
  const isMe = member.id === desk.keys().caseworker.card.id
  const name = nameOf(desk, member.id)
  const isFirst = member.addedBy === member.id
  const by = isFirst
    ? say('people.first')
    : say('people.letInBy', { name: nameOf(desk, member.addedBy) })
  const removal = {
    id: member.id,
    title: say('people.remove.title', { name }),
    lead: say('people.remove.lead'),
    done: say('people.removed', { name }),
    back: () => desk.go(peopleView),
  }
  const remove = (): void => show(removalStep(desk, removal))
  return h(
    'li',
    {},
    h('div', {}, h('h3', {}, isMe ? say('people.me', { name }) : name), h('p', {}, by)),
    isMe
      ? h('span', { class: 'meta' }, say('people.notMe'))
      : doing(desk, say('people.remove'), remove, { isSmall: true, isSecond: true }),
  )
}

async function waitingPart(desk: Desk): Promise<Child> {
  const { say, data } = desk
  const { roll } = desk.keys()
  const waiting = data.seats.filter(({ card }) => !roll.everyone.some(({ id }) => id === card.id))
  const rows = await Promise.all(
    waiting.map(async ({ name, card }) => {
      const compared = check(say('people.compared', { name }))
      const add = async (): Promise<void> => {
        if (!compared.input.checked) throw new AskError('notCompared')
        await letIn(desk, card)
        await desk.go(peopleView)
        desk.tell(say('people.letIn', { name }))
      }
      return h(
        'li',
        {},
        h(
          'div',
          {},
          h('h3', {}, name),
          h('p', {}, say('people.fingerprint', { name })),
          h('p', { class: 'letter', dir: 'ltr' }, await cardFingerprint(card)),
          compared.element,
        ),
        doing(desk, say('people.add'), add, { meanwhile: say('people.working') }),
      )
    }),
  )
  return h(
    'section',
    {},
    h('h2', {}, say('people.waiting')),
    rows.length === 0
      ? h('p', {}, say('people.waiting.none'))
      : [h('p', {}, say('people.waiting.lead')), h('ul', { class: 'rows' }, rows)],
  )
}
