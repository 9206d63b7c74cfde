import { field } from '../../desk/page/fields.ts'
import { h } from '../../desk/page/dom.ts'
import { decide, groupsOf, reopen, suggestionFor, type BenchChoice, type Group } from '../draft.ts'
import { choicesOf } from '../readiness.ts'
import type { Bench } from './bench.ts'
import type { Say } from './words.ts'

interface Parts {
  bench: Bench
  say: Say
  /** Whether something was typed that nobody looked at yet: it is now, and a decision waits for that. */
  isNews(): boolean
  /** After a step: everything is drawn from what the copy is now. */
  done(sentence: string): void
}

/** One row for each decision that is wanted. */
export function flagList({ bench, say, done, isNews }: Parts): HTMLElement {
  const groups = groupsOf(bench.look.flags)
  const title = h('h3', { tabindex: -1, 'data-flags': true }, countOf(say, groups.length))
  return h(
    'section',
    {},
    title,
    h(
      'ul',
      { class: 'rows' },
      groups.map((group) => flagRow(group, { bench, say, done, isNews })),
    ),
  )
}

const countOf = (say: Say, count: number) =>
  count === 0 ? say('decide.none') : say('decide', { count })

function flagRow(group: Group, { bench, say, done, isNews }: Parts): HTMLElement {
  const { text } = group.all[0]
  const choices = choicesOf(group, bench.allowed)
  const written = choices.includes('generalise')
    ? field(say('instead', { text }), {
        value: suggestionFor(bench.draft, group, 'generalise', bench.finder),
      })
    : undefined
  const take = (choice: BenchChoice): void => {
    if (isNews()) return
    const own = choice === 'generalise' ? written!.input.value : undefined
    const { boardOf } = bench.finder
    bench.step(decide(bench.draft, group, choice, { own, boardOf }))
    done(say('decided', { text }))
  }
  return h(
    'li',
    {},
    h(
      'div',
      {},
      h('p', {}, h('strong', { dir: 'auto' }, text)),
      h('p', { class: 'quiet' }, aboutOf(group, say)),
    ),
    h(
      'div',
      { class: 'decision' },
      written?.element,
      h(
        'p',
        { class: 'choices' },
        choices.map((choice) =>
          choiceButton(choice, { say, text, take, isOnly: choices.length === 1 }),
        ),
      ),
    ),
  )
}

function aboutOf({ type, all }: Group, say: Say): string {
  const times = all.length > 1 ? ` · ${say('times', { count: all.length })}` : ''
  return `${say(`type.${type}`)}${times}`
}

interface Offered {
  say: Say
  text: string
  take(choice: BenchChoice): void
  isOnly: boolean
}

const choiceButton = (choice: BenchChoice, { say, text, take, isOnly }: Offered): HTMLElement =>
  h(
    'button',
    {
      type: 'button',
      class: choice === 'generalise' || isOnly ? 'do small' : 'do small second',
      'data-choice': choice,
      'aria-label': `${say(`choice.${choice}`)}: ${text}`,
      onclick: () => take(choice),
    },
    say(`choice.${choice}`),
  )

/** What was decided to stay, so that it can be decided again. */
export function keptList({ bench, say, done, isNews }: Parts): HTMLElement | undefined {
  const groups = groupsOf(bench.look.kept)
  if (groups.length === 0) return undefined
  const again = (group: Group): void => {
    if (isNews()) return
    bench.step(group.all.reduce(reopen, bench.draft))
    done(countOf(say, groupsOf(bench.look.flags).length))
  }
  return h(
    'section',
    {},
    h('h3', {}, say('kept')),
    h(
      'ul',
      { class: 'rows' },
      groups.map((group) =>
        h(
          'li',
          {},
          h('p', {}, h('strong', { dir: 'auto' }, group.all[0].text)),
          h(
            'p',
            { class: 'meta' },
            say(`type.${group.type}`),
            (group.all[0] as { isNobody?: boolean }).isNobody && ` · ${say('kept.nobody')}`,
          ),
          h(
            'button',
            { type: 'button', class: 'do small second', onclick: () => again(group) },
            say('reopen'),
          ),
        ),
      ),
    ),
  )
}
