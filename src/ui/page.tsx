import type { Child, FC } from 'hono/jsx'
import { languages, type Language } from '../platform/messages/index.ts'
import { useMessages } from './messages/index.ts'
import { Once } from './once.tsx'
import { useView, type View } from './view.ts'

export interface PageProps {
  title: string
  /** The one loud band: the heading and the page's question. Without it the title is a plain heading. */
  poster?: Child
  description?: string
  /** For organisers: denser, with a tab for each part of the desk, and not for search engines. */
  isDesk?: boolean
  islands?: string[]
  canonical?: string
  children?: Child
}

export const Page: FC<PageProps> = (props) => {
  const view = useView()
  const facts = languages[view.language]
  return (
    <html lang={view.language} dir={facts.direction}>
      <Head {...props} />
      <body class={props.isDesk ? 'desk' : undefined}>
        <Bar isDesk={props.isDesk} />
        <main id="main" tabindex={-1} {...(props.isDesk && inEnglish(view))}>
          {props.poster ? <div class="poster">{props.poster}</div> : <h1>{props.title}</h1>}
          {props.children}
        </main>
        <Foot />
      </body>
    </html>
  )
}

function Head({ title, description, islands = [], canonical, isDesk }: PageProps) {
  const { site, language, asset } = useView()
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === site.name ? title : `${title} · ${site.name}`}</title>
      {description && <meta name="description" content={description} />}
      {isDesk && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <Once of={site} part="sheets">
        {() => (
          <>
            {stylesheets(language).map((source) => (
              <link rel="stylesheet" href={asset(source) ?? `/${source}`} />
            ))}
            <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          </>
        )}
      </Once>
      {canonical && <link rel="canonical" href={canonical} />}
      {!isDesk && <OtherLanguages />}
      {islands.map((source) => (
        <script type="module" src={asset(source) ?? `/${source}`} />
      ))}
    </head>
  )
}

/** One sheet for the look, one for the letters of the language; no font is fetched for another script. */
function stylesheets(language: Language): string[] {
  const fonts = language === 'ar' ? ['src/ui/fonts-arabic.css'] : []
  return ['src/ui/clarion.css', 'src/ui/fonts-latin.css', ...fonts]
}

function OtherLanguages() {
  const address = useOwnAddress()
  return (
    <>
      {Object.keys(languages).map((code) => (
        <link rel="alternate" hreflang={code} href={inThatLanguage(code as Language, address)} />
      ))}
    </>
  )
}

function Bar({ isDesk }: { isDesk: boolean | undefined }) {
  const t = useMessages()
  const { site, link, language } = useView()
  const address = useOwnAddress()
  return (
    <header>
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <nav class="bar" aria-label={t('nav')}>
        <Once of={site} part="nav">
          {() =>
            [{ href: '/', label: site.name }, ...site.nav].map(({ href, label }) => (
              <a href={link(href)}>{label}</a>
            ))
          }
        </Once>
        {Object.entries(languages)
          .filter(([code]) => code !== language)
          .map(([code, { name, direction }]) => (
            <a
              href={inThatLanguage(code as Language, address)}
              lang={code}
              hreflang={code}
              dir={direction}
              rel="alternate"
            >
              {name}
            </a>
          ))}
      </nav>
      {isDesk && <Tabs />}
      <Notices />
    </header>
  )
}

/** A page below a tab belongs to it; the desk's own address is only itself. */
function Tabs() {
  const t = useMessages()
  const view = useView()
  const { path, link } = view
  const tabs = view.tabs?.() ?? []
  if (tabs.length === 0) return null
  const isHere = (href: string) =>
    path === href || (href !== '/organise' && path.startsWith(`${href}/`))
  return (
    <nav class="tabs" aria-label={t('desk')} {...inEnglish(view)}>
      {tabs.map(({ href, label }) => (
        <a href={link(href)} aria-current={isHere(href) ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}

/** The desk behind the sign-in has English words only, and says so in any other language. */
function inEnglish({ language, tabs }: View) {
  return language === 'en' || !tabs?.().length ? {} : { lang: 'en', dir: 'ltr' as const }
}

function Notices() {
  const t = useMessages()
  const { site, language } = useView()
  const address = useOwnAddress()
  return (
    <>
      {site.isDemo && <p class="notice">{t('demo')}</p>}
      {languages[language].checkedOn === null && (
        <p class="notice">
          {t('unchecked')}{' '}
          <a href={inThatLanguage('en', address)} lang="en" dir="ltr">
            English
          </a>
        </p>
      )}
    </>
  )
}

function Foot() {
  const t = useMessages()
  const { site, link } = useView()
  return (
    <Once of={site} part="foot">
      {() => (
        <footer class="foot">
          {site.foot.map(({ href, label }) => (
            <a href={link(href)}>{label}</a>
          ))}
          <a href={link('/organise')}>{t('organise')}</a>
          <p>{t('foot')}</p>
        </footer>
      )}
    </Once>
  )
}

/** Where this page is, whatever its language. Two slashes at its start would lead to another site. */
function useOwnAddress(): string {
  const { path, search = '' } = useView()
  return path.replace(/^[/\\]+/, '/') + search
}

/** The same page in another language. The default language has no prefix. */
export function inThatLanguage(language: Language, path: string): string {
  if (language === 'en') return path
  return `/${language}${path}`
}
