import { isLanguage, languages, type Language } from '../../../platform/messages/index.ts'
import { useMessages } from '../messages/index.ts'
import type { ContentProps } from '../content-of.ts'
import { ContentBody } from '../views.tsx'

export interface StaticLink {
  href: string
  label: string
  lang?: Language
}

export interface StaticPageProps {
  content: ContentProps
  language: Language
  siteTitle: string
  home: string
  nav: StaticLink[]
  others: StaticLink[]
  sheets: string[]
  description?: string
}

/** A page that no server draws: the look of the site, without what only the site can do. */
export function StaticPage(props: StaticPageProps) {
  const { content, language, siteTitle, description, sheets } = props
  const { title } = content.shown.text
  return (
    <html lang={language} dir={languages[language].direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === siteTitle || !siteTitle ? title : `${title} · ${siteTitle}`}</title>
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        {sheets.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <StaticBar {...props} />
        <main id="main" tabindex={-1}>
          <h1>{title}</h1>
          <ContentBody {...content} />
        </main>
      </body>
    </html>
  )
}

function StaticBar({ home, siteTitle, nav, others }: StaticPageProps) {
  const t = useMessages()
  return (
    <header>
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <nav class="bar" aria-label={t('nav')}>
        <a href={home}>{siteTitle}</a>
        {nav.map(({ href, label }) => (
          <a href={href}>{label}</a>
        ))}
        {others.map(({ href, label, lang }) => (
          <a href={href} lang={lang} hreflang={lang} dir={lang && languages[lang].direction}>
            {label}
          </a>
        ))}
      </nav>
    </header>
  )
}

/** The languages a pack is written in, of those that Clarion speaks. */
export function languagesOf(written: Iterable<string>): Language[] {
  return [...new Set(written)].filter(isLanguage)
}
