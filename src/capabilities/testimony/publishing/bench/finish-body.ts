import { h } from '../../desk/page/dom.ts'
import { leaveTold } from '../told.ts'
import { asShown } from '../publish.ts'
import type { Ready } from './finish-publish.ts'
import { button, type Screen } from './screen.ts'
import { stopsIn } from './stops.ts'

/** The end of the way to a body: a text to take to a letter or a meeting. Nothing of it is sent from here. */
export function finishBody(ready: Ready, body: string): HTMLElement {
  const { screen, bench } = ready
  const { say, attempt, finished } = screen
  if (stopsIn(screen, bench).length > 0) return h('div', {})
  const lead = h('p', {}, say('body.lead', { body }))
  if (bench.jigsaw.level === 'none') {
    return h('section', { 'data-told': true }, lead, takeAway(screen, asShown(bench.words)))
  }
  const leave = (): void =>
    void attempt(async () => {
      if (ready.isNews() || stopsIn(screen, bench).length > 0) return
      const { unlocked, story } = bench.given
      await leaveTold(unlocked, { lookup: story.lookup, body, words: asShown(bench.words) })
      await finished(say('body.left'))
    })
  return h(
    'section',
    {},
    lead,
    h('p', {}, say('body.second.lead')),
    button(say('body.second'), leave, { name: 'body-second' }),
  )
}

/** Copy, print or download: on paper stands the text, and nothing else of the desk. */
export function takeAway(screen: Screen, words: string): HTMLElement {
  const { host, say, attempt, tell } = screen
  for (const old of host.querySelectorAll('.only-print')) old.remove()
  host.append(h('div', { class: 'only-print', dir: 'auto' }, words))
  const copy = (): void =>
    void attempt(async () => {
      await navigator.clipboard.writeText(words)
      tell(say('body.copied'))
    })
  return h(
    'div',
    {},
    h('p', { class: 'bench-text', dir: 'auto' }, words),
    h(
      'p',
      { class: 'choices' },
      button(say('body.copy'), copy, { name: 'copy' }),
      button(say('body.print'), () => window.print(), { isSecond: true, name: 'print' }),
      button(say('body.download'), () => download(words), { isSecond: true, name: 'download' }),
    ),
  )
}

/** Made and given in the browser. Its name says nothing of whom it is about. */
function download(words: string): void {
  const address = URL.createObjectURL(
    new Blob([`${words}\n`], { type: 'text/plain;charset=utf-8' }),
  )
  h('a', { href: address, download: 'text.txt' }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
