import { h } from '../../desk/page/dom.ts'
import { check } from '../../desk/page/fields.ts'
import type { StoryGiven } from '../workbench.ts'
import { compare } from '../compare.ts'
import { begunAgain } from '../draft.ts'
import { leaveReading, publish } from '../publish.ts'
import { readersLook, type ReadersLook } from '../reading.ts'
import { forgetReading } from '../waiting.ts'
import type { Finder } from './finder.ts'
import { comparedText, markedText } from './marked.ts'
import { button, draw, type Screen } from './screen.ts'
import type { ToRead } from './uses-list.ts'
import type { Say } from './words.ts'

interface Given {
  screen: Screen
  story: StoryGiven
  finder: Finder
  toRead: ToRead
  /** Back to the workbench, to begin again. */
  again(): void
}

/** What a reader does before she signs: sees what was changed, what was found, and says what she has checked. */
export function readingView({ screen, story: given, finder, toRead, again }: Given): void {
  const { say, attempt, tell, finished } = screen
  const { proposal, agreement, waiting } = toRead
  const { unlocked, story } = given
  const look = readersLook(proposal.words, finder.find)
  const read = check(say('reading.tick'))
  const names = look.names.length > 0 ? check(say('reading.names')) : undefined

  const sign = (): void =>
    void attempt(async () => {
      if (!read.input.checked || names?.input.checked === false)
        return tell(say('reading.tickFirst'))
      if (waiting) await publish(unlocked, story, waiting)
      else await leaveReading(unlocked, story, { proposal, agreement })
      await finished(say(waiting ? 'reading.published' : 'reading.signed'))
    })
  const change = (): void =>
    void attempt(async () => {
      if (waiting) await forgetReading(unlocked, waiting.id)
      const draft = JSON.stringify(begunAgain(proposal.words))
      unlocked.drafts.set(`bench/${story.lookup}`, draft)
      again()
    })

  const stops = stopsOf(look, say)
  draw(
    screen,
    say('reading'),
    h('p', {}, say('reading.lead')),
    comparedText(compare(story.story.words, proposal.words)),
    foundIn(look, proposal.words, say),
    stops.length > 0
      ? h(
          'ul',
          { class: 'problems' },
          stops.map((one) => h('li', {}, one)),
        )
      : h(
          'div',
          { class: 'form' },
          read.element,
          names?.element,
          button(say(waiting ? 'reading.second' : 'reading.first'), sign, { name: 'sign' }),
        ),
    h(
      'p',
      {},
      button(say('reading.again'), change, { isSecond: true, name: 'again' }),
      ' ',
      say('reading.again.hint'),
    ),
  )
}

export function stopsOf({ stops, jigsaw }: ReadersLook, say: Say): string[] {
  const found = stops.map(({ text }) => say('reading.stop', { text }))
  const isBlocked = jigsaw.level === 'blocked'
  return isBlocked
    ? [...found, `${jigsaw.why.replaceAll('*', '')} ${say('jigsaw.blocked')}`]
    : found
}

export function foundIn({ found, jigsaw }: ReadersLook, words: string, say: Say): HTMLElement {
  const look = { flags: found, kept: [], put: [] }
  return h(
    'section',
    {},
    h('h3', {}, say('reading.found')),
    found.length === 0 ? h('p', {}, say('reading.found.none')) : markedText(words, look, say),
    jigsaw.level === 'twoReaders' &&
      h('p', {}, h('strong', {}, `${jigsaw.why.replaceAll('*', '')} ${say('jigsaw.twoReaders')}`)),
  )
}
