import type { Child } from 'hono/jsx'
import { currentLanguage } from '../../platform/messages/index.ts'
import { useView } from '../../ui/index.ts'
import { nameOf, useLetterWords, type Addressee } from '../letters/index.ts'
import type { Hub, HubRow, HubSection } from './hub.ts'
import { useMessages } from './messages/index.ts'
import type { PackAction } from './pack-actions.ts'
import { shownCount, type ActionCount } from './tally.ts'

/** A place as lists of actions name it. */
export interface NamedPlace {
  key: string
  name: string
}

export function actionAddress(action: { id: string }, place: NamedPlace | undefined): string {
  return `/act/${action.id}${place ? `?place=${place.key}` : ''}`
}

interface SectionsProps {
  hub: Hub
  place?: NamedPlace | undefined
}

/** The three ways to begin, each with its actions: what it takes, what is kept, how many did it. */
export function ActionSections({ hub, place }: SectionsProps) {
  return (
    <>
      {hub.sections.map((section) => (
        <Section section={section} place={place} />
      ))}
      {hub.forNhsWorkers && <NhsNote action={hub.forNhsWorkers} place={place} />}
    </>
  )
}

function Section({ section, place }: { section: HubSection; place: NamedPlace | undefined }) {
  return (
    <section id={section.id}>
      <h2>{section.title}</h2>
      {section.lead && <p>{section.lead}</p>}
      <ul class="rows">
        {section.rows.map((row) => (
          <Row row={row} place={place} />
        ))}
      </ul>
    </section>
  )
}

function Row({ row, place }: { row: HubRow; place: NamedPlace | undefined }) {
  const t = useMessages()
  const { link } = useView()
  const { action, count } = row
  return (
    <li>
      <div>
        <h3>
          <a href={link(actionAddress(action, place))}>{action.title}</a>
        </h3>
        <p>{action.summary}</p>
        {place && <Whom row={row} place={place} />}
        <p class="quiet">
          {t('sent.line', { what: plain(action.sent) })} ·{' '}
          {t('kept.line', { what: plain(action.kept) })}
        </p>
      </div>
      <CountLine count={count} place={place} />
      <span class="meta">{t('minutes', { count: action.minutes })}</span>
    </li>
  )
}

/** A sentence as part of a longer line. */
function plain(sentence: string): string {
  const text = sentence.trim().replace(/\.$/, '')
  const isAcronym = /^\S*\p{Lu}\S*\p{Lu}/u.test(text)
  return isAcronym ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

const MOST_NAMES = 3

function Whom({ row, place }: { row: HubRow; place: NamedPlace }) {
  const t = useMessages()
  const letters = useLetterWords()
  const { addressees, unknown } = row
  return (
    <>
      {addressees.length > 0 && <p>{t('to', { names: useNames(addressees) })}</p>}
      {addressees.length === 0 &&
        unknown.map((kind) => (
          <p class="unknown">{letters(`none.${kind}`, { place: place.name })}</p>
        ))}
    </>
  )
}

/** A few names in one line. */
export function useNames(addressees: readonly Addressee[]): string {
  const t = useMessages()
  const letters = useLetterWords()
  const names = [...new Set(addressees.map((one) => nameOf(one, letters)))]
  const language = currentLanguage()
  const locale = language === 'en' ? 'en-GB' : language
  const first = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    names.slice(0, MOST_NAMES),
  )
  const more = names.length - MOST_NAMES
  return more > 0
    ? t('to.more', { names: names.slice(0, MOST_NAMES).join(', '), count: more })
    : first
}

export function CountLine({ count, place }: { count: ActionCount; place: NamedPlace | undefined }) {
  const words = useCount(count, place)
  return words ? <span class="count">{words}</span> : null
}

export function useCount(count: ActionCount, place: NamedPlace | undefined): string | undefined {
  const t = useMessages()
  const shown = shownCount(count)
  if (!shown) return undefined
  return shown.from === 'here'
    ? t('count.here', { count: shown.count, place: place?.name ?? '' })
    : t('count.all', { count: shown.count })
}

function NhsNote({ action, place }: { action: PackAction; place: NamedPlace | undefined }) {
  const t = useMessages()
  const { link } = useView()
  const href = link(actionAddress(action, place))
  const way = (words: unknown) => <a href={href}>{words as Child}</a>
  return (
    <p class="note">
      <strong>{t('nhs.ask')}</strong> {t.rich<Child>('nhs.line', { link: way })}
    </p>
  )
}
