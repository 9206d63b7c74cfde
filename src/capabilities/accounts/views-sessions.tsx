import { dayOf } from '../../platform/clock/index.ts'
import { writeDay } from '../../platform/messages/index.ts'
import { ErrorSummary, Field, Page, Table, useView, type FormState } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { useSay } from './say.ts'
import type { Session } from './session.ts'
import { Done } from './views-done.tsx'

const ADDRESS = '/organise/account/sessions'

interface Props {
  sessions: Session[]
  currentId: string
  done: string | undefined
}

export function SessionsPage({ sessions, currentId, done }: Props) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('desk.account.sessions')} isDesk>
      <Done what={done && `desk.account.sessions.done.${done}`} />
      <p class="text">{t('desk.account.sessions.lead')}</p>
      <Table
        caption={t('desk.account.sessions.caption')}
        head={[
          t('desk.account.sessions.which'),
          t('desk.account.sessions.since'),
          t('desk.account.sessions.seen'),
          t('desk.account.sessions.ends'),
          t('desk.account.sessions.do'),
        ]}
        rows={sessions.map((session) => row(session, session.id === currentId))}
      />
      {sessions.length > 1 && (
        <form class="form" method="post" action={link(`${ADDRESS}/others/revocation`)}>
          <button class="do small">{t('desk.account.sessions.others')}</button>
        </form>
      )}
    </Page>
  )
}

function row({ id, name, createdAt, lastSeenOn, expiresAt }: Session, isThis: boolean) {
  const t = useMessages()
  const { link } = useView()
  const which = t(isThis ? 'desk.account.sessions.this' : 'desk.account.sessions.other')
  return [
    <>
      <a href={link(`${ADDRESS}/${id}`)}>
        <bdi>{name ?? which}</bdi>
      </a>
      {name && isThis && <span class="quiet"> {which}</span>}
    </>,
    writeDay(dayOf(createdAt)),
    writeDay(lastSeenOn),
    writeDay(dayOf(expiresAt)),
    !isThis && (
      <form method="post" action={link(`${ADDRESS}/${id}/revocation`)}>
        <button class="do small second">{t('desk.account.sessions.revoke')}</button>
      </form>
    ),
  ]
}

interface SessionProps {
  session: Session
  isThis: boolean
  form: FormState
}

export function SessionPage({ session, isThis, form }: SessionProps) {
  const t = useMessages()
  const { link } = useView()
  const say = useSay()
  const label = t('desk.account.sessions.name')
  const { createdAt, lastSeenOn } = session
  const days = { since: writeDay(dayOf(createdAt)), seen: writeDay(lastSeenOn) }
  return (
    <Page title={t('desk.account.sessions.rename')} isDesk>
      <p class="text">{t('desk.account.sessions.days', days)}</p>
      <ErrorSummary form={form} labels={{ name: label }} say={say} />
      <form class="form" method="post" action={link(`${ADDRESS}/${session.id}/name`)}>
        <Field
          name="name"
          label={label}
          hint={t('desk.account.sessions.name.hint')}
          maxlength={60}
          autocomplete="off"
          optional
          form={form}
          say={say}
        />
        <button class="do">{t('desk.account.sessions.name.save')}</button>
      </form>
      {!isThis && (
        <section>
          <h2>{t('desk.account.sessions.do')}</h2>
          <p>{t('desk.account.sessions.revoke.why')}</p>
          <form class="form" method="post" action={link(`${ADDRESS}/${session.id}/revocation`)}>
            <button class="do small second">{t('desk.account.sessions.revoke')}</button>
          </form>
        </section>
      )}
    </Page>
  )
}
