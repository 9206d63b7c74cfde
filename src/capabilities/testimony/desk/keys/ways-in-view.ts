import { FILES } from '../page/addresses.ts'
import type { Desk, View } from '../page/desk.ts'
import { doing } from '../page/doing.ts'
import { focusFirst, h, heading } from '../page/dom.ts'
import { mayHavePasskeys } from './new-passkey.ts'
import { passkeyStep, passphraseSteps, recoverySteps, saveStep, type Steps } from './steps.ts'

/** Her own ways in, each of which can be made anew while she is in. */
export const waysInView: View = (desk) => {
  const place = h('div', {})
  place.append(overview(desk, place))
  return place
}

function overview(desk: Desk, place: HTMLElement): HTMLElement {
  const { say, data } = desk
  const show = (step: HTMLElement): void => {
    place.replaceChildren(step)
    focusFirst(place)
  }
  const change = (make: (steps: Steps) => Promise<object | undefined>) => async () => {
    const steps = { desk, caseworker: desk.keys().caseworker, show }
    const files = await make(steps)
    if (files) await saveStep(steps, () => desk.ask(FILES, { method: 'PUT', body: files }))
    await desk.load()
    show(overview(desk, place))
    if (files) desk.tell(say('ways.changed'))
  }
  const words = change(async (steps) => ({ passphrase: await passphraseSteps(steps) }))
  const code = change(async (steps) => ({ recovery: await recoverySteps(steps) }))
  const key = change(async (steps) => {
    const passkey = await passkeyStep(steps)
    return passkey && { passkey }
  })
  const passkeyWords = data.files.passkey ? 'ways.passkey.have' : 'ways.passkey.none'
  return h(
    'div',
    { class: 'text' },
    heading('h2', say('ways.title')),
    h('p', {}, say('ways.lead')),
    h(
      'ul',
      { class: 'rows' },
      row(say('ways.passphrase'), say('ways.passphrase.lead'), doing(desk, say('ways.new'), words)),
      row(say('ways.code'), say('ways.code.lead'), doing(desk, say('ways.new'), code)),
      row(
        say('ways.passkey'),
        say(mayHavePasskeys() ? passkeyWords : 'ways.passkey.unable'),
        mayHavePasskeys() ? doing(desk, say('ways.new'), key) : h('span', {}),
      ),
    ),
    h('p', { class: 'unknown' }, say('ways.past')),
  )
}

function row(title: string, lead: string, button: HTMLElement): HTMLElement {
  return h('li', {}, h('div', {}, h('h3', {}, title), h('p', {}, lead)), button)
}
