import type { Day } from '../../platform/clock/index.ts'
import { writeDay, writeNumber } from '../../platform/messages/index.ts'
import { Table } from '../../ui/index.ts'
import { editionAge } from './edition.ts'
import { useMessages } from './messages/index.ts'
import type { BodyImport } from './queries.ts'
import { useSourceName } from './views-source.tsx'

/** The editions of the files that public bodies are from, and which of them have grown old. */
export function DataEditions({ editions, today }: { editions: BodyImport[]; today: Day }) {
  const t = useMessages()
  const sourceName = useSourceName()
  return (
    <section>
      <h2>{t('desk.editions')}</h2>
      <p>{t('desk.editions.lead')}</p>
      {editions.length === 0 ? (
        <p class="unknown">{t('desk.editions.none')}</p>
      ) : (
        <Table
          caption={t('desk.editions')}
          head={[
            t('desk.editions.file'),
            t('desk.editions.asOf'),
            t('desk.editions.age'),
            t('desk.editions.counts'),
          ]}
          rows={editions.map(({ kind, asOf, added, changed, ended }) => [
            sourceName(kind),
            writeDay(asOf),
            <Age asOf={asOf} today={today} />,
            [added, changed, ended].map((count) => writeNumber(count)).join(' · '),
          ])}
        />
      )}
    </section>
  )
}

function Age({ asOf, today }: { asOf: Day; today: Day }) {
  const t = useMessages()
  const { days, isOld } = editionAge(asOf, today)
  return (
    <>
      {t('desk.editions.days', { days })} {isOld && <strong>{t('desk.editions.old')}</strong>}
    </>
  )
}
