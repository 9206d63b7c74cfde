import { h } from '../../desk/page/dom.ts'
import type { Bench } from './bench.ts'
import type { Screen } from './screen.ts'
import { listed, type Say } from './words.ts'
import type { HomeOfficeField } from '../home-office.ts'

/** What stands between the words and whoever they are for, one sentence each. */
export function stopsIn({ say }: { say: Say }, bench: Bench): string[] {
  const stops = bench.stops.map(({ code, text }) =>
    say(`stop.${code}`, { text: text.replaceAll('*', '') }),
  )
  if (bench.purpose.kind !== 'body') return stops
  const fields = bench.homeOffice
  return fields.length > 0 ? [homeOfficeStop(say, fields), ...stops] : stops
}

export const homeOfficeStop = (say: Say, fields: HomeOfficeField[]): string =>
  say('stop.homeOffice', {
    text: listed(
      fields.map((one) => say(`field.${one}`)),
      say('and'),
    ),
  })

export function stopList(screen: Screen, bench: Bench): HTMLElement {
  const stops = stopsIn(screen, bench)
  return h(
    'section',
    { hidden: stops.length === 0, 'data-stops': stops.length },
    h('h3', {}, screen.say('stops')),
    h(
      'ul',
      {},
      stops.map((one) => h('li', {}, one)),
    ),
  )
}
