import { cardFingerprint } from '../../../../platform/sealing/index.ts'
import type { View } from '../page/desk.ts'
import { doing } from '../page/doing.ts'
import { h, heading } from '../page/dom.ts'
import { makeKeysView } from './make-keys.ts'

/** She has made her keys, and one who is on the roll has to let her in. */
export const waitingView: View = async (desk) => {
  const { say, data } = desk
  const seat = data.seats.find(({ personId }) => personId === data.person.id)
  return h(
    'div',
    { class: 'text' },
    heading('h2', say(seat ? 'waiting.title' : 'waiting.gone.title')),
    h('p', {}, say(seat ? 'waiting.lead' : 'waiting.gone')),
    seat && h('p', {}, say('waiting.fingerprint')),
    seat && h('p', { class: 'letter', dir: 'ltr' }, await cardFingerprint(seat.card)),
    doing(desk, say('waiting.again'), () => desk.start()),
    !seat && h('p', {}, say('waiting.gone.again')),
    !seat && doing(desk, say('waiting.gone.do'), () => desk.go(makeKeysView), { isSecond: true }),
  )
}
