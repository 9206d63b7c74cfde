import { writeDay } from '../../../platform/messages/index.ts'
import { dayOf, type Day } from '../../../platform/clock/index.ts'
import { Page, useView } from '../../../ui/index.ts'
import { DocumentStyle } from '../document-style.tsx'
import { useMessages } from '../messages/index.ts'
import { MOST_CAMPAIGN_BYTES, type OwnDocument } from './own-document.ts'
import { useSize } from './say-size.ts'

interface UploadsProps {
  all: OwnDocument[]
  today: Day
  mayChange: boolean
  isScanned: boolean
}

/** All that the campaign has added, what was taken down too. */
export function UploadsPage({ all, today, mayChange, isScanned }: UploadsProps) {
  const t = useMessages()
  const { link } = useView()
  const size = useSize()
  const space = all.reduce((sum, { bytes }) => sum + bytes, 0)
  return (
    <Page title={t('desk.own.title')} isDesk>
      <DocumentStyle />
      <div class="text">
        <p>{t('desk.own.lead')}</p>
        {!isScanned && <p class="unknown">{t('desk.own.notScanned')}</p>}
        {mayChange && (
          <p>
            <a class="do small" href={link('/organise/resources/own')}>
              {t('desk.own.add')}
            </a>
          </p>
        )}
        <p>
          <a href={link('/organise/resources/texts')}>{t('desk.texts.title')}</a>
        </p>
        <h2>{t('desk.own.count', { count: all.length })}</h2>
        <p>{t('desk.own.space', { space: size(space), most: size(MOST_CAMPAIGN_BYTES) })}</p>
      </div>
      <ul class="rows">
        {all.map((own) => (
          <li>
            <Row {...{ own, today, mayChange }} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function Row({ own, today, mayChange }: { own: OwnDocument; today: Day; mayChange: boolean }) {
  const t = useMessages()
  const { link } = useView()
  const size = useSize()
  const at = `/organise/resources/own/${own.id}`
  const way = own.hiddenOn ? 'showing' : 'hiding'
  const day = writeDay(dayOf(own.addedAt))
  const old = own.reviewBy < today
  const named = (key: 'desk.own.edit' | 'desk.own.remove' | `desk.own.${typeof way}`) =>
    `${t(key)}: ${own.title}`
  return (
    <div class="own">
      <h3 lang={own.language} dir="auto">
        {own.hiddenOn ? own.title : <a href={link(`/resources/own/${own.name}`)}>{own.title}</a>}
      </h3>
      <p class="quiet">
        {[t(`kind.${own.kind}`), own.type.toUpperCase(), size(own.bytes)].join(' · ')}
      </p>
      <p>
        {own.hiddenOn
          ? t('desk.own.hidden', { day: writeDay(own.hiddenOn) })
          : t('desk.own.shown', { day })}
      </p>
      {old && <p class="problem">{t('desk.own.old', { day: writeDay(own.reviewBy) })}</p>}
      {mayChange && (
        <div class="choices">
          <form method="post" action={link(`${at}/${way}`)}>
            <button class="do small second" aria-label={named(`desk.own.${way}`)}>
              {t(`desk.own.${way}`)}
            </button>
          </form>
          <a href={link(at)} aria-label={named('desk.own.edit')}>
            {t('desk.own.edit')}
          </a>
          <a href={link(`${at}/removal`)} aria-label={named('desk.own.remove')}>
            {t('desk.own.remove')}
          </a>
        </div>
      )}
    </div>
  )
}

/** Asks before anything is removed for good. */
export function RemovalPage({ own }: { own: OwnDocument }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('desk.own.removal', { title: own.title })} isDesk>
      <p class="text">{t('desk.own.removal.lead')}</p>
      <form class="form" method="post" action={link(`/organise/resources/own/${own.id}/removal`)}>
        <button class="do small">{t('desk.own.removal.do')}</button>
      </form>
      <Back />
    </Page>
  )
}

export function BusyPage() {
  const t = useMessages()
  return (
    <Page title={t('busy.title')} isDesk>
      <p class="text">{t('desk.own.busy')}</p>
      <Back />
    </Page>
  )
}

export function Back() {
  const t = useMessages()
  const { link } = useView()
  return (
    <p class="text">
      <a href={link('/organise/resources')}>{t('desk.own.back')}</a>
    </p>
  )
}
