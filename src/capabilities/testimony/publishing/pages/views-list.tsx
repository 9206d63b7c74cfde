import { writeNumber } from '../../../../platform/messages/index.ts'
import { Page, Table, useView } from '../../../../ui/index.ts'
import type { CountRow, Counts, CountTable } from '../counts.ts'
import { useMessages } from '../messages/index.ts'
import type { Published } from '../read-published.ts'
import { isRightToLeft } from '../card.ts'
import { writeMonth } from './month.ts'

interface Props {
  stories: readonly Published[]
  counts: readonly Counts[]
}

/** Every published story, and how many people told one. */
export function StoriesPage({ stories, counts }: Props) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page
      title={t('title')}
      description={t('description')}
      poster={
        <>
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </>
      }
    >
      {stories.length === 0 ? (
        <section>
          <h2>{t('none')}</h2>
          <p>{t('none.why')}</p>
        </section>
      ) : (
        <section>
          <h2 class="only-read">{t('list')}</h2>
          <ul class="rows">
            {stories.map((story) => (
              <StoryRow story={story} />
            ))}
          </ul>
        </section>
      )}
      {counts.length > 0 && <CountsPart counts={counts} />}
      <section class="no-print">
        <h2>{t('give')}</h2>
        <p>{t('give.lead')}</p>
        <p class="choices text">
          <a class="do" href={link('/stories/new')}>
            {t('give')}
          </a>
        </p>
        <ul class="links">
          <li>
            <a href={link('/stories.atom')} type="application/atom+xml">
              {t('feed')}
            </a>
          </li>
        </ul>
      </section>
    </Page>
  )
}

function StoryRow({ story }: { story: Published }) {
  const t = useMessages()
  const { link } = useView()
  const { id, title, language, month, by, paragraphs } = story
  return (
    <li>
      <div lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
        <h3>
          <a href={link(`/stories/${id}`)}>{title}</a>
        </h3>
        <p>{beginning(paragraphs)}</p>
      </div>
      <p class="meta">{t('published.in', { month: writeMonth(month) })}</p>
      <p class="meta">{t(`by.${by}`)}</p>
    </li>
  )
}

const LONGEST_BEGINNING = 180

function beginning(paragraphs: string[]): string {
  const text = paragraphs.join(' ').replace(/\s+/g, ' ')
  if (text.length <= LONGEST_BEGINNING) return text
  const cut = text.slice(0, LONGEST_BEGINNING)
  const space = cut.lastIndexOf(' ')
  return `${(space > 0 ? cut.slice(0, space) : cut).toWellFormed()} …`
}

function CountsPart({ counts }: Pick<Props, 'counts'>) {
  const t = useMessages()
  return (
    <section>
      <h2>{t('counts')}</h2>
      <p>{t('counts.lead')}</p>
      {counts.map(({ period, tables }) =>
        tables
          .filter(({ rows }) => rows.length > 0)
          .map((table) => <CountsTable table={table} period={writePeriod(t, period)} />),
      )}
      <p class="source">{t('counts.frozen')}</p>
    </section>
  )
}

function CountsTable({ table, period }: { table: CountTable; period: string }) {
  const t = useMessages()
  const written = ({ count }: Pick<CountRow, 'count'>) =>
    count === null ? t('counts.few') : writeNumber(count)
  const rows = table.rows.map((row) => [<span dir="auto">{row.label}</span>, written(row)])
  const total = table.total === null ? [] : [[t('counts.total'), writeNumber(table.total)]]
  return (
    <Table
      caption={t(`counts.${table.by}`, { period })}
      head={[t(`counts.column.${table.by}`), t('counts.column.count')]}
      numbers={[1]}
      rows={[...rows, ...total]}
    />
  )
}

function writePeriod(t: ReturnType<typeof useMessages>, period: string): string {
  const [year = '', quarter = ''] = period.split('-Q')
  const months = t(`counts.quarter.${quarter as '1' | '2' | '3' | '4'}`)
  return t('counts.period', { months, year })
}
