import {
  Choices,
  ErrorSummary,
  Field,
  Page,
  useView,
  type FormState,
  type SayProblem,
} from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'

export function StartPage(form: FormState) {
  const t = useMessages()
  return (
    <Page title={t('start.title')} isDesk>
      <p class="text">{t('start.lead')}</p>
      <CampaignFields form={form} action="/organise/start" submit={t('start.submit')} />
    </Page>
  )
}

export function CampaignPage({ isSaved, ...form }: FormState & { isSaved?: boolean }) {
  const t = useMessages()
  return (
    <Page title={t('campaign.title')} isDesk>
      <p class="text">{t('campaign.lead')}</p>
      {isSaved && (
        <p class="note" role="status">
          {t('campaign.saved')}
        </p>
      )}
      <CampaignFields form={form} action="/organise/campaign" submit={t('campaign.submit')} />
    </Page>
  )
}

interface FieldsProps {
  form: FormState
  action: string
  submit: string
}

function CampaignFields({ form, action, submit }: FieldsProps) {
  const t = useMessages()
  const { link } = useView()
  const say = useSay()
  const labels = {
    name: t('field.name'),
    controllerName: t('field.controllerName'),
    controllerContact: t('field.controllerContact'),
  }
  const shared = { form, say, dir: 'auto' } as const
  return (
    <>
      <ErrorSummary form={form} labels={labels} say={say} />
      <form class="form" method="post" action={link(action)}>
        <Field
          {...shared}
          name="controllerName"
          label={labels.controllerName}
          hint={t('field.controllerName.hint')}
        />
        <Field
          {...shared}
          name="controllerContact"
          rows={3}
          label={labels.controllerContact}
          hint={t('field.controllerContact.hint')}
        />
        {form.problems.some(({ code }) => code === 'campaigns.readsLikeHome') && (
          <Choices
            name="notAHome"
            label={t('field.notAHome')}
            many
            optional
            options={[{ value: 'yes', label: t('field.notAHome.yes') }]}
            form={form}
          />
        )}
        <Field {...shared} name="name" label={labels.name} hint={t('field.name.hint')} />
        <button class="do">{submit}</button>
      </form>
    </>
  )
}

function useSay(): SayProblem {
  const t = useMessages()
  return ({ code }) => {
    const key = `problem.${code}`
    return useMessages.has(key) ? t(key) : undefined
  }
}
