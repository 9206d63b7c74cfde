import { writeDay, writeNumber } from '../../../platform/messages/index.ts'
import { Table } from '../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'
import type { WeekCount } from './by-week.ts'

const BAR = 40
const GAP = 8
const HEIGHT = 160
const FOOT = 4

/** How many each week, as bars and as a table that says the same. */
export function WeekChart({ weeks }: { weeks: WeekCount[] }) {
  const t = useMessages()
  const most = Math.max(...weeks.map(({ count }) => count), 1)
  const width = weeks.length * (BAR + GAP) + GAP
  const height = HEIGHT + FOOT + 24
  return (
    <>
      <svg
        class="map"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('desk.weeks.chart')}
      >
        {weeks.map(({ count }, at) => {
          const tall = Math.round((count / most) * HEIGHT)
          const x = GAP + at * (BAR + GAP)
          const y = 24 + HEIGHT - tall
          return (
            <>
              <rect class="point" x={x} y={y} width={BAR} height={tall + FOOT} />
              {count > 0 && (
                <text class="mute" x={x + BAR / 2} y={y - 6} text-anchor="middle">
                  {writeNumber(count)}
                </text>
              )}
            </>
          )
        })}
      </svg>
      <Table
        caption={t('desk.weeks.caption')}
        head={[t('desk.weeks.from'), t('desk.weeks.count')]}
        numbers={[1]}
        rows={weeks.map(({ week, count }) => [writeDay(week), writeNumber(count)])}
      />
    </>
  )
}
