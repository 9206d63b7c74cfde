import { h } from '../../desk/page/dom.ts'
import type { Given, Strings } from '../workbench.ts'
import { sayFrom, sentenceOf, type Say } from './words.ts'

/** The place a part of publishing draws itself in, and how it speaks. */
export interface Screen {
  host: HTMLElement
  strings: Strings
  say: Say
  /** Says something to whoever sees the page and to whoever does not. */
  tell(sentence: string): void
  /** Runs what may fail; then a sentence is shown, and nothing is lost. */
  attempt(work: () => Promise<void>): Promise<void>
  /** Something was done: all is read anew, and it is said. */
  finished(sentence: string): Promise<void>
  /** Gives the place back, where the desk has no way of its own to do so. */
  leave: (() => void) | undefined
}

export function screenIn(
  host: HTMLElement,
  given: Given,
  { show, hasBack }: { show: () => Promise<void>; hasBack: boolean },
): Screen {
  const { strings } = given
  const tell = (sentence: string): void => {
    given.say?.(sentence)
    const place = host.querySelector('[data-said]')
    if (place) place.textContent = sentence
  }
  let isBusy = false
  return {
    host,
    strings,
    say: sayFrom(strings),
    tell,
    // One thing at a time: what was pressed twice is done once.
    attempt: async (work) => {
      if (isBusy) return
      isBusy = true
      host.setAttribute('aria-busy', 'true')
      try {
        await work()
      } catch (error) {
        tell(sentenceOf(strings, error))
      } finally {
        isBusy = false
        host.removeAttribute('aria-busy')
      }
    },
    finished: async (sentence) => {
      await show()
      tell(sentence)
    },
    leave: hasBack ? given.leave : undefined,
  }
}

/** The sheet of the workbench comes with it, and goes when it does. */
export function draw(
  screen: Screen,
  title: string,
  ...children: (Node | undefined | false)[]
): void {
  const { host, say, strings } = screen
  const { sheet } = strings
  host.replaceChildren(
    ...(sheet ? [h('link', { rel: 'stylesheet', href: sheet })] : []),
    h(
      'div',
      { class: 'bench no-print' },
      h('h2', { tabindex: -1 }, title),
      screen.leave &&
        h('p', {}, button(say('back'), screen.leave, { isSecond: true, name: 'back' })),
      // Not a live region: what is told is said by the desk's own.
      h('p', { 'data-said': true, class: 'unknown' }),
      children.map((child) => child || null),
    ),
  )
}

export const button = (
  words: string,
  onclick: () => void,
  { isSecond = false, name }: { isSecond?: boolean; name?: string } = {},
): HTMLElement =>
  h(
    'button',
    { type: 'button', class: isSecond ? 'do second' : 'do', 'data-do': name, onclick },
    words,
  )
