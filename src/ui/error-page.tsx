import type { Child } from 'hono/jsx'
import { useMessages } from './messages/index.ts'
import { Page } from './page.tsx'
import { useView, type NavLink } from './view.ts'

type Kind = 'notFound' | 'forbidden' | 'conflict' | 'tooMuch' | 'tooMany'

interface ErrorProps {
  /** Nothing: a fault of ours, shown with `reference`. */
  kind?: Kind
  /** The key of the reason, where there is one. */
  reason?: string
  reference?: string
  suggestions?: NavLink[]
}

/** The one error page. It says what happened, what to do, and nothing of what was sent. */
export function ErrorPage({ kind, reason, reference = '', suggestions = [] }: ErrorProps) {
  const t = useMessages()
  const { link } = useView()
  const title = kind ? t(`error.${kind}.title`) : t('error.title')
  return (
    <Page
      title={title}
      poster={<Heading title={title}>{useLead(kind, reason, reference)}</Heading>}
    >
      <ul class="links text">
        {suggestions.map(({ href, label }) => (
          <li>
            <a href={link(href)}>{label}</a>
          </li>
        ))}
        <li>
          <a href={link('/')}>{t('error.home')}</a>
        </li>
      </ul>
    </Page>
  )
}

function Heading({ title, children }: { title: string; children?: Child }) {
  return (
    <>
      <h1>{title}</h1>
      <p>{children}</p>
    </>
  )
}

function useLead(kind: Kind | undefined, reason: string | undefined, reference: string): string {
  const t = useMessages()
  const key = `error.${reason}`
  if (reason && useMessages.has(key)) return t(key)
  if (kind && kind !== 'forbidden') return t(`error.${kind}.lead`)
  return kind ? t('error.notAllowed') : t('error.lead', { reference })
}
