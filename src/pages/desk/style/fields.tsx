import {
  Choices,
  emptyForm,
  ErrorSummary,
  Field,
  Select,
  type FormState,
} from '../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'

/** The same questions twice on one page, so each time under names of their own. */
function Questions({ form, prefix }: { form: FormState; prefix: string }) {
  const t = useMessages()
  const kinds = [
    { value: 'own', label: t('style.fields.kind.own') },
    { value: 'other', label: t('style.fields.kind.other') },
  ]
  const bodies = [
    { value: 'trust', label: t('style.fields.body.trust') },
    { value: 'council', label: t('style.fields.body.council') },
  ]
  const named = (name: string) => ({ name: `${prefix}-${name}`, form })
  return (
    <>
      <Field {...named('name')} label={t('style.fields.name')} hint={t('style.fields.hint')} />
      <Field {...named('email')} type="email" dir="ltr" label={t('style.fields.email')} />
      <Choices {...named('kind')} label={t('style.fields.kind')} options={kinds} />
      <Choices {...named('many')} label={t('style.fields.many')} options={kinds} many />
      <Select {...named('body')} label={t('style.fields.body')} options={bodies} />
      <Field {...named('words')} label={t('style.fields.words')} rows={4} optional />
    </>
  )
}

export function Fields() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('style.fields')}</h2>
      <p>{t('style.fields.lead')}</p>
      <div class="form">
        <Questions form={emptyForm} prefix="plain" />
        <button type="button" class="do">
          {t('style.fields.send')}
        </button>
      </div>
    </section>
  )
}

const WRONG: FormState = {
  values: { 'wrong-name': 'Ada', 'wrong-email': 'ada', 'wrong-kind': 'own', 'wrong-many': 'other' },
  problems: [
    { field: 'wrong-email', code: 'notEmail' },
    { field: 'wrong-kind', code: 'notOneOf' },
    { field: 'wrong-body', code: 'required' },
  ],
}

export function FieldsWithProblems() {
  const t = useMessages()
  const labels = {
    'wrong-email': t('style.fields.email'),
    'wrong-kind': t('style.fields.kind'),
    'wrong-body': t('style.fields.body'),
  }
  return (
    <section>
      <h2>{t('style.problems')}</h2>
      <ErrorSummary form={WRONG} labels={labels} />
      <div class="form">
        <Questions form={WRONG} prefix="wrong" />
      </div>
    </section>
  )
}
