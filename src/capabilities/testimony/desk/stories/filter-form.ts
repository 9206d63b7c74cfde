import { CONSENT_USES } from '../../../../platform/sealing/index.ts'
import { nameOf } from '../keys/name-of.ts'
import type { Desk } from '../page/desk.ts'
import { h } from '../page/dom.ts'
import { field, select } from '../page/fields.ts'
import type { Filter } from './filter.ts'

/** Which of the stories are listed. It acts at once. */
export function filterForm(desk: Desk, filter: Filter, changed: () => void): HTMLElement {
  const { say } = desk
  const all = { value: '', label: say('filter.all') }
  const members = desk.keys().roll.caseworkers
  const choices = {
    state: select(
      say('filter.state'),
      [...options(['open', 'aside', 'merged'] as const, (one) => say(`state.${one}`)), all],
      filter.state,
    ),
    assigned: select(
      say('filter.assigned'),
      [
        all,
        ...members.map(({ id }) => ({ value: id, label: nameOf(desk, id) })),
        { value: 'nobody', label: say('list.unassigned') },
      ],
      filter.assigned,
    ),
    need: select(
      say('filter.need'),
      [all, ...options(['answer', 'ending'] as const, (one) => say(`filter.need.${one}`))],
      filter.need,
    ),
    use: select(
      say('filter.use'),
      [all, ...options(CONSENT_USES, (use) => say(`use.${use}`))],
      filter.use,
    ),
    about: field(say('filter.about'), { value: filter.about, dir: 'auto' }),
  }
  for (const [name, { input }] of Object.entries(choices)) {
    input.addEventListener('input', () => {
      Object.assign(filter, { [name]: input.value })
      changed()
    })
  }
  return h(
    'details',
    {},
    h('summary', {}, say('filter.title')),
    h(
      'div',
      { class: 'form' },
      Object.values(choices).map(({ element }) => element),
    ),
  )
}

function options<T extends string>(values: readonly T[], label: (value: T) => string) {
  return values.map((value) => ({ value, label: label(value) }))
}
