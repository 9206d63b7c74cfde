import { h } from '../../desk/page/dom.ts'
import { check } from '../../desk/page/fields.ts'
import type { StoryGiven } from '../workbench.ts'
import { compare } from '../compare.ts'
import { bodiesToTell, consentsOf } from '../consents.ts'
import { homeOfficeFieldsIn } from '../home-office.ts'
import { readersLook } from '../reading.ts'
import type { Told } from '../told.ts'
import { forgetReading } from '../waiting.ts'
import { takeAway } from './finish-body.ts'
import type { Finder } from './finder.ts'
import { comparedText } from './marked.ts'
import { foundIn, stopsOf } from './reading-view.ts'
import { button, draw, type Screen } from './screen.ts'
import { homeOfficeStop } from './stops.ts'

interface Given {
  screen: Screen
  story: StoryGiven
  finder: Finder
  told: Told
}

/** A second caseworker reads what is to be told to a body; then it can be taken away. */
export function toldView({ screen, story: given, finder, told }: Given): void {
  const { say, attempt, tell } = screen
  const { unlocked, story } = given
  const { words, body } = told
  const look = readersLook(words, finder.find)
  const fields = homeOfficeFieldsIn(words, finder.find(words))
  const events = consentsOf(story.story, story.messages)
  const isAllowed = bodiesToTell(events, unlocked.today).includes(body)
  const stops = [
    ...(isAllowed ? [] : [say('stop.noConsent')]),
    ...(fields.length > 0 ? [homeOfficeStop(say, fields)] : []),
    ...stopsOf(look, say),
  ]
  const read = check(say('reading.tick'))
  const end = h('div', {})
  const allow = (): void =>
    void attempt(async () => {
      if (!read.input.checked) return tell(say('reading.tickFirst'))
      await forgetReading(unlocked, told.id)
      end.replaceChildren(takeAway(screen, words))
    })
  if (stops.length > 0)
    end.append(
      h(
        'ul',
        { class: 'problems' },
        stops.map((one) => h('li', {}, one)),
      ),
    )
  else end.append(read.element, button(say('body.ok'), allow, { name: 'told-ok' }))
  draw(
    screen,
    say('body.reading', { body }),
    h('p', {}, say('reading.lead')),
    comparedText(compare(story.story.words, words)),
    foundIn(look, words, say),
    end,
  )
}
