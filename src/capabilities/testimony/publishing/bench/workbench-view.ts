import { field, select } from '../../desk/page/fields.ts'
import { h } from '../../desk/page/dom.ts'
import { Bench } from './bench.ts'
import { finishBody } from './finish-body.ts'
import { finishPublish } from './finish-publish.ts'
import { flagList, keptList } from './flags.ts'
import { markedText } from './marked.ts'
import { button, draw, type Screen } from './screen.ts'
import { stopList } from './stops.ts'

/** How long after the last key the copy is looked at: a thousand words take a third of a second. */
const PAUSE_MS = 350

/** The story's words beside a copy, what was found in the copy, and what can be done with it when nothing stops it. */
export function workbenchView(screen: Screen, bench: Bench, below: HTMLElement): void {
  const { say } = screen
  const found = h('div', {})
  const finish = h('div', {})
  const title = field(say('copyTitle'), { hint: say('copyTitle.hint') })
  const copy = field(say('copy'), { hint: say('copy.hint'), rows: 14 })
  title.input.dir = copy.input.dir = 'auto'
  const undo = button(
    say('undo'),
    () => {
      settle()
      bench.undo()
      show(say('undone'))
    },
    { isSecond: true, name: 'undo' },
  )

  let typing: ReturnType<typeof setTimeout> | undefined
  const typed = (): void => {
    clearTimeout(typing)
    typing = setTimeout(isNews, PAUSE_MS)
  }
  title.input.addEventListener('input', typed)
  copy.input.addEventListener('input', typed)
  draw(
    screen,
    say('title'),
    !bench.finder.hasTagger && h('p', { class: 'problem' }, say('noTagger')),
    purposeOf(),
    h(
      'div',
      { class: 'bench-sides' },
      h(
        'section',
        {},
        h('h3', {}, say('told')),
        h('p', { class: 'bench-text', dir: 'auto' }, bench.given.story.story.words),
      ),
      h('section', {}, title.element, copy.element, h('p', {}, undo)),
    ),
    found,
    finish,
    below,
  )
  show('')

  /** Takes in what stands in the fields. True when that was something new. */
  function settle(): boolean {
    clearTimeout(typing)
    if (title.input.value === bench.title && copy.input.value === bench.text) return false
    bench.type({ title: title.input.value, text: copy.input.value })
    return true
  }

  function isNews(): boolean {
    const isNew = settle()
    if (isNew) refresh()
    return isNew
  }

  function show(sentence: string): void {
    title.input.value = bench.title
    copy.input.value = bench.text
    refresh()
    if (!sentence) return
    screen.tell(sentence)
    found.querySelector<HTMLElement>('[data-flags]')?.focus({ preventScroll: true })
  }

  function refresh(): void {
    title.element.hidden = bench.purpose.kind === 'body'
    undo.toggleAttribute('disabled', !bench.canUndo)
    const parts = { bench, say, isNews, done: show }
    const kept = keptList(parts)
    found.replaceChildren(
      h('section', {}, h('h3', {}, say('marked')), markedText(bench.draft.shown, bench.look, say)),
      flagList(parts),
      ...(kept ? [kept] : []),
      jigsaw(),
    )
    for (const old of screen.host.querySelectorAll('.only-print')) old.remove()
    const ready = { screen, bench, isNews }
    const { purpose } = bench
    const end = purpose.kind === 'body' ? finishBody(ready, purpose.body) : finishPublish(ready)
    finish.replaceChildren(stopList(screen, bench), end)
  }

  function jigsaw(): HTMLElement {
    const { level, why } = bench.jigsaw
    return h(
      'section',
      { 'data-jigsaw': level },
      h('h3', {}, say('jigsaw')),
      h('p', {}, level === 'none' ? say('jigsaw.none') : h('strong', {}, why.replaceAll('*', ''))),
      level !== 'none' && h('p', {}, say(`jigsaw.${level}`)),
    )
  }

  function purposeOf(): HTMLElement | undefined {
    if (bench.bodies.length === 0) return undefined
    const chosen = bench.purpose.kind === 'body' ? bench.purpose.body : ''
    const choice = select(
      say('purpose'),
      [
        { value: '', label: say('purpose.publish') },
        ...bench.bodies.map((body) => ({ value: body, label: say('purpose.body', { body }) })),
      ],
      chosen,
    )
    choice.input.addEventListener('change', () => {
      const { value } = choice.input
      bench.purpose = value ? { kind: 'body', body: value } : { kind: 'publish' }
      settle()
      refresh()
    })
    return choice.element
  }
}
