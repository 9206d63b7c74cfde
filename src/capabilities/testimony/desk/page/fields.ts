import { h, type Child } from './dom.ts'

interface FieldOptions {
  hint?: string
  rows?: number
  value?: string
  type?: 'text' | 'password'
  dir?: 'ltr' | 'auto'
  autocomplete?: string
}

export interface Field<Input extends HTMLElement> {
  element: HTMLElement
  input: Input
  /** Says what is wrong beside the field and goes there; nothing takes it away again. */
  complain(sentence?: string): void
}

let count = 0
const newName = (): string => `field-${(count += 1)}`

type Text = HTMLInputElement & HTMLTextAreaElement

/** One question with one line or one box to answer it in. */
export function field(label: string, options: FieldOptions = {}): Field<Text> {
  const name = newName()
  const shared = {
    id: name,
    dir: options.dir,
    spellcheck: options.dir === 'ltr' ? 'false' : undefined,
    autocomplete: options.autocomplete ?? 'off',
    autocapitalize: options.dir === 'ltr' ? 'none' : undefined,
  }
  const input = (
    options.rows
      ? h('textarea', { ...shared, rows: options.rows })
      : h('input', { ...shared, type: options.type ?? 'text' })
  ) as Text
  input.value = options.value ?? ''
  return around(label, input, options.hint)
}

interface Option {
  value: string
  label: string
}

export function select(
  label: string,
  options: readonly Option[],
  chosen = '',
): Field<HTMLSelectElement> {
  const input = h(
    'select',
    { id: newName() },
    options.map(({ value, label: words }) => h('option', { value }, words)),
  )
  // One that is not among them would leave the box empty.
  if (options.some(({ value }) => value === chosen)) input.value = chosen
  return around(label, input)
}

export function check(label: Child): { element: HTMLElement; input: HTMLInputElement } {
  const input = h('input', { type: 'checkbox', id: newName() })
  return { element: h('label', { class: 'choice' }, input, h('span', {}, label)), input }
}

function around<Input extends HTMLElement>(
  label: string,
  input: Input,
  hint?: string,
): Field<Input> {
  const problem = h('span', { class: 'problem', id: `${input.id}-problem` })
  const describe = (isWrong: boolean): void => {
    const ids = [hint && `${input.id}-hint`, isWrong && problem.id].filter(Boolean)
    if (ids.length > 0) input.setAttribute('aria-describedby', ids.join(' '))
    else input.removeAttribute('aria-describedby')
  }
  describe(false)
  const element = h(
    'div',
    { class: 'field' },
    h('label', { for: input.id }, label),
    hint && h('span', { class: 'hint', id: `${input.id}-hint` }, hint),
    input,
  )
  const complain = (sentence = ''): void => {
    problem.textContent = sentence
    describe(sentence !== '')
    if (sentence === '') {
      problem.remove()
      return input.removeAttribute('aria-invalid')
    }
    input.before(problem)
    input.setAttribute('aria-invalid', 'true')
    input.focus()
  }
  return { element, input, complain }
}
