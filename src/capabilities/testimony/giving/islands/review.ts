import type { Said } from '../browser-words.ts'
import { readAnswers } from './fields.ts'
import { nameOf, type Files } from './files.ts'
import { lineOf, type GivingPage } from './page.ts'
import type * as Seal from './seal.ts'

/** A few are enough to make somebody look again; more would hide them. */
const MOST_SHOWN = 12

const GROUPS: Record<string, Said> = {
  email: 'found.contact',
  phone: 'found.contact',
  url: 'found.contact',
  handle: 'found.contact',
  postcode: 'found.place',
  address: 'found.place',
  date: 'found.date',
  dateOfBirth: 'found.date',
  age: 'found.age',
  money: 'found.money',
  ward: 'found.ward',
}

interface Parts {
  page: GivingPage
  files: Files
  go(step: string): void
}

/** The last look: every answer with a way to change it, and what in the words points to somebody. */
export function drawReview({ page, files, go }: Parts, sealing: typeof Seal | undefined): void {
  const { form, one } = page
  one('[data-review]').replaceChildren(
    ...rowsOf(page, files).flatMap(({ step, title, lines }) =>
      rowOf(page, { step, title, lines, go }),
    ),
  )
  const { words, body, area, told } = readAnswers(form)
  one('[data-found]').replaceChildren(
    ...foundIn(page, [words, body, area, ...told].join('\n'), sealing),
  )
}

interface Row {
  step: string
  title: string
  lines: string[]
}

function rowsOf(page: GivingPage, files: Files): Row[] {
  const { form, say } = page
  const answers = readAnswers(form)
  const rows = [...form.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => ({
    step: dataset['step']!,
    title: dataset['title'] ?? '',
  }))
  const counts = { photograph: 0, voice: 0 }
  const lines: Record<string, string[]> = {
    words: [answers.words],
    files: files.all().map(({ kind }) => nameOf(page, kind, (counts[kind] += 1))),
    body: [answers.body],
    month: [chosen(form, 'month'), chosen(form, 'year')].filter(Boolean),
    area: [answers.area],
    speaker: [labelOf(form, 'speaker')],
    readOut: [chosen(form, 'readIn'), typed(form, 'interpreter'), typed(form, 'recordedBy')],
    consents: [...ticked(form), ...told(form, answers.told)],
  }
  return rows
    .filter(({ step }) => lines[step])
    .map(({ step, title }) => {
      const written = lines[step]!.filter((line) => line.trim() !== '')
      return { step, title, lines: written.length > 0 ? written : [say('check.nothing')] }
    })
}

function rowOf({ say }: GivingPage, row: Row & { go(step: string): void }): HTMLElement[] {
  const title = document.createElement('dt')
  title.textContent = row.title
  const answer = document.createElement('dd')
  answer.dir = 'auto'
  answer.append(...row.lines.map((line) => lineOf(line)))
  const change = document.createElement('button')
  change.type = 'button'
  change.className = 'do small second'
  change.textContent = say('check.change')
  change.setAttribute('aria-label', `${say('check.change')}: ${row.title}`)
  change.addEventListener('click', () => row.go(row.step))
  answer.append(change)
  return [title, answer]
}

function foundIn(page: GivingPage, text: string, sealing: typeof Seal | undefined): HTMLElement[] {
  const { say } = page
  if (!sealing) return [lineOf(say('check.unable'), 'note')]
  const found = new Map(sealing.pointers(text).map((one) => [one.text, one.type]))
  if (found.size === 0) return [lineOf(say('check.none'))]
  const list = document.createElement('ul')
  for (const [what, type] of [...found].slice(0, MOST_SHOWN)) {
    const item = document.createElement('li')
    const mark = document.createElement('mark')
    mark.dir = 'auto'
    mark.textContent = what
    item.append(mark, ` – ${say(GROUPS[type] ?? 'found.number')}`)
    list.append(item)
  }
  return [lineOf(say('check.found')), list]
}

const typed = (form: HTMLFormElement, name: string): string =>
  form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? ''

const chosen = (form: HTMLFormElement, name: string): string =>
  form.querySelector<HTMLSelectElement>(`[name=${name}]`)?.selectedOptions[0]?.textContent ?? ''

const labelOf = (form: HTMLFormElement, name: string): string =>
  ownWords(form.querySelector(`[name=${name}]:checked`))

const ticked = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll('[name=uses]:checked')].map(ownWords)

function told(form: HTMLFormElement, bodies: string[]): string[] {
  const asked = firstWords(form.querySelector('#toldOne')?.closest('fieldset')?.firstElementChild)
  return bodies.filter((body) => body.trim() !== '').map((body) => `${asked} ${body}`)
}

/** What is said beside a box in the language of the page, without the English under it. */
const ownWords = (box: Element | null): string => firstWords(box?.nextElementSibling)

function firstWords(element: Element | null | undefined): string {
  const nodes = [...(element?.childNodes ?? [])]
  const first = nodes.find(({ nodeType }) => nodeType === Node.TEXT_NODE)
  return first?.textContent?.trim() ?? ''
}
