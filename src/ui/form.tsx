import type { Child } from 'hono/jsx'
import type { Problem, Typed } from '../platform/forms/index.ts'
import { useMessages } from './messages/index.ts'

/** Says a problem that only one capability knows; gives nothing for the common ones. */
export type SayProblem = (problem: Problem) => string | undefined

export interface FormState {
  values: Typed
  problems: Problem[]
}

export const emptyForm: FormState = { values: {}, problems: [] }

interface FieldBase {
  name: string
  label: string
  hint?: Child
  optional?: boolean
  form: FormState
  say?: SayProblem
}

interface InputProps extends FieldBase {
  type?: 'text' | 'email' | 'password' | 'date' | 'url' | 'tel' | 'number'
  rows?: number
  maxlength?: number
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'email'
  dir?: 'ltr' | 'auto'
  /** Answers to choose from; another may be typed. */
  list?: readonly string[]
}

/** One question with one line or one box to answer it in. */
export function Field(props: InputProps) {
  const { name, form } = props
  const problem = form.problems.find(({ field }) => field === name)
  const described = [props.hint ? `${name}-hint` : '', problem ? `${name}-problem` : ''].join(' ')
  const shared = {
    id: name,
    name,
    maxlength: props.maxlength,
    autocomplete: props.autocomplete,
    dir: props.dir,
    required: !props.optional,
    'aria-describedby': described.trim() || undefined,
    'aria-invalid': problem ? ('true' as const) : undefined,
  }
  const typed = form.values[name] ?? ''
  return (
    <div class="field">
      <Label {...props} />
      {props.rows ? (
        <textarea {...shared} rows={props.rows}>
          {typed}
        </textarea>
      ) : (
        <input
          {...shared}
          type={props.type ?? 'text'}
          inputmode={props.inputmode}
          value={props.type === 'password' ? undefined : typed}
          list={props.list && `${name}-list`}
        />
      )}
      {props.list && (
        <datalist id={`${name}-list`}>
          {props.list.map((value) => (
            <option value={value} />
          ))}
        </datalist>
      )}
    </div>
  )
}

function Label(props: FieldBase) {
  const t = useMessages()
  return (
    <>
      <label for={props.name}>
        {props.label} {props.optional && <span class="quiet">{t('optional')}</span>}
      </label>
      <Beside {...props} />
    </>
  )
}

/** The hint and, when there is one, what is wrong: both are read out with the field. */
function Beside({ name, hint, form, label, say }: FieldBase) {
  const problem = form.problems.find(({ field }) => field === name)
  const sentence = useSentence(say)
  return (
    <>
      {hint && (
        <span class="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span class="problem" id={`${name}-problem`}>
          {sentence(problem, label)}
        </span>
      )}
    </>
  )
}

interface ChoiceProps extends FieldBase {
  options: { value: string; label: Child; hint?: Child }[]
  /** Several may be chosen. */
  many?: boolean
}

/** One question with its answers under it. Nothing is chosen beforehand but what was chosen before. */
export function Choices(props: ChoiceProps) {
  const { name, form, options, many } = props
  const chosen = (form.values[name] ?? '').split('\n')
  return (
    <fieldset class="field" aria-describedby={props.hint ? `${name}-hint` : undefined}>
      <legend>{props.label}</legend>
      <Beside {...props} />
      {options.map(({ value, label }, at) => (
        <label class="choice">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            id={at === 0 ? name : undefined}
            value={value}
            checked={chosen.includes(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface SelectProps extends FieldBase {
  options: { value: string; label: string }[]
}

export function Select(props: SelectProps) {
  const { name, form, options } = props
  const chosen = form.values[name]
  return (
    <div class="field">
      <Label {...props} />
      <select id={name} name={name} required={!props.optional}>
        <option value=""></option>
        {options.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A field people do not see. What fills it in is a program; the route then answers as if all were well. */
export function Trap({ name }: { name: string }) {
  return (
    <div class="trap" aria-hidden="true">
      <input name={name} tabindex={-1} autocomplete="off" />
    </div>
  )
}

interface SummaryProps {
  form: FormState
  labels: Record<string, string>
  say?: SayProblem
}

/** What to put right, each a link to its field. It takes the focus, with script or without. */
export function ErrorSummary({ form, labels, say }: SummaryProps) {
  const t = useMessages()
  const sentence = useSentence(say)
  if (form.problems.length === 0) return null
  return (
    <div class="problems" role="alert" tabindex={-1} autofocus>
      <h2>{t('problems.title', { count: form.problems.length })}</h2>
      <ul>
        {form.problems.map((problem) => (
          <li>
            <a href={`#${problem.field}`}>
              {sentence(problem, labels[problem.field] ?? problem.field)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function useSentence(say?: SayProblem): (problem: Problem, label: string) => string {
  const t = useMessages()
  return (problem, label) => {
    const own = say?.(problem)
    if (own !== undefined) return own
    const key = `problem.${problem.code}`
    // A question as a label loses its mark before the colon.
    const name = label.replace(/[?؟]$/, '')
    return t(useMessages.has(key) ? key : 'problem.wrongForm', { label: name, ...problem.values })
  }
}
