import type { StoryGiven } from '../workbench.ts'
import { allowedBy, bodiesToTell, consentsOf } from '../consents.ts'
import { edited, lookAt, newDraft, type Draft, type Look } from '../draft.ts'
import { jigsawIn, stopsOf, type Allowed, type Stop } from '../readiness.ts'
import { LONGEST_TITLE, readShown, textOf, writeShown } from '../shown.ts'
import { homeOfficeFieldsIn, type HomeOfficeField } from '../home-office.ts'
import type { Jigsaw } from '../../anonymiser/jigsaw.ts'
import type { Finder } from './finder.ts'

const MOST_STEPS = 200

/** What a story is on the workbench for: to be published, or to be told to one body. */
export type Purpose = { kind: 'publish' } | { kind: 'body'; body: string }

/** A story on the workbench: its copy, each step of it, and what was found in the copy as it stands. */
export class Bench {
  readonly given: StoryGiven
  readonly finder: Finder
  readonly allowed: Allowed
  readonly bodies: string[]
  purpose: Purpose = { kind: 'publish' }
  #steps: Draft[]
  #look: Look

  constructor(given: StoryGiven, finder: Finder) {
    this.given = given
    this.finder = finder
    const { story, messages } = given.story
    const events = consentsOf(story, messages)
    this.allowed = allowedBy(events, given.unlocked.today)
    this.bodies = bodiesToTell(events, given.unlocked.today)
    this.#steps = [this.#begun()]
    this.#look = lookAt(this.draft, finder.find)
  }

  get draft(): Draft {
    return this.#steps.at(-1)!
  }

  get look(): Look {
    return this.#look
  }

  get title(): string {
    return this.draft.shown.split('\n')[0] ?? ''
  }

  get text(): string {
    return this.draft.shown.split('\n').slice(2).join('\n')
  }

  get canUndo(): boolean {
    return this.#steps.length > 1
  }

  /** What would be shown or told, as it stands. */
  get words(): string {
    return this.purpose.kind === 'body'
      ? textOf(this.draft.shown)
      : writeShown({ title: this.title, text: this.text })
  }

  get jigsaw(): Jigsaw {
    return jigsawIn(this.#look)
  }

  /** The fields that a body could pass on, in what would be told to it. */
  get homeOffice(): HomeOfficeField[] {
    const { shown } = this.draft
    return homeOfficeFieldsIn(shown, this.finder.find(shown))
  }

  get stops(): (Stop | { code: 'longTitle'; text: string })[] {
    const isBody = this.purpose.kind === 'body'
    const stops = stopsOf(this.draft.shown, this.#look, this.allowed)
    if (isBody) return stops.filter(({ code }) => code !== 'noConsent' && code !== 'noTitle')
    const isLong = readShown(this.draft.shown).title.length > LONGEST_TITLE
    return isLong ? [{ code: 'longTitle', text: '' }, ...stops] : stops
  }

  /** Takes a step. Whatever the copy is after it, it is looked at from the beginning. */
  step(next: Draft): void {
    this.#steps = [...this.#steps, next].slice(-MOST_STEPS)
    this.#settle()
  }

  type({ title, text }: { title?: string; text?: string }): void {
    const heading = (title ?? this.title).replace(/\s+/g, ' ')
    this.step(edited(this.draft, `${heading}\n\n${text ?? this.text}`))
  }

  undo(): void {
    if (!this.canUndo) return
    this.#steps = this.#steps.slice(0, -1)
    this.#settle()
  }

  forget(): void {
    this.given.unlocked.drafts.set(this.#name, '')
  }

  get #name(): string {
    return `bench/${this.given.story.lookup}`
  }

  #settle(): void {
    this.#look = lookAt(this.draft, this.finder.find)
    this.given.unlocked.drafts.set(this.#name, JSON.stringify(this.draft))
  }

  /** Where she was before the desk locked, or the story as it was told. */
  #begun(): Draft {
    const kept = this.given.unlocked.drafts.get(this.#name)
    return kept ? (JSON.parse(kept) as Draft) : newDraft(this.given.story.story.words)
  }
}
