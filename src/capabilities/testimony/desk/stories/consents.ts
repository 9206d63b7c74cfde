import { CONSENT_USES } from '../../../../platform/sealing/index.ts'
import type { Desk } from '../page/desk.ts'
import { h, table } from '../page/dom.ts'
import type { OpenedStory } from '../unlocked.ts'
import { mayBe } from './filter.ts'
import { consentsOf } from './open-story.ts'

/** What may be done with it, use by use, and every answer that says so. Silence is no. */
export function consentsPart(desk: Desk, story: OpenedStory): HTMLElement {
  const { say, data } = desk
  const events = consentsOf(story)
  const answer = (yes: boolean): HTMLElement => h('strong', {}, say(yes ? 'yes' : 'no'))
  const rows = CONSENT_USES.map((use) => [
    say(`use.${use}`),
    answer(mayBe(events, use, data.today)),
    events
      .filter((one) => one.use === use)
      .map(({ given, on, body, wording, until, language, checked, recordedBy, interpreter }) =>
        h(
          'p',
          {},
          [
            say(given ? 'consent.gave' : 'consent.refused', { on }),
            body && say('consent.body', { body }),
            until && say('consent.until', { until }),
            say('consent.wording', { wording, language }),
            !checked && say('consent.unchecked'),
            recordedBy && say('consent.recordedBy', { name: recordedBy }),
            interpreter && say('consent.interpreter', { name: interpreter }),
          ]
            .filter(Boolean)
            .join(' '),
        ),
      ),
  ])
  return h(
    'section',
    {},
    h('h2', {}, say('consent.title')),
    h('p', {}, say('consent.lead')),
    table(
      say('consent.title'),
      [say('consent.use'), say('consent.may'), say('consent.said')],
      rows,
    ),
  )
}
