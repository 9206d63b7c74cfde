import { ErrorSummary, Field, Page, useView, type FormState } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { useSay } from './say.ts'

export function SecondStepPage({ form, isPaper }: { form: FormState; isPaper: boolean }) {
  const t = useMessages()
  const { link } = useView()
  const say = useSay()
  const to = form.values['to'] ?? ''
  const label = t(isPaper ? 'step.paper' : 'step.app')
  const other = `/organise/sign-in/code?to=${encodeURIComponent(to)}${isPaper ? '' : '&paper=1'}`
  return (
    <Page title={t('step.title')} isDesk>
      <ErrorSummary form={form} labels={{ code: label }} say={say} />
      <form class="form" method="post" action={link('/organise/sign-in/code')}>
        <input type="hidden" name="to" value={to} />
        {isPaper && <input type="hidden" name="paper" value="1" />}
        <Field
          name="code"
          label={label}
          hint={t(isPaper ? 'step.paper.hint' : 'step.app.hint')}
          autocomplete={isPaper ? 'off' : 'one-time-code'}
          inputmode={isPaper ? 'text' : 'numeric'}
          dir="ltr"
          form={{ ...form, values: {} }}
          say={say}
        />
        <button class="do">{t('step.submit')}</button>
      </form>
      <p class="note">
        <a href={link(other)}>{t(isPaper ? 'step.toApp' : 'step.toPaper')}</a>
      </p>
    </Page>
  )
}
