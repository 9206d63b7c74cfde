import type { Day } from '../../../platform/clock/index.ts'
import { writeDay, writeNumber } from '../../../platform/messages/index.ts'
import { Page, Table, useView } from '../../../ui/index.ts'
import { ActionStyle } from '../action-style.tsx'
import { useMessages } from '../messages/index.ts'
import { Poster } from '../views-question.tsx'
import {
  COLUMNS,
  FEWEST_LETTERS,
  isShown,
  sortedBy,
  sumOf,
  type BodyCount,
  type Order,
} from './count.ts'

interface Props {
  counts: BodyCount[]
  order: Order
  place: { key: string; name: string } | undefined
  today: Day
}

/** What we asked and what was answered: every body that letters from here went to. */
export function CountsPage({ counts, order, place, today }: Props) {
  const t = useMessages()
  const { link } = useView()
  const title = t('answer.table.title')
  const sums = sumOf(counts)
  const all = place ? `?place=${place.key}` : ''
  return (
    <Page
      title={place ? t('answer.table.title.at', { place: place.name }) : title}
      description={t('answer.table.description')}
      poster={
        <Poster title={title}>
          {place ? t('answer.table.at', { place: place.name }) : t('answer.table.lead')}
        </Poster>
      }
    >
      <ActionStyle />
      {counts.length === 0 ? (
        <p class="note">{t(place ? 'answer.table.none.at' : 'answer.table.none')}</p>
      ) : (
        <section>
          <p>
            {t('answer.table.sum', {
              sent: sums.sent,
              answered: sums.answered,
              bodies: counts.filter(isShown).length,
            })}
          </p>
          <CountsTable {...{ counts, order, place, today }} />
        </section>
      )}
      <section>
        <h2>{t('answer.table.how')}</h2>
        <ul class="text">
          <li>{t('answer.table.how.here')}</li>
          <li>{t('answer.table.how.said')}</li>
          <li>{t('answer.table.how.asked')}</li>
          <li>{t('answer.table.how.silence')}</li>
          <li>{t('answer.table.how.few', { count: FEWEST_LETTERS })}</li>
        </ul>
      </section>
      <section class="no-print">
        <ul class="links">
          {place && (
            <li>
              <a href={link('/letters')}>{t('answer.table.all')}</a>
            </li>
          )}
          <li>
            <a href={`/letters.csv${all}`} download>
              {t('answer.table.csv')}
            </a>
          </li>
          <li>
            <a href={`/letters.json${all}`}>{t('answer.table.json')}</a>
          </li>
          <li>
            <a href={link(`/act${all}`)}>{t('answer.table.act')}</a>
          </li>
        </ul>
      </section>
    </Page>
  )
}

/** By body; each heading sorts. */
function CountsTable({ counts, order, place, today }: Props) {
  const t = useMessages()
  const { link } = useView()
  const head = (['name', ...COLUMNS] as const).map((column) => {
    const label = t(`answer.column.${column}`)
    if (column === order) return <strong>{label} ↓</strong>
    const query = new URLSearchParams({ ...(place && { place: place.key }), sort: column })
    return <a href={link(`/letters?${query.toString()}`)}>{label}</a>
  })
  return (
    <Table
      caption={t('answer.table.caption', {
        day: writeDay(today),
        order: t(`answer.column.${order}`),
      })}
      head={head}
      sorted={sortedBy(order)}
      numbers={[1, 2, 3, 4, 5]}
      rows={counts.map((count) => [
        <a href={link(`/bodies/${count.bodyId}`)}>{count.bodyName}</a>,
        ...COLUMNS.map((column) => <Cell count={count} column={column} />),
      ])}
    />
  )
}

function Cell({ count, column }: { count: BodyCount; column: (typeof COLUMNS)[number] }) {
  const t = useMessages()
  if (isShown(count)) return <>{writeNumber(count[column])}</>
  return column === 'sent' ? (
    <span class="quiet">{t('answer.few', { count: FEWEST_LETTERS })}</span>
  ) : (
    <span class="quiet">–</span>
  )
}
