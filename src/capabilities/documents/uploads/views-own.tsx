import { dayOf, type Day } from '../../../platform/clock/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import { Page, useView } from '../../../ui/index.ts'
import { isPicture } from '../checking/file-type.ts'
import { DocumentStyle } from '../document-style.tsx'
import { languageName } from '../language-name.ts'
import { useMessages } from '../messages/index.ts'
import type { OwnDocument } from './own-document.ts'
import { useSize } from './say-size.ts'

interface OwnProps {
  own: OwnDocument
  areaName: string | undefined
  today: Day
}

/** One document that the campaign has added: what it is, and its file. */
export function OwnPage({ own, areaName, today }: OwnProps) {
  const t = useMessages()
  const { link } = useView()
  const size = useSize()
  const { title, summary, language } = own
  const file = `/resources/own/${own.name}.${own.type}`
  const day = writeDay(dayOf(own.addedAt))
  return (
    <Page
      title={title}
      description={summary}
      poster={
        <>
          <h1 lang={language} dir="auto">
            {title}
          </h1>
          <p lang={language} dir="auto">
            {summary}
          </p>
        </>
      }
    >
      <DocumentStyle />
      <section>
        <h2>{t('own.file')}</h2>
        {own.reviewBy < today && (
          <p class="note">{t('own.caution', { day: writeDay(own.reviewBy) })}</p>
        )}
        {isPicture(own.type) && (
          <img class="preview" src={file} alt={t('own.alt', { title })} width="400" />
        )}
        <p>
          <a class="do" href={file} download>
            {t('own.download', { type: own.type.toUpperCase(), size: size(own.bytes) })}
          </a>
        </p>
        <p class="source">
          {[t('own.mark'), t(`kind.${own.kind}`), languageName(language)].join(' · ')}
        </p>
        {areaName && <p class="source">{t('own.area', { area: areaName })}</p>}
        <p class="source">{t('own.day', { day, day2: writeDay(own.reviewBy) })}</p>
        <p>
          <a href={link('/resources')}>{t('own.back')}</a>
        </p>
      </section>
    </Page>
  )
}

/** A line of the list of documents. */
export function OwnRow({ own }: { own: OwnDocument }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <li>
      <div lang={own.language} dir="auto">
        <h3>
          <a href={link(`/resources/own/${own.name}`)}>{own.title}</a>
        </h3>
        <p>{own.summary}</p>
      </div>
      <span class="meta">
        {t(`kind.${own.kind}`)} · {t('own.mark')}
      </span>
      <span class="meta" dir="ltr">
        {own.type.toUpperCase()}
      </span>
    </li>
  )
}
