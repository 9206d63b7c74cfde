import type { Role } from '../../platform/access/index.ts'
import { ErrorSummary, Field, Page, useView, type FormState } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import type { Person } from './person.ts'
import { useSay } from './say.ts'
import { Done } from './views-done.tsx'
import { RoleList } from './views-role.tsx'

interface Props {
  person: Person
  roles: Role[]
  sessions: number
  passkeys: number
  hasCodes: boolean
  codesLeft: number
  done: string | undefined
}

export function AccountPage(props: Props) {
  const t = useMessages()
  const { link } = useView()
  const { person, roles, sessions, done } = props
  return (
    <Page title={t('desk.account.title')} isDesk>
      <Done what={done && `desk.account.done.${done}`} />
      <Who person={person} roles={roles} />
      <Ways {...props} />
      <section>
        <h2>{t('desk.account.sessions')}</h2>
        <p>{t('desk.account.sessions.count', { count: sessions })}</p>
        <div class="form">
          <a class="do small second" href={link('/organise/account/sessions')}>
            {t('desk.account.sessions.look')}
          </a>
        </div>
      </section>
      {roles.length > 0 && (
        <section>
          <h2>{t('desk.account.leave')}</h2>
          <p>{t('desk.account.leave.lead')}</p>
          <div class="form">
            <a class="do small second" href={link('/organise/account/departure')}>
              {t('desk.account.leave.ask')}
            </a>
          </div>
        </section>
      )}
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

/** Each way to sign in, how it stands, and where it is changed. */
function Ways({ passkeys, hasCodes, codesLeft }: Props) {
  const t = useMessages()
  const { link } = useView()
  const codes = hasCodes
    ? t('desk.account.codes.on', { left: codesLeft })
    : t('desk.account.codes.off')
  const ways = [
    { href: 'password', title: t('desk.account.password'), text: t('desk.account.password.why') },
    {
      href: 'passkeys',
      title: t('desk.passkeys.title'),
      text: t('desk.account.passkeys.count', { count: passkeys }),
    },
    { href: 'codes', title: t('desk.codes.title'), text: codes },
  ]
  return (
    <section>
      <h2>{t('desk.account.ways')}</h2>
      <p>{t('desk.account.ways.lead')}</p>
      <ul class="rows">
        {ways.map(({ href, title, text }) => (
          <li>
            <div>
              <h3>
                <a href={link(`/organise/account/${href}`)}>{title}</a>
              </h3>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function PasswordPage({ form }: { form: FormState }) {
  const t = useMessages()
  const { link } = useView()
  const say = useSay()
  const labels = {
    current: t('desk.account.password.current'),
    password: t('desk.account.password.new'),
  }
  const shared = { type: 'password', dir: 'ltr', form, say } as const
  return (
    <Page title={t('desk.account.password')} isDesk>
      <p class="text">{t('desk.account.password.lead')}</p>
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
    </Page>
  )
}
