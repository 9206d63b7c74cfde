import type { Shown } from '../shown.ts'
import { fill, type Say } from './fill.ts'

/** Where screens are drawn: a copy of the screen's template, filled in, whenever there is something else to show. */
export class Surface {
  readonly #place: HTMLElement
  readonly #templates: ParentNode
  /** Moved from screen to screen, for what was chosen is in it. */
  readonly #files: HTMLElement
  readonly #say: Say
  #screen = ''
  #drawn = ''

  constructor(place: { root: HTMLElement; screens: HTMLElement; files: HTMLElement }, say: Say) {
    this.#place = place.screens
    this.#templates = place.root
    this.#files = place.files
    this.#say = say
  }

  /** `drafts` gives what was typed into the field of this name. */
  draw(screen: string, data: Shown, drafts: (field: string) => string): void {
    const asText = JSON.stringify([screen, data])
    if (asText === this.#drawn) return
    const isOther = screen !== this.#screen
    const focused = isOther ? undefined : fieldWithFocus()
    this.#drawn = asText
    this.#screen = screen
    const template = this.#templates.querySelector<HTMLTemplateElement>(
      `template[data-screen=${screen}]`,
    )
    const copy = template!.content.cloneNode(true) as DocumentFragment
    fill(copy, data, this.#say)
    for (const field of copy.querySelectorAll<Field>('[data-draft]')) {
      restore(field, drafts(field.dataset['draft']!))
    }
    copy.querySelector('[data-slot=files]')?.append(this.#files)
    this.#place.replaceChildren(copy)
    this.#moveFocus(isOther, focused)
  }

  /** To what is new: what went wrong, else what was done, else the heading of another screen. */
  #moveFocus(isOther: boolean, field: string | undefined): void {
    const first = (query: string) => this.#place.querySelector<HTMLElement>(query)
    const news = first('[data-news]')
    if (news) return news.focus()
    if (field) return first(`[data-draft="${field}"]`)?.focus()
    const heading = first('h1')
    heading?.focus({ preventScroll: true })
    if (isOther) window.scrollTo({ top: 0, behavior: 'instant' })
  }
}

export type Field = HTMLInputElement | HTMLTextAreaElement

const isTicked = (field: Field): field is HTMLInputElement =>
  field.type === 'radio' || field.type === 'checkbox'

function restore(field: Field, value: string): void {
  if (isTicked(field)) field.checked = valueOf(field) === value
  else field.value = value
}

/** What a field says now; of what can be ticked, what it would say. */
const valueOf = (field: Field): string => field.dataset['months'] ?? field.value

export function typedIn(field: Field): string {
  if (isTicked(field)) return field.checked ? valueOf(field) : ''
  return field.value
}

const fieldWithFocus = (): string | undefined =>
  document.activeElement instanceof HTMLElement
    ? document.activeElement.dataset['draft']
    : undefined
