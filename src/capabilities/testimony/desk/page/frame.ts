import { listView } from '../stories/list-view.ts'
import { peopleView } from '../keys/people-view.ts'
import { waysInView } from '../keys/ways-in-view.ts'
import { printView } from '../keys/print-view.ts'
import type { Desk, View } from './desk.ts'
import { h } from './dom.ts'

export interface Frame {
  /** What is said to whoever cannot see the page change. */
  status: HTMLElement
  /** Where to, and the lock. Empty while the desk is locked. */
  bar: HTMLElement
  place: HTMLElement
  drawBar(desk: Desk): void
}

/** What stays while the views come and go. */
export function frame(root: HTMLElement): Frame {
  const status = h('p', { class: 'only-read', role: 'status', 'aria-live': 'polite' })
  const bar = h('div', { class: 'board-bar no-print' })
  const place = h('div', {})
  root.classList.add('board')
  root.replaceChildren(status, bar, place)
  return { status, bar, place, drawBar: (desk) => bar.replaceChildren(...barOf(desk)) }
}

function barOf(desk: Desk): Node[] {
  const { say, brought, data } = desk
  const to = (words: string, view: View): HTMLElement =>
    h(
      'button',
      { type: 'button', class: 'do small second', onclick: () => void desk.go(view) },
      words,
    )
  const lock = h(
    'button',
    { type: 'button', class: 'do small', onclick: () => desk.lock() },
    say('bar.lock'),
  )
  // In a tab of its own: to leave this page is to lock it.
  const link = (words: string, href: string): HTMLElement =>
    h('a', { href, target: '_blank', class: 'out' }, words)
  return [
    h('p', { class: 'quiet' }, say('bar.open', { name: data.person.name })),
    h(
      'nav',
      { class: 'choices', 'aria-label': say('bar.title') },
      lock,
      to(say('bar.stories'), listView),
      to(say('bar.people'), peopleView),
      to(say('bar.ways'), waysInView),
      to(say('bar.print'), printView),
    ),
    h(
      'p',
      { class: 'choices' },
      link(say('bar.together'), brought.links.together),
      link(say('bar.seen'), brought.links.seen),
      link(say('bar.playbook'), brought.links.playbook),
    ),
  ]
}
