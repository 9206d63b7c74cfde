import { Table, useView } from '../../../ui/index.ts'
import { writeNumber } from '../../../platform/messages/index.ts'
import { NUMBERED, type Dot, type MapDrawing } from './draw-map.ts'
import { Folded } from './folded.tsx'
import { listAddress, type Filter } from './filter.ts'
import { useMessages } from './messages/index.ts'
import type { Count, Whereabouts } from './shown.ts'
import { useWords } from './words.ts'

interface Props {
  filter: Filter
  map: MapDrawing | undefined
  places: Count<Whereabouts>[]
}

/** Where the groups are: a map drawn by the server, and a table that says the same and what no map can. */
export function WherePart({ filter, map, places }: Props) {
  const t = useMessages()
  return (
    <section>
      <h2>{t('where')}</h2>
      {map && <p>{t('where.lead')}</p>}
      <div class="where">
        {map && <Drawing map={map} filter={filter} />}
        <div>
          <OffTheMap places={places} />
          <PlacesTable filter={filter} places={places} />
        </div>
      </div>
    </section>
  )
}

function Drawing({ map, filter }: { map: MapDrawing; filter: Filter }) {
  const t = useMessages()
  const { width, height, land, dashes, dots } = map
  return (
    // North is up and west is left in every language.
    <svg
      class="map standing"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby="standing-title"
      direction="ltr"
    >
      <title id="standing-title">{t('where.title', { count: dots.length })}</title>
      <rect class="ground" width={width} height={height} />
      <path class="land" d={land} stroke-dasharray={dashes} />
      {dots.map((dot) => (
        <DotLink dot={dot} filter={filter} />
      ))}
    </svg>
  )
}

/** By keyboard the table beside it has the same links, in an order. */
function DotLink({ dot: { code, name, groups, x, y, r }, filter }: { dot: Dot; filter: Filter }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <a href={link(listAddress({ ...filter, area: code }))} tabindex={-1}>
      <title>{t('where.dot', { place: name, count: groups })}</title>
      <circle cx={x} cy={y} r={r} />
      {groups >= NUMBERED && (
        <text x={x} y={y + 4} aria-hidden="true">
          {writeNumber(groups)}
        </text>
      )}
    </a>
  )
}

/** What is in no council that we know of is said beside the map. */
function OffTheMap({ places }: Pick<Props, 'places'>) {
  const t = useMessages()
  const sum = (kind: Whereabouts['kind']) =>
    places.filter(({ of }) => of.kind === kind).reduce((all, { groups }) => all + groups, 0)
  const [everywhere, elsewhere] = [sum('everywhere'), sum('elsewhere')]
  return (
    <>
      {everywhere > 0 && <p>{t('where.everywhere', { count: everywhere })}</p>}
      {elsewhere > 0 && <p>{t('where.elsewhere', { count: elsewhere })}</p>}
    </>
  )
}

function PlacesTable({ filter, places }: Pick<Props, 'filter' | 'places'>) {
  const t = useMessages()
  const { link } = useView()
  const words = useWords()
  return (
    <Folded rows={places}>
      {(some) => (
        <Table
          caption={t('where.table')}
          head={[t('column.place'), t('column.groups')]}
          numbers={[1]}
          rows={some.map(({ of, groups }) => [
            of.kind === 'council' ? (
              <a href={link(listAddress({ ...filter, area: of.code }))}>{of.name}</a>
            ) : (
              <bdi>{words.place(of)}</bdi>
            ),
            writeNumber(groups),
          ])}
        />
      )}
    </Folded>
  )
}
