import { CONSENT_USES, type ConsentEvent } from '../../../../platform/sealing/index.ts'
import type { Desk } from '../page/desk.ts'
import { h } from '../page/dom.ts'
import type { OpenedStory } from '../unlocked.ts'
import { mayBe } from './filter.ts'
import { consentsOf } from './open-story.ts'

/** What may be done with it, use by use, and every answer that says so. Silence is no. */
export function consentsPart(desk: Desk, story: OpenedStory): HTMLElement {
  const { say, data } = desk
  const events = consentsOf(story)
  const rows = CONSENT_USES.map((use) => {
    const said = events.filter((one) => one.use === use).map((one) => answerLine(desk, one))
    const may = say(mayBe(events, use, data.today) ? 'yes' : 'no')
    const title = h('h3', {}, say(`use.${use}`))
    return h('li', {}, h('div', {}, title, said), h('span', { class: 'count' }, may))
  })
  return h(
    'section',
    {},
    h('h2', {}, say('consent.title')),
    h('p', {}, say('consent.lead')),
    h('ul', { class: 'rows' }, rows),
  )
}

function answerLine({ say }: Desk, event: ConsentEvent): HTMLElement {
  const { given, on, body, wording, until, language, checked, recordedBy, interpreter } = event
  const parts = [
    say(given ? 'consent.gave' : 'consent.refused', { on }),
    body && say('consent.body', { body }),
    until && say('consent.until', { until }),
    say('consent.wording', { wording, language }),
    !checked && say('consent.unchecked'),
    recordedBy && say('consent.recordedBy', { name: recordedBy }),
    interpreter && say('consent.interpreter', { name: interpreter }),
  ]
  return h('p', {}, parts.filter(Boolean).join(' '))
}
