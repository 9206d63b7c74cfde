import type { Desk } from './desk.ts'
import { h, type Child } from './dom.ts'
import { sentenceFor } from './problem.ts'

interface Options {
  isSecond?: boolean
  isSmall?: boolean
  /** What is said while it takes its time. */
  meanwhile?: string
}

type Work = () => Promise<void> | void

/** A button for something that can fail: it then says why, beside it, and can be pressed again. */
export function doing(desk: Desk, label: Child, work: Work, options: Options = {}): HTMLElement {
  const problem = problemPlace()
  const button = h('button', { type: 'button', class: classOf(options) }, label)
  button.addEventListener('click', () => void attempt(desk, { button, problem, work, options }))
  return h('div', { class: 'doing' }, problem, button)
}

/** The same for what has fields: sent by the button or the Enter key. */
export function form(
  desk: Desk,
  children: Child[],
  label: Child,
  work: Work,
  options: Options = {},
): HTMLFormElement {
  const problem = problemPlace()
  const button = h('button', { class: classOf(options) }, label)
  const onsubmit = (event: Event): void => {
    event.preventDefault()
    void attempt(desk, { button, problem, work, options })
  }
  return h('form', { class: 'form', novalidate: true, onsubmit }, children, problem, button)
}

const problemPlace = (): HTMLElement =>
  h('p', { class: 'problem', role: 'alert', tabindex: -1, hidden: true })

const classOf = ({ isSecond, isSmall }: Options): string =>
  ['do', isSmall && 'small', isSecond && 'second'].filter(Boolean).join(' ')

interface Attempt {
  button: HTMLButtonElement
  problem: HTMLElement
  work: Work
  options: Options
}

async function attempt(desk: Desk, { button, problem, work, options }: Attempt): Promise<void> {
  if (button.getAttribute('aria-disabled') === 'true') return
  problem.hidden = true
  // Not `disabled`, which would take the focus away from whoever works by keyboard.
  button.setAttribute('aria-disabled', 'true')
  const bar = h('progress', { 'aria-label': options.meanwhile ?? '' })
  if (options.meanwhile) {
    desk.tell(options.meanwhile)
    button.after(bar)
  }
  try {
    await work()
  } catch (error) {
    problem.textContent = sentenceFor(desk.say, error)
    problem.hidden = false
    problem.focus()
  } finally {
    bar.remove()
    button.removeAttribute('aria-disabled')
  }
}
