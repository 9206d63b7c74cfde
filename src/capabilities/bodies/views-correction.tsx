import {
  Choices,
  ErrorSummary,
  Field,
  Page,
  Trap,
  useView,
  type FormState,
} from '../../ui/index.ts'
import { correctedFacts } from './correction.ts'
import { useMessages } from './messages/index.ts'

interface Props {
  /** The body it is about, where it is about one. */
  body?: { id: string; name: string } | undefined
  form: FormState
}

/** “Tell us this is wrong.” It asks what is wrong and what is right, and never who says so. */
export function CorrectionPage({ body, form }: Props) {
  const t = useMessages()
  const { link } = useView()
  const labels = { fact: t('correction.fact'), text: t('correction.text') }
  return (
    <Page title={t('correction.title')}>
      <p class="text">{t('correction.lead')}</p>
      {body && (
        <p class="text">
          {t('correction.about')} <strong>{body.name}</strong>
        </p>
      )}
      <ErrorSummary form={form} labels={labels} />
      <form class="form" method="post" action={link('/corrections/new')}>
        {body && <input type="hidden" name="body" value={body.id} />}
        <Choices
          name="fact"
          label={labels.fact}
          form={form}
          options={correctedFacts.map((value) => ({ value, label: t(`fact.${value}`) }))}
        />
        <Field
          name="text"
          label={labels.text}
          hint={t('correction.text.hint')}
          rows={5}
          maxlength={600}
          autocomplete="off"
          form={form}
        />
        <Trap name="website" />
        <button class="do">{t('correction.send')}</button>
      </form>
    </Page>
  )
}

export function ThanksPage({ body }: Pick<Props, 'body'>) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('correction.thanks')}>
      <p class="text">{t('correction.thanks.lead')}</p>
      <p class="text">
        <a href={link(body ? `/bodies/${body.id}` : '/')}>{t('correction.back')}</a>
      </p>
    </Page>
  )
}
