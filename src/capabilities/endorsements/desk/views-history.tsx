import { writeDay } from '../../../platform/messages/index.ts'
import { Table, useView } from '../../../ui/index.ts'
import type { Changes, EndorsementEvent, Fact, GroupFact } from '../endorsement.ts'
import { useMessages } from './messages/index.ts'
import { useFact, useReason, writeInstant } from './say.ts'
import type { EndorsementProps } from './views-endorsement.tsx'

/** What happened to it, by whom, why, and what each change was. */
export function History({ events, names, demands }: EndorsementProps) {
  const t = useMessages()
  const reason = useReason()
  const by = ({ personId }: EndorsementEvent) =>
    personId ? (names.get(personId) ?? t('desk.by.gone')) : t('desk.by.contact')
  return (
    <section>
      <h2>{t('desk.history')}</h2>
      <Table
        caption={t('desk.history.caption')}
        head={[t('desk.when'), t('desk.happened'), t('desk.by'), t('desk.why')]}
        rows={events.map((event) => [
          <time datetime={event.at}>{writeInstant(event.at)}</time>,
          <>
            {t(`desk.event.${event.move}`)}
            {event.detail && <Changed changes={JSON.parse(event.detail)} demands={demands} />}
          </>,
          <bdi>{by(event)}</bdi>,
          <bdi>{reason(event.reason)}</bdi>,
        ])}
      />
    </section>
  )
}

function Changed({ changes, demands }: { changes: Changes } & Pick<EndorsementProps, 'demands'>) {
  const t = useMessages()
  const fact = useFact(demands)
  return (
    <dl>
      {(Object.keys(changes) as (Fact | GroupFact)[]).map((name) => {
        const { before, after } = changes[name]!
        return (
          <>
            <dt>{t(`desk.fact.${name}`)}</dt>
            {name === 'speaker' ? (
              <dd>{t('desk.speaker.changed')}</dd>
            ) : (
              <dd dir="auto">
                <del>{fact(name, before)}</del> <ins>{fact(name, after)}</ins>
              </dd>
            )}
          </>
        )
      })}
    </dl>
  )
}

/** What was said to be wrong with it: the open ones lead to where they are decided. */
export function ReportsOf({ reports }: Pick<EndorsementProps, 'reports'>) {
  const t = useMessages()
  const { link } = useView()
  if (reports.length === 0) return null
  return (
    <section>
      <h2>{t('desk.reports')}</h2>
      <Table
        caption={t('desk.reports.of')}
        head={[t('desk.reports.text'), t('desk.reports.from'), t('desk.since'), t('desk.decision')]}
        rows={reports.map(({ id, text, isFrom, createdOn, decision, reason }) => [
          <a href={link(`/organise/endorsements/reports/${id}`)} dir="auto">
            {text}
          </a>,
          t(`desk.from.${isFrom}`),
          writeDay(createdOn),
          [t(`desk.reports.${decision ?? 'open'}`), reason].filter(Boolean).join(': '),
        ])}
      />
    </section>
  )
}
