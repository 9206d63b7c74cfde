import { Choices, ErrorSummary, Field, Page, useView } from '../../../ui/index.ts'
import { nameOf, type Endorsement, type Organisation } from '../endorsement.ts'
import { useMessages } from './messages/index.ts'
import { useSayDesk } from './say.ts'
import { FactFields, useFactLabels, type FieldsProps } from './views-fact-fields.tsx'

interface Props extends FieldsProps {
  endorsement: Endorsement
  group: Organisation
  isPublic: boolean
}

/** Every fact as it stands, to be changed; what it was and why stays readable. */
export function AmendmentPage({ endorsement, group, isPublic, ...fields }: Props) {
  const t = useMessages()
  const { link } = useView()
  const { form } = fields
  const say = useSayDesk()
  const labels = { ...useFactLabels(), reason: t('desk.amend.reason') }
  const back = link(`/organise/endorsements/${endorsement.id}`)
  return (
    <Page title={t('desk.amend.title', { name: nameOf(group) })} isDesk>
      <p class="text">{t(isPublic ? 'desk.amend.lead' : 'desk.mend.lead')}</p>
      <ErrorSummary {...{ form, labels, say }} />
      <form class="form" method="post" action={`${back}/amendment`}>
        <input type="hidden" name="seen" value={form.values['seen'] || endorsement.events} />
        <FactFields {...fields} />
        <Field
          name="reason"
          rows={2}
          label={labels.reason}
          hint={t(isPublic ? 'desk.amend.reason.hint' : 'desk.mend.reason.hint')}
          maxlength={300}
          {...{ form, say }}
        />
        {isPublic && (
          <Choices
            name="forgetText"
            many
            label={t('desk.amend.forget')}
            hint={t('desk.amend.forget.hint')}
            options={[{ value: 'yes', label: t('desk.amend.forget.yes') }]}
            {...{ form, say }}
          />
        )}
        <button class="do small">{t('desk.amend.go')}</button>
      </form>
      <p class="text">
        <a href={back}>{t('desk.back')}</a>
      </p>
    </Page>
  )
}
