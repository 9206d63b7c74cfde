import { inThatLanguage, Page, useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

export function StoryPage({ helpHref }: { helpHref: string }) {
  const t = useMessages()
  const { link, language } = useView()
  const english = useMessages.in('en')
  const poster = (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <p>
        <a class="do" href={link(helpHref)}>
          {t('help')}
        </a>
      </p>
      {language !== 'en' && (
        // Words about urgent help never stand alone in a translation that no speaker has checked.
        <p lang="en" dir="ltr">
          {english('lead')} <a href={inThatLanguage('en', helpHref)}>{english('help')}</a>
        </p>
      )}
    </>
  )
  return (
    <Page title={t('title')} poster={poster}>
      <div class="text">
        <p>
          <strong>{t('notYet')}</strong>
        </p>
        <p>{t('why')}</p>
        <h2>{t('meanwhile.title')}</h2>
        <ul>
          <li>{t('meanwhile.write')}</li>
          <li>{t('meanwhile.ask')}</li>
          <li>
            <a href={link('/act')}>{t('meanwhile.letter')}</a>
          </li>
        </ul>
      </div>
    </Page>
  )
}
