import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { isLanguage, languages, writeDay, type Language } from '../../platform/messages/index.ts'
import { inThatLanguage, Page, useView } from '../../ui/index.ts'
import type { ContentProps } from './content-of.ts'
import type { Fault } from './fault.ts'
import type { Heading } from './markdown/environment.ts'
import { useMessages } from './messages/index.ts'
import { textIn, type PackPage, type PackText, type PageInLanguage } from './page.ts'
import { readSources, type Source } from './source.ts'

/** A page of the pack within the look of the site. */
export function ContentPage(props: ContentProps) {
  const { shown, canonical } = props
  const description = shown.text.data['description'] ?? shown.text.data['summary']
  return (
    <Page
      title={shown.text.title}
      {...(typeof description === 'string' && { description })}
      {...(canonical && { canonical })}
    >
      <ContentBody {...props} />
    </Page>
  )
}

/** What stands under the heading: also for pages that are not drawn by the server. */
export function ContentBody(props: ContentProps) {
  const { shown, html, headings, before, after, beside } = props
  const { text, dir, isInLanguage } = shown
  const { path } = useView()
  const addressIn = props.addressIn ?? ((lang) => inThatLanguage(lang, path))
  return (
    <>
      <LanguageNote shown={shown} addressIn={addressIn} />
      <OnThisPage headings={headings} />
      <div class="text" {...(!isInLanguage && { lang: text.lang, dir })}>
        {raw(withoutOwnHeading(html, text.title))}
      </div>
      {beside && (
        <div class="text" lang={beside.text.lang} dir="ltr">
          <h2>{beside.text.title}</h2>
          {raw(withoutOwnHeading(beside.html, beside.text.title))}
        </div>
      )}
      <Origin text={text} />
      <Neighbours before={before} after={after} lang={text.lang} />
    </>
  )
}

/** The page has its title as heading already; a text that begins with the same one loses it. */
function withoutOwnHeading(html: string, title: string): string {
  const found = /^\s*<h1\b[^>]*>([^<]*)<\/h1>/.exec(html)
  return found && found[1]!.trim() === title ? html.slice(found[0].length) : html
}

interface NoteProps {
  shown: PageInLanguage
  addressIn: (lang: Language) => string
}

function LanguageNote({ shown, addressIn }: NoteProps) {
  const t = useMessages()
  const { language } = useView()
  const { page, text, isInLanguage } = shown
  const own = nameOf(page.original.lang)
  if (!isInLanguage) {
    return <p class="note">{t('notTranslated', { language: nameOf(language), shown: own })}</p>
  }
  if (text.isChecked || !isLanguage(page.original.lang)) return null
  return (
    <p class="note">
      {t('notChecked', { language: nameOf(text.lang) })}{' '}
      <a href={addressIn(page.original.lang)} hreflang={page.original.lang}>
        {t('seeOriginal', { shown: own })}
      </a>
    </p>
  )
}

function nameOf(lang: string): string {
  if (isLanguage(lang)) return languages[lang].name
  return new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang
}

function OnThisPage({ headings }: { headings: Heading[] }) {
  const t = useMessages()
  const top = Math.min(...headings.filter(({ level }) => level > 1).map(({ level }) => level))
  const entries = headings.filter(({ level }) => level === top)
  if (entries.length <= 4) return null
  return (
    <nav class="text" aria-label={t('onThisPage')}>
      <h2>{t('onThisPage')}</h2>
      <ul>
        {entries.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** When somebody last looked at the page, and where what it says is from. */
function Origin({ text }: { text: PackText }) {
  const t = useMessages()
  const { reviewed } = text.data
  const sources = readSources(text.data['sources'])
  const isDay = typeof reviewed === 'string' && /^\d{4}-\d\d-\d\d$/.test(reviewed)
  if (!isDay && sources.length === 0) return null
  return (
    <footer class="text source">
      {isDay && <p>{t('reviewed', { day: writeDay(reviewed) })}</p>}
      {sources.length > 0 && (
        <>
          <h2>{t('sources')}</h2>
          <ul>
            {sources.map((source) => (
              <li>{sourceLine(source, t)}</li>
            ))}
          </ul>
        </>
      )}
    </footer>
  )
}

function sourceLine(source: Source, t: ReturnType<typeof useMessages>): Child {
  const { title, url, on } = source
  const words = on ? t('source', { title, day: writeDay(on) }) : title
  return url ? <a href={url}>{words}</a> : words
}

interface NeighbourProps {
  before: PackPage | undefined
  after: PackPage | undefined
  lang: string
}

function Neighbours({ before, after, lang }: NeighbourProps) {
  const t = useMessages()
  const { link } = useView()
  if (!before && !after) return null
  return (
    <nav class="text" aria-label={t('pages')}>
      <ul class="links">
        {before && (
          <li>
            {t('before')}:{' '}
            <a href={link(before.address)} rel="prev">
              {textIn(before, lang).title}
            </a>
          </li>
        )}
        {after && (
          <li>
            {t('next')}:{' '}
            <a href={link(after.address)} rel="next">
              {textIn(after, lang).title}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** Instead of a page with a fault. Where the fault is, only those are told who can mend it. */
export function FaultPage({ fault }: { fault?: Fault }) {
  const t = useMessages()
  return (
    <Page title={t('fault.title')}>
      <div class="text">
        <p>{t('fault.lead')}</p>
        {fault && (
          <p>{t('fault.where', { file: fault.file, line: fault.line, message: fault.message })}</p>
        )}
      </div>
    </Page>
  )
}
