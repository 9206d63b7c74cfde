import { dayOf } from '../../../platform/clock/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import { Page, Table, useView } from '../../../ui/index.ts'
import { languageName } from '../language-name.ts'
import { useMessages } from '../messages/index.ts'
import { sayTitle, type OwnText } from './own-text.ts'

export interface TextRow {
  resource: string
  language: string
  title: string
  own: OwnText | undefined
  /** Of what the pack says today. */
  packHash: string
}

/** Every text of the pack, and which of them the campaign says in its own words. */
export function TextsPage({ rows, mayChange }: { rows: TextRow[]; mayChange: boolean }) {
  const t = useMessages()
  const { link } = useView()
  const stateOf = ({ own, packHash }: TextRow) => {
    if (!own) return t('desk.texts.pack')
    const day = writeDay(dayOf(own.writtenAt))
    return t(own.packHash === packHash ? 'desk.texts.own' : 'desk.texts.stale', { day })
  }
  const titleOf = (row: TextRow) => {
    const title = sayTitle(row.title)
    if (!mayChange) return <bdi>{title}</bdi>
    const at = `/organise/resources/texts/${row.resource}/${row.language}`
    return (
      <a href={link(at)} lang={row.language}>
        <bdi>{title}</bdi>
      </a>
    )
  }
  return (
    <Page title={t('desk.texts.title')} isDesk>
      <p class="text">{t('desk.texts.lead')}</p>
      <Table
        caption={t('desk.texts.caption')}
        head={[t('desk.texts.document'), t('desk.texts.language'), t('desk.texts.state')]}
        rows={rows.map((row) => [titleOf(row), languageName(row.language), stateOf(row)])}
      />
      <p class="text">
        <a href={link('/organise/resources')}>{t('desk.own.back')}</a>
      </p>
    </Page>
  )
}
