import { nameOf } from '../keys/name-of.ts'
import type { Desk } from '../page/desk.ts'
import { h, type Child } from '../page/dom.ts'
import type { OpenedMessage, OpenedStory } from '../unlocked.ts'
import type { DeskStory } from './open-story.ts'

/** What was said since, both ways, in its order. */
export function threadPart(desk: Desk, read: DeskStory, story: OpenedStory): HTMLElement {
  const { say } = desk
  const { messages } = story
  const isEmpty = messages.length === 0 && read.unopened.length === 0
  return h(
    'section',
    {},
    h('h2', {}, say('thread.title')),
    isEmpty && h('p', {}, say('thread.none')),
    h(
      'ol',
      { class: 'rows' },
      messages.map((message) => messageRow(desk, message)),
    ),
    read.unopened.map(({ number, code }) =>
      h(
        'p',
        { class: 'unknown' },
        say('thread.unopened', { number }),
        ' ',
        say.maybe(`problem.${code}`) ?? say('problem.failed'),
      ),
    ),
  )
}

function messageRow(desk: Desk, message: OpenedMessage): HTMLElement {
  const { say } = desk
  const { text, language, week } = message
  return h(
    'li',
    {},
    h(
      'div',
      {},
      h('h3', {}, whoWrote(desk, message)),
      text !== '' && h('div', { class: 'letter', lang: language, dir: 'auto' }, text),
      matterWords(desk, message),
    ),
    h('span', { class: 'meta' }, say('list.came', { week })),
  )
}

function whoWrote(desk: Desk, { from, signedBy }: OpenedMessage): string {
  const { say } = desk
  if (from === 'witness') return say('thread.witness')
  const by = desk.keys().roll.everyone.find(({ signingKey }) => signingKey === signedBy)
  return say('thread.caseworker', { name: by ? nameOf(desk, by.id) : say('people.nameless') })
}

function matterWords({ say }: Desk, { matter }: OpenedMessage): Child {
  if (!matter) return null
  if (matter.kind === 'consent') {
    const { use, given, on, body } = matter.event
    const what = say(given ? 'thread.consent.gave' : 'thread.consent.took', {
      use: say(`use.${use}`),
      on,
    })
    return h('p', {}, body ? `${what} ${say('consent.body', { body })}` : what)
  }
  const proposed =
    matter.kind === 'proposal' &&
    h('blockquote', { lang: matter.proposal.language, dir: 'auto' }, matter.proposal.words)
  return [h('p', {}, say(`thread.${matter.kind}`)), proposed]
}
