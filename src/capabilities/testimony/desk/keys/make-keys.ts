import { Caseworker } from '../../../../platform/sealing/index.ts'
import { IDENTITY } from '../page/addresses.ts'
import type { Desk } from '../page/desk.ts'
import { doing } from '../page/doing.ts'
import { focusFirst, h, heading } from '../page/dom.ts'
import { passkeyStep, passphraseSteps, recoverySteps, saveStep, type Steps } from './steps.ts'

/** The first time: keys that are made in this browser, and three ways to open them. */
export function makeKeysView(desk: Desk): HTMLElement {
  const { say } = desk
  const place = h('div', {})
  const show = (step: HTMLElement): void => {
    place.replaceChildren(step)
    focusFirst(place)
  }
  const begin = async (): Promise<void> => {
    const caseworker = await Caseworker.make()
    void walk({ desk, caseworker, show })
  }
  place.append(
    h(
      'div',
      { class: 'text' },
      heading('h2', say('make.title')),
      h('p', {}, say('make.lead')),
      h(
        'ol',
        {},
        h('li', {}, say('make.step.passphrase')),
        h('li', {}, say('make.step.code')),
        h('li', {}, say('make.step.passkey')),
      ),
      h('p', { class: 'unknown' }, say('make.escrow')),
      doing(desk, say('make.do'), begin),
    ),
  )
  return place
}

async function walk(steps: Steps): Promise<void> {
  const passphrase = await passphraseSteps(steps)
  const recovery = await recoverySteps(steps)
  const passkey = await passkeyStep(steps)
  const files = { passphrase, recovery, ...(passkey && { passkey }) }
  await saveStep(steps, () => send(steps, files))
}

async function send({ desk, caseworker }: Steps, files: object): Promise<void> {
  await desk.ask(IDENTITY, { method: 'PUT', body: { card: caseworker.card, files } })
  await desk.load()
  if (!desk.roll) return desk.unlock(caseworker)
  caseworker.clear()
  await desk.start()
}
