import { writeNumber } from '../../platform/messages/index.ts'
import { Table, useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { drawNear, LABEL_HEIGHT, SIDE, type Label, type MapDrawing } from './near-map.ts'
import type { Near } from './near.ts'

const MIDDLE = SIDE / 2

interface Props {
  near: Near
  /** A body whose own map it is. */
  centre?: { id: string; name: string }
}

/** A map, drawn by the server and true to scale, of what is near; and a table that says the same. */
export function NearMap({ near, centre }: Props) {
  const drawing = drawNear(near, centre?.id)
  if (!drawing) return null
  const t = useMessages()
  return (
    <section>
      <h2>{t('map.title')}</h2>
      <Drawing drawing={drawing} centre={centre?.name} />
      <MapTable drawing={drawing} />
    </section>
  )
}

function Drawing({ drawing, centre }: { drawing: MapDrawing; centre: string | undefined }) {
  const t = useMessages()
  const { edgeKm, ringKm, rings, dots, labels } = drawing
  return (
    // Numbers and kilometres read from left to right in every language.
    <svg
      class="map"
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      role="img"
      aria-labelledby="near-map-title near-map-desc"
      direction="ltr"
    >
      <title id="near-map-title">{t('map.title')}</title>
      <desc id="near-map-desc">
        {t('map.desc', {
          centre: centre ?? t('map.here'),
          ring: writeNumber(ringKm),
          edge: writeNumber(edgeKm),
        })}
      </desc>
      <rect class="ground" width={SIDE} height={SIDE} />
      {rings.map(({ km, radius }) => (
        <>
          <circle class="ring" cx={MIDDLE} cy={MIDDLE} r={radius} />
          <text class="mute" x={MIDDLE + 4} y={MIDDLE + radius - 5}>
            {t('map.km', { km: writeNumber(km) })}
          </text>
        </>
      ))}
      <North />
      <circle class="here" cx={MIDDLE} cy={MIDDLE} r={9} />
      {dots.map(({ x, y }) => (
        <circle class="point" cx={x} cy={y} r={4} />
      ))}
      {labels.map((label) => (
        <Numbers label={label} />
      ))}
    </svg>
  )
}

function North() {
  const t = useMessages()
  return (
    <>
      <path class="point" d={`M${SIDE - 24} 14l7 20h-14z`} />
      <text x={SIDE - 29} y={50} class="mute">
        {t('map.north')}
      </text>
    </>
  )
}

function Numbers({ label: { x, y, width, numbers } }: { label: Label }) {
  const half = LABEL_HEIGHT / 2
  return (
    <>
      <rect
        class="point"
        x={x - width / 2}
        y={y - half}
        width={width}
        height={LABEL_HEIGHT}
        rx={half}
      />
      <text x={x} y={y + 5}>
        {numbers.join(' · ')}
      </text>
    </>
  )
}

function MapTable({ drawing: { list } }: { drawing: MapDrawing }) {
  const t = useMessages()
  const { link } = useView()
  const beyond = list.filter((one) => one.isBeyond).length
  return (
    <>
      {beyond > 0 && <p>{t('map.beyond', { count: beyond })}</p>}
      <Table
        caption={t('map.table')}
        head={[
          t('map.number'),
          t('map.name'),
          t('map.kind'),
          t('map.distance'),
          t('map.direction'),
        ]}
        numbers={[3]}
        rows={list.map(({ number, body, km, direction }) => [
          String(number),
          <a href={link(`/bodies/${body.id}`)}>{body.name}</a>,
          t(`kind.${body.kind}`),
          t('map.km', { km: writeNumber(km) }),
          t(`direction.${direction}`),
        ])}
      />
    </>
  )
}
