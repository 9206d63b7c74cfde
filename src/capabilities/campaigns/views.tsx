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
    <Page title={t('desk.start.title')} isDesk>
      <p class="text">{t('desk.start.lead')}</p>
      <CampaignFields form={form} action="/organise/start" submit={t('desk.start.submit')} />
    </Page>
  )
}

export function CampaignPage({ isSaved, ...form }: FormState & { isSaved?: boolean }) {
  const t = useMessages()
  return (
    <Page title={t('desk.campaign.title')} isDesk>
      <p class="text">{t('desk.campaign.lead')}</p>
      {isSaved && (
        <p class="note" role="status">
          {t('desk.campaign.saved')}
        </p>
      )}
      <CampaignFields form={form} action="/organise/campaign" submit={t('desk.campaign.submit')} />
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
    name: t('desk.field.name'),
    controllerName: t('desk.field.controllerName'),
    controllerContact: t('desk.field.controllerContact'),
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
          hint={t('desk.field.controllerName.hint')}
        />
        <Field
          {...shared}
          name="controllerContact"
          rows={3}
          label={labels.controllerContact}
          hint={t('desk.field.controllerContact.hint')}
        />
        {form.problems.some(({ code }) => code === 'campaigns.readsLikeHome') && (
          <Choices
            name="notAHome"
            label={t('desk.field.notAHome')}
            many
            optional
            options={[{ value: 'yes', label: t('desk.field.notAHome.yes') }]}
            form={form}
          />
        )}
        <Field {...shared} name="name" label={labels.name} hint={t('desk.field.name.hint')} />
        <button class="do">{submit}</button>
      </form>
    </>
  )
}

function useSay(): SayProblem {
  const t = useMessages()
  return ({ code }) => {
    const key = `desk.problem.${code}`
    return useMessages.has(key) ? t(key) : undefined
  }
}
