import { writeDay, writeNumber } from '../../../platform/messages/index.ts'
import { Page, Table, useView } from '../../../ui/index.ts'
import { nameOf } from '../endorsement.ts'
import type { EndorsementState } from '../life.ts'
import { BY_CARE, listAddress, type Filter } from './filter.ts'
import { useMessages } from './messages/index.ts'
import type { ListedEndorsement, OpenReport } from './queries-desk.ts'
import { EndorsementTable, FilterForm } from './views-list-table.tsx'

interface Props {
  counts: { state: EndorsementState; count: number }[]
  filter: Filter
  shown: ListedEndorsement[]
  isMore: boolean
  /** What somebody says is wrong; for organisers alone. */
  reports: OpenReport[]
  mayAct: boolean
}

/** What groups passed and said: first what wants looking at. */
export function EndorsementsDeskPage(props: Props) {
  const t = useMessages()
  const { counts, reports, mayAct } = props
  return (
    <Page title={t('desk.title')} isDesk>
      <p class="text">{t('desk.lead')}</p>
      <WaysOn mayAct={mayAct} />
      {reports.length > 0 && <Reports reports={reports} />}
      <section>
        <h2>{t('desk.states')}</h2>
        {counts.length === 0 ? <p class="unknown">{t('desk.none')}</p> : <States counts={counts} />}
      </section>
      {counts.length > 0 && <Listed {...props} />}
    </Page>
  )
}

function WaysOn({ mayAct }: Pick<Props, 'mayAct'>) {
  const t = useMessages()
  const { link } = useView()
  return (
    <ul class="links no-print">
      {mayAct && (
        <li>
          <a href={link('/organise/endorsements/new')}>{t('desk.enter.title')}</a>
        </li>
      )}
      <li>
        <a href={link('/organise/endorsements/organisations')}>{t('desk.organisations')}</a>
      </li>
      <li>
        <a href={link('/endorsements')}>{t('desk.public')}</a>
      </li>
    </ul>
  )
}

function Reports({ reports }: Pick<Props, 'reports'>) {
  const t = useMessages()
  const { link } = useView()
  return (
    <section>
      <h2>{t('desk.reports')}</h2>
      <Table
        caption={t('desk.reports.caption')}
        head={[t('desk.group'), t('desk.reports.from'), t('desk.reports.text'), t('desk.since')]}
        rows={reports.map(({ id, isFrom, text, createdOn, ...group }) => [
          <a href={link(`/organise/endorsements/reports/${id}`)} dir="auto">
            {nameOf(group)}
          </a>,
          t(`desk.from.${isFrom}`),
          <span dir="auto">{text.length > 120 ? `${text.slice(0, 120)}…` : text}</span>,
          writeDay(createdOn),
        ])}
      />
    </section>
  )
}

function States({ counts }: Pick<Props, 'counts'>) {
  const t = useMessages()
  const { link } = useView()
  const count = (state: EndorsementState) => counts.find((one) => one.state === state)?.count ?? 0
  return (
    <Table
      caption={t('desk.states.caption')}
      head={[t('desk.state'), t('desk.count'), t('desk.meaning')]}
      numbers={[1]}
      rows={BY_CARE.filter((state) => count(state) > 0).map((state) => [
        <a href={link(listAddress({ state }))}>{t(`desk.state.${state}`)}</a>,
        writeNumber(count(state)),
        t(`desk.state.${state}.meaning`),
      ])}
    />
  )
}

function Listed({ filter, shown, isMore }: Props) {
  const t = useMessages()
  const { link } = useView()
  const title = filter.state ? t(`desk.state.${filter.state}`) : t('desk.list.all')
  const { page } = filter
  return (
    <section>
      <h2>{title}</h2>
      <FilterForm filter={filter} />
      {shown.length === 0 ? (
        <p class="unknown">{t('desk.list.none')}</p>
      ) : (
        <EndorsementTable listed={shown} caption={title} />
      )}
      <ul class="links no-print">
        {page > 1 && (
          <li>
            <a href={link(listAddress({ ...filter, page: page - 1 }))}>{t('desk.list.before')}</a>
          </li>
        )}
        {isMore && (
          <li>
            <a href={link(listAddress({ ...filter, page: page + 1 }))}>{t('desk.list.more')}</a>
          </li>
        )}
      </ul>
    </section>
  )
}
