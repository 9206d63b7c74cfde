import { dayOf, type Instant } from '../../platform/clock/index.ts'
import { writeDay } from '../../platform/messages/index.ts'
import { Page, Table, useView } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import type { ShownAct } from './queries-audit.ts'

interface Props {
  acts: ShownAct[]
  /** The last act shown, when there are older ones. */
  older: string | undefined
  names: ReadonlyMap<string, string>
  sayAct: (act: string) => string | undefined
}

export function AuditPage({ acts, older, names, sayAct }: Props) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('desk.audit.title')} isDesk>
      <p class="text">{t('desk.audit.lead')}</p>
      {acts.length === 0 ? (
        <p>{t('desk.audit.none')}</p>
      ) : (
        <Table
          caption={t('desk.audit.caption')}
          head={[
            t('desk.audit.when'),
            t('desk.audit.who'),
            t('desk.audit.what'),
            t('desk.audit.about'),
          ]}
          rows={acts.map((act) => [
            <time datetime={act.at}>
              {writeDay(dayOf(act.at))} {timeOf(act.at)}
            </time>,
            <Who act={act} />,
            <What act={act} sayAct={sayAct} />,
            <About about={act.about} names={names} />,
          ])}
        />
      )}
      {older && (
        <p class="text">
          <a href={link(`/organise/audit?before=${older}`)}>{t('desk.audit.older')}</a>{' '}
          <a href={link('/organise/audit')}>{t('desk.audit.newest')}</a>
        </p>
      )}
    </Page>
  )
}

function Who({ act }: { act: ShownAct }) {
  const t = useMessages()
  if (act.personId === null) return <>{t('desk.audit.host')}</>
  return act.personName === null ? <>{t('desk.audit.gone')}</> : <bdi>{act.personName}</bdi>
}

function What({ act: { act, detail }, sayAct }: { act: ShownAct; sayAct: Props['sayAct'] }) {
  const t = useMessages()
  const key = `act.${act}`
  const words = useMessages.has(key) ? t(key) : (sayAct(act) ?? act)
  const facts = Object.entries(detail ? (JSON.parse(detail) as Record<string, string>) : {})
  return (
    <>
      {words}
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => {
          const own = `desk.detail.${name}`
          return (
            <div class="quiet">
              {useMessages.has(own) ? t(own, { value }) : `${name}: ${value}`}
            </div>
          )
        })}
    </>
  )
}

function About({ about, names }: { about: string | null; names: Props['names'] }) {
  const t = useMessages()
  const { link } = useView()
  if (about === null) return null
  if (about.startsWith('/')) return <a href={link(about)}>{t('desk.audit.look')}</a>
  return <bdi>{names.get(about) ?? ''}</bdi>
}

const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })

function timeOf(at: Instant): string {
  return london.format(new Date(at))
}
