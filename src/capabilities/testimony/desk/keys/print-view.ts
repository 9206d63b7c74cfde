import { inboxFingerprint, rollFingerprint } from '../../../../platform/sealing/index.ts'
import type { View } from '../page/desk.ts'
import { doing } from '../page/doing.ts'
import { h, heading, table } from '../page/dom.ts'
import { writeMonth } from '../page/week.ts'
import { openUntil } from './read-keys.ts'

/** The fingerprints, to be shown, printed and read out: who compares them finds a server that lies. */
export const printView: View = async (desk) => {
  const { say, data } = desk
  const keys = desk.keys()
  const until = openUntil([...keys.keys], keys.roll, data.today)
  const newest = keys.keys.toSorted((one, other) => (one.epoch < other.epoch ? 1 : -1))
  const rows = await Promise.all(
    newest.map(async (key) => {
      const [month = '', round = ''] = key.epoch.split('.')
      const digits = h('span', { dir: 'ltr' }, await inboxFingerprint(key))
      return [say('print.month', { month: writeMonth(month), round }), digits]
    }),
  )
  return h(
    'div',
    { class: 'text' },
    heading('h2', say('print.title')),
    h('p', {}, say('print.lead')),
    h('h3', {}, say('print.roll')),
    h('p', { class: 'letter', dir: 'ltr' }, await rollFingerprint(keys.roll)),
    h('h3', {}, say('print.months')),
    h('p', {}, until ? say('print.until', { month: writeMonth(until) }) : say('print.closed')),
    table(say('print.months'), [say('print.month.head'), say('print.fingerprint')], rows),
    doing(desk, say('print'), () => print()),
  )
}
