import {
  Choices,
  ErrorSummary,
  Field,
  Page,
  Trap,
  useView,
  type FormState,
} from '../../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'
import type { Published } from '../read-published.ts'

/** What is wrong, and never who says so. */
export function ReportPage({ story, form }: { story: Published; form: FormState }) {
  const t = useMessages()
  const { link } = useView()
  const labels = { kind: t('report.kind'), text: t('report.text') }
  return (
    <Page title={t('report.title')}>
      <p class="text">{t('report.lead')}</p>
      <p class="text" lang={story.language} dir="auto">
        <strong>{story.title}</strong>
      </p>
      <ErrorSummary form={form} labels={labels} />
      <form class="form" method="post" action={link(`/stories/${story.id}/report`)}>
        <Choices
          name="kind"
          label={labels.kind}
          form={form}
          options={(['recognised', 'wrong'] as const).map((value) => ({
            value,
            label: t(`report.${value}`),
          }))}
        />
        <Field
          name="text"
          label={labels.text}
          hint={t('report.text.hint')}
          rows={5}
          maxlength={600}
          autocomplete="off"
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
        <a href={link('/stories')}>{t('back')}</a>
      </p>
    </Page>
  )
}
