import type { Language } from '../../platform/messages/index.ts'
import { useView } from '../../ui/index.ts'
import { CopyBox } from '../letters/index.ts'
import { useMessages } from './messages/index.ts'
import type { PackAction } from './pack-actions.ts'
import type { NamedPlace } from './panels.tsx'
import { shareLinks } from './share.ts'

interface ScriptProps {
  action: PackAction
  script: string
  english: string | undefined
}

/** What to say, and for a reader of another language the English beside it: the call is in English. */
export function CallScript({ action, script, english }: ScriptProps) {
  const t = useMessages()
  const isEnglish = action.language === 'en'
  return (
    <section>
      <h2>{t('call.script')}</h2>
      <div class="letter" lang={action.language} dir={isEnglish ? 'ltr' : undefined}>
        {script.trim()}
      </div>
      {!isEnglish && english && (
        <>
          <h3>{t('call.script.english')}</h3>
          <div class="letter" lang="en" dir="ltr">
            {english.trim()}
          </div>
        </>
      )}
    </section>
  )
}

interface ShareProps {
  text: string
  url: string
  language: Language
}

export function ShareWays({ text, url, language }: ShareProps) {
  const t = useMessages()
  const message = text.trim()
  return (
    <section>
      <h2>{t('share.title')}</h2>
      <p>{t('share.lead')}</p>
      <ul class="choices links">
        {shareLinks(message, url).map(({ id, href }) => (
          <li>
            <a class="do small" href={href} rel="noopener noreferrer">
              {t(`share.${id}`)}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('share.copy.lead')}</p>
      <CopyBox
        id="share-text"
        label={t('share.copy')}
        text={`${message}\n\n${url}`}
        language={language}
        rows={5}
        verb={t('share.copy.do')}
      />
    </section>
  )
}

export function LinkList({ action, place }: { action: PackAction; place: NamedPlace | undefined }) {
  const t = useMessages()
  const { link } = useView()
  if (action.links.length === 0) return null
  const toHere = (url: string) =>
    link(place && /^\/act(\/[a-z0-9-]+)?$/.test(url) ? `${url}?place=${place.key}` : url)
  return (
    <section>
      <h2>{t(action.kind === 'read' ? 'links.read' : 'links')}</h2>
      <ul class="links">
        {action.links.map(({ label, url }) => (
          <li>
            {url.startsWith('/') ? (
              <a href={toHere(url)}>{label}</a>
            ) : (
              <a class="out" href={url} rel="noopener noreferrer">
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
