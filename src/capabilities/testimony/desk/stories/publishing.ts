import type { Desk, View } from '../page/desk.ts'
import { doing } from '../page/doing.ts'
import { h, type Child } from '../page/dom.ts'
import type { OpenedStory } from '../unlocked.ts'

/** Loaded when it is asked for: it brings the language model, a megabyte. */
const load = () => import('../../publishing/workbench.ts')

type Open = (host: HTMLElement, desk: Desk) => Promise<void>

const roomView =
  (open: Open): View =>
  async (desk) => {
    const host = h('div', {})
    await open(host, desk)
    return h(
      'div',
      {},
      doing(desk, desk.say('story.back'), desk.home, { isSmall: true, isSecond: true }),
      host,
    )
  }

const given = (desk: Desk) => ({
  unlocked: desk.unlocked(),
  strings: desk.brought.strings,
  say: desk.tell,
})

export function workbenchPart(
  desk: Desk,
  story: OpenedStory,
  again: () => Promise<void>,
): HTMLElement {
  const { say } = desk
  const host = h('div', {})
  // What was asked or signed there is in the thread now.
  const leave = (): void => void again()
  const open = async (): Promise<void> => {
    const { openWorkbench } = await load()
    const { thread } = story
    await openWorkbench(host, { ...given(desk), story, thread, leave })
  }
  return h(
    'section',
    {},
    h('h2', {}, say('publish.title')),
    h('p', {}, say('publish.lead')),
    doing(desk, say('publish.do'), open, { meanwhile: say('publish.opening') }),
    host,
  )
}

/** What is about many stories: readings that wait, and counts. */
export function publishingLinks(desk: Desk): Child {
  const { say } = desk
  const leave = (): void => void desk.home()
  const readings = roomView(async (host, at) => {
    await (await load()).openReadings(host, { ...given(at), leave })
  })
  const counts = roomView(async (host, at) => {
    await (await load()).openCounts(host, { ...given(at), leave })
  })
  return h(
    'section',
    {},
    h('h2', {}, say('publish.many')),
    h(
      'div',
      { class: 'choices' },
      doing(desk, say('publish.readings'), () => desk.go(readings), { isSecond: true }),
      doing(desk, say('publish.counts'), () => desk.go(counts), { isSecond: true }),
    ),
  )
}
