import { writeDay } from '../../../platform/messages/index.ts'
import { Table, useView } from '../../../ui/index.ts'
import type { Change, Changes, EndorsementEvent, Fact, GroupFact } from '../endorsement.ts'
import { compareTexts } from './compare-texts.ts'
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
      <ol class="rows">
        {events.map((event) => (
          <li>
            <div>
              <p>
                <strong>{t(`desk.event.${event.move}`)}</strong> <bdi>{reason(event.reason)}</bdi>
              </p>
              {event.detail && <Changed changes={JSON.parse(event.detail)} demands={demands} />}
            </div>
            <span class="meta">
              <time datetime={event.at}>{writeInstant(event.at)}</time> · <bdi>{by(event)}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Changed({ changes, demands }: { changes: Changes } & Pick<EndorsementProps, 'demands'>) {
  const t = useMessages()
  const fact = useFact(demands)
  return (
    <dl class="facts">
      {(Object.entries(changes) as [Fact | GroupFact, Change][]).map(([name, change]) => (
        <>
          <dt>{t(`desk.fact.${name}`)}</dt>
          <dd dir="auto">
            {name === 'speaker' && t('desk.speaker.changed')}
            {name === 'text' && <TextBefore {...change} />}
            {name !== 'speaker' && name !== 'text' && (
              <>
                <del>{fact(name, change.before)}</del> <ins>{fact(name, change.after)}</ins>
              </>
            )}
          </dd>
        </>
      ))}
    </dl>
  )
}

/** Only the paragraphs that are other than they were. */
function TextBefore({ before, after }: Change) {
  const t = useMessages()
  if (before === null && after === null) return <>{t('desk.text.forgotten')}</>
  const { passed, missing } = compareTexts(before ?? '', after ?? '')
  return (
    <>
      {missing.map((text) => (
        <p>
          <del>{text}</del>
        </p>
      ))}
      {passed
        .filter(({ isOwn }) => isOwn)
        .map(({ text }) => (
          <p>
            <ins>{text}</ins>
          </p>
        ))}
    </>
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
