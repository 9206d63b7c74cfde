import { ErrorSummary, Field, Page, Trap, useView, type FormState } from '../../../ui/index.ts'
import { useMessages } from './messages/index.ts'

interface Props {
  id: string
  name: string
  form: FormState
}

/** “Report or correct this.” It asks what is wrong, and never who says so. */
export function ReportPage({ id, name, form }: Props) {
  const t = useMessages()
  const { link } = useView()
  const labels = { text: t('report.text') }
  return (
    <Page title={t('report')}>
      <p class="text">{t('report.lead')}</p>
      <p class="text" dir="auto">
        <strong>{name}</strong>
      </p>
      <ErrorSummary form={form} labels={labels} />
      <form class="form" method="post" action={link(`/endorsements/${id}/report`)}>
        <Field
          name="text"
          label={labels.text}
          hint={t('report.text.hint')}
          rows={5}
          maxlength={600}
          autocomplete="off"
          dir="auto"
          form={form}
        />
        <Trap name="website" />
        <button class="do">{t('report.send')}</button>
      </form>
    </Page>
  )
}

export function ReportThanksPage() {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('report.thanks')}>
      <p class="text">{t('report.thanks.lead')}</p>
      <p class="text">
        <a href={link('/endorsements')}>{t('back')}</a>
      </p>
    </Page>
  )
}
