import type { Child } from 'hono/jsx'
import { useMessages, type ReceiptKey } from './messages/index.ts'

/** One screen of the page, which the browser copies and fills in: what `page/fill.ts` finds in it. */
export function Screen({ name, children }: { name: string; children?: Child }) {
  return (
    <template data-screen={name}>
      <div class="receipt-screen">{children}</div>
    </template>
  )
}

/** The head of a screen that is not the first: the way back, and what it is about. */
export function Head({ of, children }: { of: ReceiptKey; children?: Child }) {
  const t = useMessages()
  return (
    <>
      <p>
        <Go to="overview" words="back" isSecond />
      </p>
      {children ?? <h1 tabindex={-1}>{t(of)}</h1>}
      <News />
      <p class="unknown" data-if="!canWrite">
        {t('inboxClosed')}
      </p>
    </>
  )
}

/** What went wrong, or what was done: it takes the focus. */
export function News() {
  return (
    <>
      <p class="problem" data-if="problem" data-news data-text="problemText" tabindex={-1}></p>
      <p class="receipt-done" data-if="done" data-news data-say="done:done" tabindex={-1}></p>
    </>
  )
}

interface GoProps {
  to: string
  words: ReceiptKey
  isSecond?: boolean
  /** What the screen is about, of several: the names of values. */
  set?: string
  /** Heard after the label, where the label alone is on the page more than once. */
  about?: Child
}

/** A button to another screen: the address stays as it is, for addresses are kept. */
export function Go({ to, words, isSecond, set, about }: GoProps) {
  const t = useMessages()
  return (
    <button
      type="button"
      class={isSecond ? 'do small second' : 'do small'}
      data-do="go"
      data-screen={to}
      data-set={set}
    >
      {t(words)}
      {about}
    </button>
  )
}

interface DoProps {
  name: string
  words: ReceiptKey
  isSecond?: boolean
}

/** Sends the form it is in; without a form, does what its name says. */
export function Do({ name, words, isSecond }: DoProps) {
  const t = useMessages()
  return (
    <button type="button" class={isSecond ? 'do second' : 'do'} data-do={name}>
      {t(words)}
    </button>
  )
}

interface FormProps {
  name: string
  children?: Child
  /** On the button that sends it. */
  words: ReceiptKey
}

/** Fields in it have no name, so that no browser could ever put what is in them into an address. */
export function Form({ name, words, children }: FormProps) {
  const t = useMessages()
  return (
    <form class="form" data-do={name} autocomplete="off" novalidate>
      {children}
      <button class="do">{t(words)}</button>
    </form>
  )
}

interface ChoiceProps {
  field: string
  value: string
  words: Child
  isMany?: boolean
}

export function Choice({ field, value, words, isMany }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={isMany ? 'checkbox' : 'radio'}
        name={isMany ? undefined : field}
        value={value}
        data-draft={field}
        autocomplete="off"
      />
      <span>{words}</span>
    </label>
  )
}
