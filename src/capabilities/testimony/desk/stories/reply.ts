import type { Desk } from '../page/desk.ts'
import { form } from '../page/doing.ts'
import { h } from '../page/dom.ts'
import { field, select } from '../page/fields.ts'
import type { OpenedStory } from '../unlocked.ts'
import { careCard } from './care-card.ts'
import { mayBe } from './filter.ts'
import { consentsOf } from './open-story.ts'
import { sendOnce } from './send-message.ts'

const SIGNPOSTS = ['bill', 'immigration', 'pregnant', 'care', 'complaint', 'feelings'] as const
const QUESTIONS = ['when', 'where', 'others', 'uses'] as const

/** Where caseworkers write back, with its rule above it and replies to begin from. */
export function replyPart(desk: Desk, story: OpenedStory, again: () => Promise<void>): HTMLElement {
  const { say } = desk
  const { receipt } = story.story
  return h(
    'section',
    {},
    h('h2', {}, say('reply.title')),
    receipt
      ? [rule(desk), careCard(desk), replyForm(desk, story, again)]
      : h('p', { class: 'unknown' }, say('reply.noReceipt')),
  )
}

/** Immigration and Asylum Act 1999, s. 84: who may give advice; s. 91: to give it otherwise is an offence. */
function rule({ say }: Desk): HTMLElement {
  return h('div', { class: 'note' }, h('strong', {}, say('reply.rule')), ' ', say('reply.rule.why'))
}

function replyForm(desk: Desk, story: OpenedStory, again: () => Promise<void>): HTMLElement {
  const { say, drafts } = desk
  const name = `reply/${story.lookup}`
  const words = field(say('reply.words'), {
    hint: say('reply.words.hint'),
    rows: 8,
    dir: 'auto',
    value: drafts.get(name),
  })
  const keep = (): void => drafts.set(name, words.input.value)
  words.input.addEventListener('input', keep)
  const start = starters(desk, story)
  start.input.addEventListener('change', () => {
    const text = say.maybe(`starter.${start.input.value}`)
    if (!text) return
    words.input.value = [words.input.value.trim(), text].filter(Boolean).join('\n\n')
    start.input.value = ''
    keep()
    words.input.focus()
  })
  const language = languageChoice(desk, story)
  const send = sendOnce(desk, story, story.story.receipt!)
  const reply = async (): Promise<void> => {
    words.complain()
    const text = words.input.value.trim()
    if (text === '') return words.complain(say('problem.empty'))
    await send({ text, language: language?.input.value ?? 'en' })
    drafts.set(name, '')
    await again()
    desk.tell(say('reply.sent'))
  }
  return form(desk, [start.element, words.element, language?.element], say('reply.do'), reply, {
    meanwhile: say('sending'),
  })
}

/** A reporter's request is offered only for somebody who said that reporters may ask. */
function starters(desk: Desk, story: OpenedStory) {
  const { say, data } = desk
  const mayAskForReporter = mayBe(consentsOf(story), 'media', data.today)
  const option = (value: string) => ({ value, label: say.maybe(`starter.${value}.title`) ?? value })
  return select(say('reply.start'), [
    { value: '', label: say('reply.start.none') },
    ...SIGNPOSTS.map(option),
    ...QUESTIONS.map((one) => option(`ask.${one}`)),
    ...(mayAskForReporter ? [option('reporter')] : []),
  ])
}

function languageChoice({ say }: Desk, { story }: OpenedStory) {
  if (story.language === 'en') return undefined
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })
  return select(
    say('reply.language'),
    ['en', story.language].map((value) => ({ value, label: names.of(value) ?? value })),
    'en',
  )
}
