import type { Caseworker } from '../../../../platform/sealing/index.ts'
import { afterUnlock } from '../keys/after-unlock.ts'
import { makeKeysView } from '../keys/make-keys.ts'
import { unlockView } from '../keys/unlock-view.ts'
import { waitingView } from '../keys/waiting-view.ts'
import { listView } from '../stories/list-view.ts'
import type { Unlocked } from '../unlocked.ts'
import type { Brought, Desk, View } from './desk.ts'
import { focusFirst, h } from './dom.ts'
import { frame, type Frame } from './frame.ts'
import { sentenceFor } from './problem.ts'
import type { Session } from './session.ts'
import { sayingFrom } from './words.ts'

interface Given {
  root: HTMLElement
  session: Session
  brought: Brought
}

/** Puts session and views together into the desk that every part of the page is given. */
export function makeDesk({ root, session, brought }: Given): Desk & { tick(): void } {
  const say = sayingFrom(brought.words)
  const parts: Frame = frame(root)
  /** Where she was, to go on there after the next unlock. */
  let view: View = listView
  let turn = 0

  const desk: Desk & { tick(): void } = {
    say,
    brought,
    ask: session.ask,
    drafts: session.drafts,
    memory: session.memory,
    get data() {
      return session.data
    },
    get roll() {
      return session.roll
    },
    get isLocked() {
      return session.isLocked
    },
    keys: () => session.keys(),
    unlocked: () => unlockedOf(desk, session),
    load: () => session.load(),
    tell: (sentence) => void (parts.status.textContent = sentence),
    go: async (next) => {
      view = next
      await draw(next)
    },
    start,
    home: () => desk.go(listView),
    lock,
    unlock,
    tick,
  }
  return desk

  /** Of two views that are asked for one after another, the later is shown. */
  async function draw(next: View): Promise<void> {
    const mine = (turn += 1)
    const shown = await Promise.resolve()
      .then(() => next(desk))
      .catch((error: unknown) => problemView(error))
    if (mine !== turn) return
    if (session.isLocked) parts.bar.replaceChildren()
    else parts.drawBar(desk)
    parts.place.replaceChildren(shown)
    focusFirst(parts.place)
  }

  function problemView(error: unknown): HTMLElement {
    const again = h('button', { type: 'button', class: 'do', onclick: () => void start() })
    again.textContent = say('again')
    return h('div', { class: 'form' }, h('p', { role: 'alert' }, sentenceFor(say, error)), again)
  }

  async function start(): Promise<void> {
    await draw(async () => {
      await session.load()
      if (session.data.files.passphrase === null) return makeKeysView(desk)
      if (session.isLocked) return isWaiting() ? waitingView(desk) : unlockView(desk)
      return view(desk)
    })
  }

  function isWaiting(): boolean {
    const { roll, data } = session
    return roll !== undefined && !roll.caseworkers.some(({ id }) => id === data.member)
  }

  async function unlock(caseworker: Caseworker): Promise<void> {
    await afterUnlock(desk, session, caseworker)
    await draw(view)
  }

  function lock(): void {
    session.lock()
    desk.tell(say('locked.now'))
    void draw(unlockView)
  }

  /** Asked each second: whether she has been away too long. */
  function tick(): void {
    if (parts.bar.childElementCount > 0 && session.isLocked) lock()
  }
}

function unlockedOf(desk: Desk, session: Session): Unlocked {
  return {
    get caseworker() {
      return session.keys().caseworker
    },
    get roll() {
      return session.keys().roll
    },
    get inboxes() {
      return session.keys()
    },
    get today() {
      return session.data.today
    },
    drafts: session.drafts,
    ask: session.ask,
    lock: () => desk.lock(),
  }
}
