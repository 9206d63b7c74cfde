import type { Desk } from '../page/desk.ts'
import { doing } from '../page/doing.ts'
import { h, heading } from '../page/dom.ts'
import { takeOff } from './change-roll.ts'

interface Removal {
  id: string
  /** As it is asked. */
  title: string
  lead: string
  /** As it is said when it is done. */
  done: string
  /** Shows the people again. */
  back(): Promise<void>
}

/** Asks once more, and says what taking somebody off cannot do. */
export function removalStep(desk: Desk, { id, title, lead, done, back }: Removal): HTMLElement {
  const { say } = desk
  const remove = async (): Promise<void> => {
    await takeOff(desk, id)
    await back()
    desk.tell(done)
  }
  return h(
    'div',
    { class: 'text' },
    heading('h2', title),
    h('p', {}, lead),
    h('p', { class: 'unknown' }, say('people.remove.past')),
    h(
      'div',
      { class: 'choices' },
      doing(desk, say('people.remove.do'), remove, { meanwhile: say('people.working') }),
      doing(desk, say('cancel'), back, { isSecond: true }),
    ),
  )
}
