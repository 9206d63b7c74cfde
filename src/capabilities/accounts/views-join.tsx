import { ErrorSummary, Field, Page, useView, type FormState } from '../../ui/index.ts'
import { rolesGiven, type Invitation } from './invitation.ts'
import { useMessages } from './messages/index.ts'
import { useSay } from './say.ts'
import { RoleList } from './views-role.tsx'

/** For whom the link is: the first owner, a newcomer, someone with an account, or who has lost her password. */
export type JoinKind = 'first' | 'new' | 'known' | 'newPassword'

type Props = FormState & { kind: JoinKind; invitation: Invitation }

export function JoinPage({ kind, invitation, ...form }: Props) {
  const t = useMessages()
  const { site } = useView()
  const labels = useLabels(kind)
  return (
    <Page title={useTitle(kind, site.name)} isDesk>
      <p class="text">{t(`join.${kind}.lead`)}</p>
      <ErrorSummary form={form} labels={labels} say={useSay()} />
      <form class="form" method="post">
        <WhoseAccount kind={kind} email={invitation.email} form={form} />
        {kind !== 'newPassword' && (
          <div class="field">
            <strong>{t('join.role')}</strong>
            <RoleList roles={rolesGiven(invitation)} />
          </div>
        )}
        <Field
          name="password"
          type="password"
          dir="ltr"
          autocomplete={kind === 'known' ? 'current-password' : 'new-password'}
          label={labels.password}
          hint={kind === 'known' ? undefined : t('join.password.hint')}
          form={form}
          say={useSay()}
        />
        {(kind === 'first' || kind === 'new') && <p class="hint">{t('join.kept')}</p>}
        <button class="do">
          {t(kind === 'first' || kind === 'new' ? 'join.submit' : `join.${kind}.submit`)}
        </button>
      </form>
    </Page>
  )
}

function useTitle(kind: JoinKind, site: string): string {
  const t = useMessages()
  if (kind === 'newPassword') return t('join.newPassword.title')
  return t(kind === 'first' ? 'join.first.title' : 'join.title', { site })
}

function useLabels(kind: JoinKind) {
  const t = useMessages()
  const password = kind === 'known' ? t('join.known.password') : t('join.password')
  return { email: t('join.email'), name: t('join.name'), password }
}

function WhoseAccount({
  kind,
  email,
  form,
}: {
  kind: JoinKind
  email: string | null
  form: FormState
}) {
  const t = useMessages()
  const say = useSay()
  return (
    <>
      {email === null ? (
        <Field
          name="email"
          type="email"
          dir="ltr"
          autocomplete="username"
          label={t('join.email')}
          form={form}
          say={say}
        />
      ) : (
        <div class="field">
          <strong>{t('join.email')}</strong>
          <span>
            <bdi>{email}</bdi>
          </span>
          {/* For the password manager, which saves the password under it. */}
          <input type="hidden" name="username" autocomplete="username" value={email} />
        </div>
      )}
      {(kind === 'first' || kind === 'new') && (
        <Field
          name="name"
          dir="auto"
          autocomplete="name"
          maxlength={100}
          label={t('join.name')}
          hint={t('join.name.hint')}
          form={form}
          say={say}
        />
      )}
    </>
  )
}

export function ClosedLinkPage({ why }: { why: 'used' | 'lapsed' | 'unknown' }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t(`closed.${why}.title`)} isDesk>
      <p class="text">{t(`closed.${why}.lead`)}</p>
      <p class="text">
        <a class="do second" href={link('/organise/sign-in')}>
          {t('closed.signIn')}
        </a>
      </p>
    </Page>
  )
}
