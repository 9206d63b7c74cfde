import { writeNumber } from '../../../platform/messages/index.ts'
import { Page, Table, useView } from '../../../ui/index.ts'
import type { Chosen } from './choose.ts'
import type { MapDrawing } from './draw-map.ts'
import { listAddress } from './filter.ts'
import { useMessages } from './messages/index.ts'
import { countByKind, countGroups, type Count, type Placed, type Whereabouts } from './shown.ts'
import { EndorsementStyle } from './style.tsx'
import { FilterForm } from './views-filter.tsx'
import { WherePart } from './views-map.tsx'
import { ListPart } from './views-rows.tsx'
import { useWords } from './words.ts'

interface Props extends Chosen {
  places: Count<Whereabouts>[]
  map: MapDrawing | undefined
  /** This page of the list, and how many pages there are. */
  list: Placed[]
  pages: number
}

/** Who stands where: how many, a map, the counts, and each by itself. */
export function ListPage(props: Props) {
  const t = useMessages()
  const { filter, area, published, all, places, map } = props
  const count = countGroups(published)
  const title = area ? t('title.at', { count, place: area.name }) : t('title', { count })
  // Further pages and withdrawn ones are the list and nothing else.
  const isOverview = filter.page === 1 && !filter.state
  return (
    <Page title={title} description={t('description')} poster={<Poster {...props} title={title} />}>
      <EndorsementStyle />
      {all.length > 0 && <FilterForm filter={filter} all={all} />}
      {isOverview && published.length > 0 && !area && (
        <WherePart filter={filter} map={map} places={places} />
      )}
      {isOverview && published.length > 0 && !filter.kind && <KindsPart {...props} />}
      <ListPart {...props} />
      <Further {...props} />
    </Page>
  )
}

function Poster({ title, placeKey }: Pick<Props, 'placeKey'> & { title: string }) {
  const t = useMessages()
  const { link } = useView()
  const here = placeKey ? `?place=${placeKey}` : ''
  return (
    <>
      <h1>{title}</h1>
      <p>{t('lead')}</p>
      <p class="choices">
        <a class="do" href={link(`/endorsements/raise${here}`)}>
          {t('raise')}
        </a>
        <a class="do" href={link(`/endorsements/new${here}`)}>
          {t('tell')}
        </a>
      </p>
    </>
  )
}

function KindsPart({ filter, published }: Pick<Props, 'filter' | 'published'>) {
  const t = useMessages()
  const { link } = useView()
  const words = useWords()
  return (
    <section>
      <h2>{t('kinds')}</h2>
      <Table
        caption={t('kinds.table')}
        head={[t('column.kind'), t('column.groups')]}
        numbers={[1]}
        rows={countByKind(published).map(({ of, groups }) => [
          <a href={link(listAddress({ ...filter, kind: of }))}>{words.kind(of)}</a>,
          writeNumber(groups),
        ])}
      />
    </section>
  )
}

/** The other forms of the same list, and what was withdrawn. */
function Further({ filter, withdrawn, published }: Props) {
  const t = useMessages()
  const { link } = useView()
  return (
    <section class="no-print">
      <h2>{t('further')}</h2>
      <ul class="links">
        <li>
          <a href={link('/endorsements/progress')}>{t('further.progress')}</a>
        </li>
        {withdrawn.length > 0 && !filter.state && (
          <li>
            <a href={link(listAddress({ ...filter, state: 'withdrawn', page: 1 }))}>
              {t('further.withdrawn', { count: withdrawn.length })}
            </a>
          </li>
        )}
        {filter.state && (
          <li>
            <a href={link(listAddress({ ...filter, state: undefined, page: 1 }))}>
              {t('further.standing', { count: published.length })}
            </a>
          </li>
        )}
        <li>
          <a href={listAddress(filter, '.csv')} download>
            {t('further.csv')}
          </a>
        </li>
        <li>
          <a href={listAddress(filter, '.json')}>{t('further.json')}</a>
        </li>
        <li>
          <a href={link(listAddress(filter, '.atom'))} type="application/atom+xml">
            {t('further.atom')}
          </a>
        </li>
      </ul>
    </section>
  )
}
