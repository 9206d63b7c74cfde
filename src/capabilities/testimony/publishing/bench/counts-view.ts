import { field, select, type Field } from '../../desk/page/fields.ts'
import { h, table } from '../../desk/page/dom.ts'
import type { Given } from '../workbench.ts'
import { countStories, type Countable } from '../count-stories.ts'
import { countTables, tally, type CountTable, type Counted } from '../counts.ts'
import { COUNTS } from '../waiting.ts'
import { button, draw, type Screen } from './screen.ts'

/** Counts are made here, over opened stories, and leave the browser rounded. */
export async function countsView(screen: Screen, given: Given): Promise<void> {
  const { say } = screen
  const { unlocked } = given
  const { counts } = await unlocked.ask<{ counts: { period: string }[] }>(COUNTS)
  const counted = await countStories(unlocked, (count) =>
    screen.tell(say('counts.loading', { count })),
  )
  const posted = new Set(counts.map(({ period }) => period))
  const periods = [...new Set(counted.countable.map(({ period }) => period))]
    .filter((period) => !posted.has(period))
    .sort()
  const { unopened } = counted
  const note =
    unopened > 0 && h('p', { class: 'unknown' }, say('counts.unopened', { count: unopened }))
  if (periods.length === 0) {
    return draw(screen, say('counts'), note, h('p', {}, say('counts.none')))
  }
  const chosen = select(
    say('counts.period'),
    periods.map((value) => ({ value, label: value })),
    periods[0],
  )
  const place = h('div', {})
  const show = (): void => {
    const period = chosen.input.value
    const of = counted.countable.filter((one) => one.period === period)
    place.replaceChildren(labelling(screen, given, { period, of }))
  }
  chosen.input.addEventListener('change', show)
  draw(screen, say('counts'), h('p', {}, say('counts.lead')), note, chosen.element, place)
  show()
}

interface Of {
  period: string
  of: Countable[]
}

/** Witnesses write the same place in many ways; a caseworker says which are one, and which tell too much. */
function labelling(screen: Screen, { unlocked }: Given, { period, of }: Of): HTMLElement {
  const { say, attempt, finished } = screen
  const labelled = (by: 'area' | 'body'): Labelled[] =>
    tally(of.map((one) => one[by])).map((counted) => ({
      counted,
      as: field(say('counts.label', { label: counted.label, count: counted.count }), {
        value: counted.label,
        hint: say('counts.label.hint'),
      }),
    }))
  const [area, body] = [labelled('area'), labelled('body')]
  const shown = h('div', {})
  const tables = (): CountTable[] => countTables({ area: merged(area), body: merged(body) })
  const refresh = (): void => shown.replaceChildren(...tables().map((one) => preview(screen, one)))
  for (const { as } of [...area, ...body]) as.input.addEventListener('input', refresh)
  refresh()
  const post = (): void =>
    void attempt(async () => {
      await unlocked.ask(COUNTS, { method: 'POST', body: { period, tables: tables() } })
      await finished(say('counts.posted'))
    })
  return h(
    'div',
    { class: 'form' },
    h('h3', {}, say('counts.area')),
    area.map(({ as }) => as.element),
    h('h3', {}, say('counts.body')),
    body.map(({ as }) => as.element),
    h('h3', {}, say('counts.shown')),
    shown,
    button(say('counts.post'), post, { name: 'post-counts' }),
  )
}

interface Labelled {
  counted: Counted
  as: Field<HTMLInputElement>
}

const merged = (all: Labelled[]): Counted[] =>
  tally(all.flatMap(({ counted, as }) => Array<string>(counted.count).fill(as.input.value)))

function preview({ say }: Screen, { by, rows, total }: CountTable): HTMLElement {
  const written = (count: number | null): string =>
    count === null ? say('counts.few') : String(count)
  const caption = say(`counts.${by}`)
  return h(
    'div',
    {},
    table(
      caption,
      [caption, say('counts.column.count')],
      [
        ...rows.map(({ label, count }) => [label, written(count)]),
        ...(total === null ? [] : [[say('counts.total'), String(total)]]),
      ],
    ),
    total === null && rows.length > 0 && h('p', { class: 'quiet' }, say('counts.hidden')),
  )
}
