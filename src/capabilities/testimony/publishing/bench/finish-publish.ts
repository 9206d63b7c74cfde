import { check } from '../../desk/page/fields.ts'
import { h } from '../../desk/page/dom.ts'
import { asShown, leaveReading, recordProposal, sendProposal, type Words } from '../publish.ts'
import { button, type Screen } from './screen.ts'
import type { Bench } from './bench.ts'
import { stopsIn } from './stops.ts'

export interface Ready {
  screen: Screen
  bench: Bench
  /** Takes in what was typed last; true when there was something, and then it has to be looked at first. */
  isNews(): boolean
}

/** The end of the way to publishing: the words go to the witness, or two caseworkers sign that they heard a yes. */
export function finishPublish(ready: Ready): HTMLElement {
  const { screen, bench } = ready
  if (stopsIn(screen, bench).length > 0) return h('div', {})
  return bench.given.story.story.receipt ? proposing(ready) : recording(ready)
}

function wordsOf({ draft, look, words, given }: Bench): Words {
  const hasName = look.kept.some(({ type, isNobody }) => type === 'person' && !isNobody)
  const isTold = draft.shown.length > 0 && hasName
  return {
    words: asShown(words),
    language: given.story.story.language,
    use: isTold ? 'firstName' : 'published',
  }
}

/** Nothing goes that was typed after the last look, and nothing that is stopped. */
function isStillReady({ screen, bench, isNews }: Ready): boolean {
  return !isNews() && stopsIn(screen, bench).length === 0
}

function proposing(ready: Ready): HTMLElement {
  const { screen, bench } = ready
  const { say, attempt, finished } = screen
  const send = (): void =>
    void attempt(async () => {
      if (!isStillReady(ready)) return
      const { unlocked, story } = bench.given
      await sendProposal(unlocked, story, { ...wordsOf(bench), text: say('propose.text') })
      bench.forget()
      await finished(say('proposed'))
    })
  return h(
    'section',
    {},
    h('p', {}, say('propose.lead')),
    button(say('propose'), send, { name: 'propose' }),
  )
}

function recording(ready: Ready): HTMLElement {
  const { screen, bench } = ready
  const { say, attempt, tell } = screen
  const heard = check(say('record.heard'))
  const place = h('section', {})
  const sign = (): void =>
    void attempt(async () => {
      if (!heard.input.checked) return tell(say('reading.tickFirst'))
      if (!isStillReady(ready)) return
      const { unlocked, story } = bench.given
      const { proposal, token } = await recordProposal(wordsOf(bench))
      await leaveReading(unlocked, story, { proposal, agreement: null })
      bench.forget()
      tell(say('recorded'))
      place.replaceChildren(tokenCard(screen, proposal.publication, token))
    })
  place.append(
    h('p', {}, say('record.lead')),
    heard.element,
    button(say('record'), sign, { name: 'record' }),
  )
  return place
}

/** What the person takes home. Only this leaves the desk on paper. */
function tokenCard({ host, say }: Screen, publication: string, token: string): HTMLElement {
  const lines = `${say('token.publication')}: ${publication}\n${say('token.code')}: ${token}`
  host.append(h('p', { class: 'only-print' }, lines))
  return h(
    'div',
    {},
    h('p', {}, h('strong', {}, say('recorded'))),
    h('p', {}, say('token')),
    h(
      'p',
      { class: 'bench-text', dir: 'ltr', 'data-token': token, 'data-publication': publication },
      lines,
    ),
    button(say('token.print'), () => window.print(), { isSecond: true }),
  )
}
