import { HOLDERS_WANTED, newHolder, SealingError } from '../../../../platform/sealing/index.ts'
import type { Desk } from '../page/desk.ts'
import { doing, form } from '../page/doing.ts'
import { h } from '../page/dom.ts'
import { field } from '../page/fields.ts'
import { sameCode } from '../page/same-code.ts'
import { addHolder, holderOf } from './change-roll.ts'
import { removalStep } from './removal-step.ts'
import { printedCode, saveStep } from './steps.ts'

type Show = (step: HTMLElement) => void

/** The printed codes that open everything on the day when nobody else can: two are wanted. */
export function holdersPart(desk: Desk, show: Show, again: () => Promise<void>): HTMLElement {
  const { say } = desk
  const { roll } = desk.keys()
  const holders = roll.members.filter(({ kind }) => kind === 'holder')
  const add = (): Promise<void> => make(desk, show, again)
  const removal = {
    title: say('holders.remove.title'),
    lead: say('holders.remove.lead'),
    done: say('holders.removed'),
    back: again,
  }
  const drop = (id: string) => (): void => show(removalStep(desk, { ...removal, id }))
  return h(
    'section',
    {},
    h('h2', {}, say('holders.title')),
    h('p', {}, say('holders.lead', { wanted: HOLDERS_WANTED })),
    nag(desk),
    h(
      'ul',
      { class: 'rows' },
      holders.map(({ id, addedBy }, at) =>
        h(
          'li',
          {},
          h(
            'div',
            {},
            h('h3', {}, say('holders.number', { number: at + 1 })),
            h('p', {}, say('holders.by', { name: desk.data.names[addedBy] ?? '' })),
          ),
          doing(desk, say('holders.remove'), drop(id), { isSmall: true, isSecond: true }),
        ),
      ),
    ),
    h('div', { class: 'form' }, doing(desk, say('holders.add'), add)),
    holders.length > 0 && testForm(desk),
  )
}

/** Said on the list of stories too, until there are two. */
export function nag(desk: Desk): HTMLElement | null {
  const missing = desk.keys().roll.holdersMissing
  if (missing === 0) return null
  return h('p', { class: 'unknown' }, desk.say('holders.missing', { count: missing }))
}

async function make(desk: Desk, show: Show, again: () => Promise<void>): Promise<void> {
  const { code, card } = await newHolder()
  await printedCode({ desk, show, code, kind: 'holder' }, async (typed) => {
    if (!sameCode(typed, code)) throw new SealingError('badCode')
  })
  await saveStep({ desk, show }, () => addHolder(desk, card))
  await again()
  desk.tell(desk.say('holders.added'))
}

function testForm(desk: Desk): HTMLElement {
  const { say } = desk
  const code = field(say('holders.test.code'), { hint: say('unlock.recovery.hint'), dir: 'ltr' })
  const answer = h('p', { role: 'status' })
  const test = async (): Promise<void> => {
    answer.textContent = ''
    const found = await holderOf(desk.keys(), code.input.value)
    code.input.value = ''
    answer.textContent = say(found ? 'holders.test.good' : 'holders.test.bad')
  }
  return h(
    'details',
    {},
    h('summary', {}, say('holders.test')),
    h('p', {}, say('holders.test.lead')),
    form(desk, [code.element, answer], say('holders.test.do'), test),
  )
}
