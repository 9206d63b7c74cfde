import { ErrorSummary, Field, Page, useView, type FormState } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

type Refused = 'wrong' | 'tooMany'

export function SignInPage(form: FormState & { refused?: Refused }) {
  const t = useMessages()
  const { link } = useView()
  const labels = { email: t('signIn.email'), password: t('signIn.password') }
  return (
    <Page title={t('signIn.title')} isDesk>
      <p class="text">{t('signIn.lead')}</p>
      {form.refused && <Refusal why={form.refused} />}
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
      <p class="note">{t('signIn.forgotten')}</p>
    </Page>
  )
}

/** It does not say which of the two was wrong, so it tells no stranger who has an account. */
function Refusal({ why }: { why: Refused }) {
  const t = useMessages()
  return (
    <div class="problems" role="alert" tabindex={-1} autofocus>
      <h2>{t('signIn.refused')}</h2>
      <p>{t(`signIn.${why}`)}</p>
    </div>
  )
}
