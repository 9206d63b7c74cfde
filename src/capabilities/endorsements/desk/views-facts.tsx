import type { Child } from 'hono/jsx'
import { writeDay } from '../../../platform/messages/index.ts'
import { useView } from '../../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { useFact, writeInstant } from './say.ts'
import type { EndorsementProps } from './views-endorsement.tsx'

type Rows = [string, Child][]

function FactList({ rows }: { rows: Rows }) {
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </>
      ))}
    </dl>
  )
}

/** What everybody sees once it is public, and when we were told. */
export function Facts({ endorsement, group, demands }: EndorsementProps) {
  const t = useMessages()
  const fact = useFact(demands)
  const { link, act, madeOn, asks, speaker, reportedAt, confirmedAt, publishedOn, endedOn } =
    endorsement
  const rows: Rows = [
    [t('desk.fact.name'), group.name],
    [t('desk.fact.branch'), group.branch ?? '–'],
    [t('desk.fact.kind'), fact('kind', group.kind)],
    [t('desk.fact.areaName'), group.areaName ?? t('desk.area.none')],
    [t('desk.fact.act'), fact('act', act)],
    [t('desk.fact.madeOn'), writeDay(madeOn)],
    [t('desk.fact.asks'), fact('asks', asks)],
    [t('desk.fact.link'), link ? <Away href={link} /> : '–'],
    [t('desk.fact.speaker'), speaker ?? '–'],
    [t('desk.reportedAt'), writeInstant(reportedAt)],
    [t('desk.confirmedAt'), confirmedAt ? writeInstant(confirmedAt) : t('desk.confirmedAt.not')],
  ]
  if (publishedOn) rows.push([t('desk.publishedOn'), writeDay(publishedOn)])
  if (endedOn) rows.push([t('desk.endedOn'), writeDay(endedOn)])
  return (
    <section>
      <h2>{t('desk.facts')}</h2>
      <FactList rows={rows} />
    </section>
  )
}

function Away({ href }: { href: string }) {
  return (
    <a href={href} rel="nofollow noopener noreferrer" dir="ltr">
      {href}
    </a>
  )
}

/** What it can be checked by, and whom to ask. Nobody else sees it, and it is forgotten in time. */
export function Checking({ endorsement, files }: EndorsementProps) {
  const t = useMessages()
  const { link } = useView()
  const { id, contactName, contactEmail, evidence } = endorsement
  const contact = contactEmail ? (
    <>
      <bdi>{contactName}</bdi>, <bdi dir="ltr">{contactEmail}</bdi>
    </>
  ) : (
    t('desk.contact.none')
  )
  const rows: Rows = [
    [t('desk.contact'), contact],
    [t('desk.evidence'), evidence ?? '–'],
  ]
  return (
    <section>
      <h2>{t('desk.checking')}</h2>
      <p class="text">{t('desk.checking.lead')}</p>
      <FactList rows={rows} />
      {files.length > 0 && (
        <>
          <h3>{t('desk.files')}</h3>
          <ul class="links">
            {files.map((file) => (
              <li>
                <a href={link(`/organise/endorsements/${id}/files/${file.id}`)} dir="auto">
                  {file.name}
                </a>{' '}
                <span class="quiet">{writeDay(file.addedOn)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
