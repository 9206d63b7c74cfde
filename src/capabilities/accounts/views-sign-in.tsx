import { ErrorSummary, Field, island, Page, useView, type FormState } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { PasskeyBox } from './views-passkey-box.tsx'

export interface Refused {
  why: 'wrong' | 'passkey' | 'late'
  /** Until she may try again; none when she may at once. */
  waitMinutes: number
}

type Props = FormState & { refused?: Refused; hasPasskeys: boolean }

export function SignInPage(form: Props) {
  const t = useMessages()
  const { link } = useView()
  const labels = { email: t('signIn.email'), password: t('signIn.password') }
  return (
    <Page title={t('signIn.title')} isDesk islands={[island('accounts', 'passkey')]}>
      <p class="text">{t('signIn.lead')}</p>
      {form.refused && <Refusal {...form.refused} />}
      <ErrorSummary form={form} labels={labels} />
      <form class="form" method="post" action={link('/organise/sign-in')}>
        <input type="hidden" name="to" value={form.values['to']} />
        <Field
          name="email"
          type="email"
          dir="ltr"
          autocomplete="username"
          label={labels.email}
          form={form}
        />
        <Field
          name="password"
          type="password"
          dir="ltr"
          autocomplete="current-password"
          label={labels.password}
          form={form}
        />
        <button class="do">{t('signIn.submit')}</button>
      </form>
      {form.hasPasskeys && <WithPasskey to={form.values['to']} />}
      <p class="note">{t('signIn.forgotten')}</p>
    </Page>
  )
}

function WithPasskey({ to }: { to: string | undefined }) {
  const t = useMessages()
  return (
    <section>
      <h2>{t('signIn.passkey')}</h2>
      <PasskeyBox use="get" action="/organise/sign-in/passkey">
        <input type="hidden" name="to" value={to} />
        <button class="do second">{t('signIn.passkey.submit')}</button>
      </PasskeyBox>
    </section>
  )
}

/** It does not say which of the two was wrong, so it tells no stranger who has an account. */
function Refusal({ why, waitMinutes }: Refused) {
  const t = useMessages()
  return (
    <div class="problems" role="alert" tabindex={-1} autofocus>
      <h2>{t('signIn.refused')}</h2>
      <p>
        {waitMinutes
          ? t('problem.accounts.tooMany', { minutes: waitMinutes })
          : t(`signIn.${why}.wrong`)}
      </p>
    </div>
  )
}
