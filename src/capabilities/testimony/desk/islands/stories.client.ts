import { makeDesk } from '../page/app.ts'
import { ask } from '../page/asking.ts'
import type { Brought } from '../page/desk.ts'
import { Session } from '../page/session.ts'

const root = document.querySelector<HTMLElement>('[data-stories-desk]')
if (root) begin(root)

function begin(place: HTMLElement): void {
  const brought = JSON.parse(place.dataset['storiesDesk']!) as Brought
  const session = new Session(ask, place.dataset['address']!)
  const desk = makeDesk({ root: place, session, brought })

  for (const kind of ['keydown', 'pointerdown', 'pointermove', 'scroll'])
    addEventListener(kind, () => session.touch(), { passive: true })
  setInterval(() => desk.tick(), 1000)
  document.addEventListener('visibilitychange', () => desk.tick())
  addEventListener('beforeunload', (event) => {
    if (session.drafts.isAny) event.preventDefault()
  })
  // A page that a browser brings back whole must not bring the keys back with it.
  addEventListener('pagehide', () => session.lock())
  addEventListener('pageshow', (event) => event.persisted && void desk.start())
  void desk.start()
}
