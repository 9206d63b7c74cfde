import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import {
  currentLanguage,
  languages,
  writeDay,
  type Language,
} from '../../platform/messages/index.ts'
import { island, Page, useView } from '../../ui/index.ts'
import { ActionStyle, type Addressee } from '../letters/index.ts'
import { POSTCODE_ISLAND, PostcodeForm } from '../places/index.ts'
import type { ActionTexts } from './action-words.ts'
import { useMessages } from './messages/index.ts'
import { isForNhsWorkers, type PackAction } from './pack-actions.ts'
import { useCount, type NamedPlace } from './panels.tsx'
import type { ActionCount } from './tally.ts'
import { CallScript, LinkList, ShareWays } from './views-means.tsx'
import { WhomSection } from './views-whom.tsx'

export interface ActionProps {
  action: PackAction
  texts: ActionTexts
  place: NamedPlace | undefined
  addressees: Addressee[]
  count: ActionCount
  /** The whole address of this page, to share. */
  url: string
  /** The same texts in English, for those who must be said in it. */
  english: ActionTexts | undefined
  done: Child
}

export function ActionPage(props: ActionProps) {
  const t = useMessages()
  const { action, texts, place, done } = props
  const asksPlace = !place && action.to.length > 0
  return (
    <Page
      title={action.title}
      description={action.summary}
      islands={[
        ...(asksPlace ? [POSTCODE_ISLAND] : []),
        ...(action.kind === 'share' ? [island('letters', 'copy')] : []),
      ]}
      poster={
        <>
          <h1>{action.title}</h1>
          <p>{action.summary}</p>
          {asksPlace && <p>{t('who.place')}</p>}
          {asksPlace && <PostcodeForm action={action.id} />}
        </>
      }
    >
      <ActionStyle />
      {isForNhsWorkers(action) && <NhsFirst />}
      <Steps action={action} html={texts.steps} />
      {place && action.to.length > 0 && <WhomSection {...props} place={place} />}
      {texts.script && (
        <CallScript script={texts.script} english={props.english?.script} action={action} />
      )}
      {texts.text && <ShareWays text={texts.text} url={props.url} language={languageOf(action)} />}
      <LinkList action={action} place={place} />
      <Takes {...props} />
      <section>
        <h2>{t('done.title')}</h2>
        <p>{t('done.lead')}</p>
        {done}
      </section>
      <Sources action={action} />
    </Page>
  )
}

function languageOf(action: PackAction): Language {
  return action.language in languages ? (action.language as Language) : 'en'
}

/** What keeps someone safe comes before what she can do. */
function NhsFirst() {
  const t = useMessages()
  return (
    <div class="note">
      <h2>{t('nhs.title')}</h2>
      <ul>
        {(['device', 'union', 'guardian', 'round', 'patients'] as const).map((what) => (
          <li>{t(`nhs.${what}`)}</li>
        ))}
      </ul>
    </div>
  )
}

function Steps({ action, html }: { action: PackAction; html: string }) {
  const t = useMessages()
  const language = languageOf(action)
  const isOther = language !== currentLanguage()
  return (
    <>
      {isOther && <p class="unknown">{t('otherLanguage')}</p>}
      {!isOther && !action.isChecked && <p class="quiet">{t('unchecked')}</p>}
      <div class="text" lang={language} dir={languages[language].direction}>
        {raw(html)}
      </div>
    </>
  )
}

function Takes({ action, count, place }: ActionProps) {
  const t = useMessages()
  const soFar = useCount(count, place)
  return (
    <section>
      <h2>{t('takes')}</h2>
      <dl class="facts">
        <dt>{t('takes.time')}</dt>
        <dd>{t('minutes', { count: action.minutes })}</dd>
        <dt>{t('sent')}</dt>
        <dd>{action.sent}</dd>
        <dt>{t('kept')}</dt>
        <dd>{action.kept}</dd>
        {soFar && <dt>{t('takes.count')}</dt>}
        {soFar && <dd>{soFar}</dd>}
      </dl>
    </section>
  )
}

function Sources({ action }: { action: PackAction }) {
  const t = useMessages()
  if (action.sources.length === 0 && !action.reviewed) return null
  return (
    <section>
      {action.sources.length > 0 && <h2>{t('sources')}</h2>}
      <ul class="links source">
        {action.sources.map(({ title, url, on }) => (
          <li>
            {t.rich<Child>('sources.line', {
              title: (
                <a class="out" href={url} rel="noopener">
                  <bdi>{title}</bdi>
                </a>
              ),
              day: writeDay(on),
            })}
          </li>
        ))}
      </ul>
      {action.reviewed && <p class="source">{t('reviewed', { day: writeDay(action.reviewed) })}</p>}
    </section>
  )
}

export function FaultPage() {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page
      title={t('fault.title')}
      poster={
        <>
          <h1>{t('fault.title')}</h1>
          <p>{t('fault.lead')}</p>
        </>
      }
    >
      <p class="text">
        <a href={link('/act')}>{t('fault.back')}</a>
      </p>
    </Page>
  )
}
