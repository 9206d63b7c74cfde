import { SealingError } from '../../../../platform/sealing/index.ts'
import { shown, type Dates } from '../shown.ts'
import { draftName, FIRST, step, type Event, type Screen, type State } from '../state.ts'
import { doings, type Hand, type Pressed } from './doings.ts'
import type { Say } from './fill.ts'
import { Idle } from './idle.ts'
import { problemOf } from './problem-of.ts'
import { Surface, typedIn, type Field } from './surface.ts'
import { openAdding } from './adding.ts'
import { Writing } from './writing.ts'

export interface Place {
  root: HTMLElement
  screens: HTMLElement
  /** Says what is being done, to those who see it and to those who do not. */
  status: HTMLElement
  /** One minute before all is forgotten. */
  warning: HTMLElement
  /** The loud band with the page's name, which is in the way once the thread is open. */
  poster: HTMLElement | null
  /** Where photographs and voice notes are chosen. */
  files: HTMLElement
}

export interface Setting {
  say: Say
  dates: Dates
  language: string
  isChecked: boolean
}

/** The page at work: what happens becomes a state, and a state what is shown. */
export class App {
  #state: State = FIRST
  readonly #place: Place
  readonly #setting: Setting
  readonly #surface: Surface
  readonly #idle: Idle
  readonly #hand: Hand

  constructor(place: Place, setting: Setting) {
    this.#place = place
    this.#setting = setting
    this.#surface = new Surface(place, setting.say)
    this.#idle = new Idle({
      warn: (isLate) => void (place.warning.hidden = !isLate),
      shut: () => this.#shut('idle'),
    })
    this.#hand = {
      state: () => this.#state,
      tell: (event) => this.#tell(event),
      hold: (held) => this.#idle.hold(held),
      held: () => this.#idle.held(),
      writing: new Writing(setting.language),
      files: openAdding(place.files),
      language: setting.language,
      isChecked: setting.isChecked,
    }
    this.#listen()
    this.#draw()
  }

  close(): void {
    this.#shut('closed')
  }

  #listen(): void {
    const { root } = this.#place
    root.addEventListener('input', ({ target }) => {
      const field = target as Field
      const name = field.dataset['draft']
      if (!name) return
      this.#tell({ type: 'typed', name: draftName(this.#state, name), value: typedIn(field) })
    })
    root.addEventListener('submit', (event) => {
      event.preventDefault()
      const form = event.target as HTMLFormElement
      const pressed = { ...form.dataset, ...event.submitter?.dataset }
      void this.#do(pressed)
    })
    root.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('button[data-do][type=button]')
      if (button) void this.#do(button.dataset)
    })
    // A page that is left may be brought back as it was by whoever sits down next.
    window.addEventListener('pagehide', () => this.close())
  }

  async #do(pressed: Pressed): Promise<void> {
    const name = pressed['do'] ?? ''
    if (name === 'close') return this.close()
    if (this.#state.job) return
    if (name === 'go') return this.#go(pressed)
    if (name === 'print') return window.print()
    try {
      await doings[name]?.(this.#hand, pressed)
    } catch (error) {
      this.#fail(error)
    }
    if (this.#state.stage === 'gone') this.#idle.clear()
  }

  #go({ screen, publication = '' }: Pressed): void {
    this.#tell({
      type: 'went',
      screen: screen as Screen,
      about: screen === 'words' ? publication : '',
    })
  }

  #fail(error: unknown): void {
    if (error instanceof SealingError && error.code === 'locked') return this.#shut('idle')
    const problem = problemOf(error, this.#state.drafts['receipt'] ?? '')
    this.#tell({ type: 'failed', problem })
  }

  /** Forgets all, also what was typed of a receipt. */
  #shut(because: 'idle' | 'closed'): void {
    this.#idle.clear()
    this.#hand.writing.settle()
    this.#hand.files.clear()
    const isOpen = this.#state.stage !== 'shut'
    this.#state = isOpen ? step(this.#state, { type: 'shut', because }) : FIRST
    this.#draw()
  }

  #tell(event: Event): void {
    this.#state = step(this.#state, event)
    this.#draw()
  }

  #draw(): void {
    const { job, stage } = this.#state
    const { root, status, poster } = this.#place
    if (poster) poster.hidden = stage !== 'shut'
    status.textContent = job ? this.#setting.say(`working.${job}`) : ''
    root.toggleAttribute('data-busy', job !== null)
    const { screen, data } = shown(this.#state, this.#setting.dates)
    this.#surface.draw(
      screen,
      this.#withPage(screen, data),
      (field) => this.#state.drafts[draftName(this.#state, field)] ?? '',
    )
    for (const button of root.querySelectorAll('button[data-do]')) {
      // Not `disabled`, which would take the focus away from whoever works by keyboard.
      button.toggleAttribute('aria-disabled', false)
      if (job) button.setAttribute('aria-disabled', 'true')
    }
  }

  /** What is no part of the state: a card has the receipt itself, and the address of the site. */
  #withPage(screen: string, data: ReturnType<typeof shown>['data']) {
    const values = this.#state.problem?.values ?? {}
    const problemText = data['problem']
      ? this.#setting.say(`problem.${String(data['problem'])}`, values)
      : ''
    if (screen !== 'card') return { ...data, problemText }
    const groups = this.#idle.held().groups.map((group) => ({ group }))
    return { ...data, problemText, groups, address: location.host }
  }
}
