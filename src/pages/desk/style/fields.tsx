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
    { value: 'own', label: t('desk.style.fields.kind.own') },
    { value: 'other', label: t('desk.style.fields.kind.other') },
  ]
  const bodies = [
    { value: 'trust', label: t('desk.style.fields.body.trust') },
    { value: 'council', label: t('desk.style.fields.body.council') },
  ]
  const named = (name: string) => ({ name: `${prefix}-${name}`, form })
  return (
    <>
      <Field
        {...named('name')}
        label={t('desk.style.fields.name')}
        hint={t('desk.style.fields.hint')}
      />
      <Field {...named('email')} type="email" dir="ltr" label={t('desk.style.fields.email')} />
      <Choices {...named('kind')} label={t('desk.style.fields.kind')} options={kinds} />
      <Choices {...named('many')} label={t('desk.style.fields.many')} options={kinds} many />
      <Select {...named('body')} label={t('desk.style.fields.body')} options={bodies} />
      <Field {...named('words')} label={t('desk.style.fields.words')} rows={4} optional />
    </>
  )
}

export function Fields() {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.style.fields')}</h2>
      <p>{t('desk.style.fields.lead')}</p>
      <div class="form">
        <Questions form={emptyForm} prefix="plain" />
        <button type="button" class="do">
          {t('desk.style.fields.send')}
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
    'wrong-email': t('desk.style.fields.email'),
    'wrong-kind': t('desk.style.fields.kind'),
    'wrong-body': t('desk.style.fields.body'),
  }
  return (
    <section>
      <h2>{t('desk.style.problems')}</h2>
      <ErrorSummary form={WRONG} labels={labels} />
      <div class="form">
        <Questions form={WRONG} prefix="wrong" />
      </div>
    </section>
  )
}
