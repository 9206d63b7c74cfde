import type { Role } from '../../platform/access/index.ts'
import { writeDay } from '../../platform/messages/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { ErrorSummary, Field, Page, Table, useView, type FormState } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import type { Person } from './person.ts'
import { useSay } from './say.ts'
import type { Session } from './session.ts'
import { RoleList } from './views-role.tsx'

interface Props {
  person: Person
  roles: Role[]
  isLastOwner: boolean
  sessions: Session[]
  currentId: string
  form: FormState
  done: string | undefined
}

export function AccountPage({
  person,
  roles,
  isLastOwner,
  sessions,
  currentId,
  form,
  done,
}: Props) {
  const t = useMessages()
  const doneKey = `desk.account.done.${done}`
  return (
    <Page title={t('desk.account.title')} isDesk>
      {useMessages.has(doneKey) && (
        <p class="note" role="status">
          {t(doneKey)}
        </p>
      )}
      <Who person={person} roles={roles} />
      <Sessions sessions={sessions} currentId={currentId} />
      <PasswordForm form={form} />
      {roles.length > 0 && <Leave isLastOwner={isLastOwner} />}
    </Page>
  )
}

function Who({ person, roles }: { person: Person; roles: Role[] }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <>
      <dl class="facts">
        <dt>{t('desk.account.name')}</dt>
        <dd>
          <bdi>{person.name}</bdi>
        </dd>
        <dt>{t('desk.account.email')}</dt>
        <dd>
          <bdi>{person.email}</bdi>
        </dd>
        <dt>{t('desk.account.roles')}</dt>
        <dd>{roles.length > 0 ? <RoleList roles={roles} /> : t('desk.account.roles.none')}</dd>
      </dl>
      <form method="post" action={link('/organise/sign-out')}>
        <button class="do small">{t('desk.account.signOut')}</button>
      </form>
    </>
  )
}

function Sessions({ sessions, currentId }: { sessions: Session[]; currentId: string }) {
  const t = useMessages()
  const { link } = useView()
  const address = '/organise/account/sessions'
  return (
    <section>
      <h2>{t('desk.account.sessions')}</h2>
      <p>{t('desk.account.sessions.lead')}</p>
      <Table
        caption={t('desk.account.sessions.caption')}
        head={[
          t('desk.account.sessions.which'),
          t('desk.account.sessions.since'),
          t('desk.account.sessions.seen'),
          t('desk.account.sessions.ends'),
          t('desk.account.sessions.do'),
        ]}
        rows={sessions.map(({ id, createdAt, lastSeenOn, expiresAt }) => [
          t(id === currentId ? 'desk.account.sessions.this' : 'desk.account.sessions.other'),
          writeDay(dayOf(createdAt)),
          writeDay(lastSeenOn),
          writeDay(dayOf(expiresAt)),
          id !== currentId && (
            <form method="post" action={link(`${address}/${id}/revocation`)}>
              <button class="do small second">{t('desk.account.sessions.revoke')}</button>
            </form>
          ),
        ])}
      />
      {sessions.length > 1 && (
        <form class="form" method="post" action={link(`${address}/others/revocation`)}>
          <button class="do small">{t('desk.account.sessions.others')}</button>
        </form>
      )}
    </section>
  )
}

function PasswordForm({ form }: { form: FormState }) {
  const t = useMessages()
  const { link } = useView()
  const say = useSay()
  const labels = {
    current: t('desk.account.password.current'),
    password: t('desk.account.password.new'),
  }
  const shared = { type: 'password', dir: 'ltr', form, say } as const
  return (
    <section>
      <h2>{t('desk.account.password')}</h2>
      <p>{t('desk.account.password.lead')}</p>
      <ErrorSummary form={form} labels={labels} say={say} />
      <form class="form" method="post" action={link('/organise/account/password')}>
        <Field {...shared} name="current" label={labels.current} autocomplete="current-password" />
        <Field
          {...shared}
          name="password"
          label={labels.password}
          hint={t('join.password.hint')}
          autocomplete="new-password"
        />
        <button class="do">{t('desk.account.password.submit')}</button>
      </form>
    </section>
  )
}

function Leave({ isLastOwner }: { isLastOwner: boolean }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <section>
      <h2>{t('desk.account.leave')}</h2>
      <p>{t(isLastOwner ? 'desk.account.leave.last' : 'desk.account.leave.lead')}</p>
      {!isLastOwner && (
        <form class="form" method="post" action={link('/organise/account/departure')}>
          <button class="do small second">{t('desk.account.leave.submit')}</button>
        </form>
      )}
    </section>
  )
}
