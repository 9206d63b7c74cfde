import { ErrorSummary, Field, Page, useView } from '../../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { useSayDesk } from './say.ts'
import { FactFields, useFactLabels, type FieldsProps } from './views-fact-fields.tsx'

/** What came by post or telephone. */
export function EnteringPage(fields: FieldsProps) {
  const t = useMessages()
  const { link } = useView()
  const { form } = fields
  const say = useSayDesk()
  const labels = {
    ...useFactLabels(),
    source: t('desk.enter.source'),
    checked: t('desk.enter.checked'),
  }
  return (
    <Page title={t('desk.enter.title')} isDesk>
      <p class="text">{t('desk.enter.lead')}</p>
      <ErrorSummary {...{ form, labels, say }} />
      <form class="form" method="post" action={link('/organise/endorsements/new')}>
        <FactFields {...fields} />
        <Field
          name="source"
          label={labels.source}
          hint={t('desk.enter.source.hint')}
          maxlength={300}
          {...{ form, say }}
        />
        <Field
          name="checked"
          rows={2}
          label={labels.checked}
          hint={t('desk.enter.checked.hint')}
          maxlength={300}
          {...{ form, say }}
        />
        <button class="do small">{t('desk.enter.go')}</button>
      </form>
    </Page>
  )
}
