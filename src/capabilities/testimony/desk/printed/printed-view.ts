import { systemClock } from '../../../../platform/clock/index.ts'
import { IDLE_MINUTES } from '../../../../platform/sealing/index.ts'
import { facts, focusFirst, h, heading } from '../page/dom.ts'
import { field } from '../page/fields.ts'
import { sentenceFor } from '../page/problem.ts'
import type { Say } from '../page/words.ts'
import { openWithCode, type ReadStory, type Server } from './open-with-code.ts'

/** Where the code is typed in, and then what it opens. Everything is forgotten when the page is left. */
export function printedView(place: HTMLElement, say: Say, server: Server): void {
  const code = field(say('holders.test.code'), { hint: say('printed.hint'), dir: 'ltr' })
  const told = h('p', { role: 'status', class: 'unknown' })
  const button = h('button', { class: 'do' }, say('printed.do'))
  const open = async (): Promise<void> => {
    code.complain()
    button.disabled = true
    told.textContent = say('printed.working')
    try {
      const stories = await openWithCode(code.input.value, server)
      code.input.value = ''
      show(place, say, stories)
    } catch (error) {
      told.textContent = ''
      code.complain(sentenceFor(say, error))
    } finally {
      button.disabled = false
    }
  }
  const onsubmit = (event: Event): void => {
    event.preventDefault()
    void open()
  }
  place.replaceChildren(
    h('form', { class: 'form', novalidate: true, onsubmit }, code.element, button),
    told,
  )
}

function show(place: HTMLElement, say: Say, stories: ReadStory[]): void {
  forgetWhenIdle()
  place.replaceChildren(
    h(
      'div',
      { class: 'text' },
      heading('h2', say('printed.open', { count: stories.length })),
      h('p', {}, say('printed.next')),
    ),
    ...stories.map((story) => storyPart(say, story)),
  )
  focusFirst(place)
}

function storyPart(say: Say, { week, story, messages, attachments }: ReadStory): HTMLElement {
  if (!story) return h('section', {}, h('h3', {}, week), h('p', {}, say('printed.closed')))
  return h(
    'section',
    {},
    h('h3', {}, week),
    facts([
      [say('printed.body'), story.body],
      [say('printed.area'), story.area],
      [say('printed.month'), story.month],
    ]),
    h('blockquote', { dir: 'auto', lang: story.language }, lines(story.words)),
    attachments.map(({ kind, type, bytes }) => {
      const src = URL.createObjectURL(new Blob([bytes], { type }))
      return kind === 'voice'
        ? h('audio', { src, controls: true })
        : h('img', { src, alt: say('printed.photograph') })
    }),
    messages.map(({ from, week: when, text, language }) =>
      h(
        'div',
        {},
        h('p', { class: 'quiet' }, `${say(`printed.from.${from}`)} · ${when}`),
        h('blockquote', { dir: 'auto', lang: language }, lines(text)),
      ),
    ),
  )
}

const lines = (text: string): HTMLElement[] => text.split('\n').map((line) => h('p', {}, line))

/** Nothing is locked here that could be opened again: the page begins anew without it. */
function forgetWhenIdle(): void {
  const now = (): number => Date.parse(systemClock.now())
  let touched = now()
  for (const kind of ['keydown', 'pointerdown', 'pointermove', 'scroll'])
    addEventListener(kind, () => (touched = now()), { passive: true })
  const look = (): void => {
    if (now() - touched >= IDLE_MINUTES * 60_000) location.reload()
  }
  setInterval(look, 1000)
  document.addEventListener('visibilitychange', look)
  addEventListener('pageshow', (event) => event.persisted && location.reload())
}
