import type { Desk } from '../page/desk.ts'
import { h } from '../page/dom.ts'

const CARDS = ['danger', 'children', 'suicide'] as const

/** What to do first when somebody is in danger, when there is a child, when somebody wants to die. */
export function careCard({ say, brought }: Desk): HTMLElement {
  return h(
    'details',
    { class: 'note' },
    h('summary', {}, say('care.title')),
    CARDS.map((card) => [h('h3', {}, say(`care.${card}.title`)), h('p', {}, say(`care.${card}`))]),
    h('p', {}, h('a', { href: brought.links.support }, say('care.support'))),
  )
}
