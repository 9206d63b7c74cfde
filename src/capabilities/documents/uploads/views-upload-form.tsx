import {
  Choices,
  ErrorSummary,
  Field,
  Page,
  Select,
  useView,
  type FormState,
} from '../../../ui/index.ts'
import type { Area } from '../../places/index.ts'
import type { Refusal } from '../checking/refused.ts'
import { languageName } from '../language-name.ts'
import { useMessages } from '../messages/index.ts'
import { AUDIENCES, RESOURCE_KINDS } from '../model/kinds.ts'
import { LANGUAGES, type OwnDocument } from './own-document.ts'
import { Back } from './views-uploads.tsx'

interface FormProps {
  form: FormState
  councils: Area[]
}

function useLabels() {
  const t = useMessages()
  return {
    file: t('desk.own.file'),
    title: t('desk.own.field.title'),
    summary: t('desk.own.field.summary'),
    kind: t('filter.kind'),
    audience: t('filter.audience'),
    language: t('filter.language'),
    area: t('desk.own.field.area'),
    reviewBy: t('desk.own.field.reviewBy'),
  }
}

function WordFields({ form, councils }: FormProps) {
  const t = useMessages()
  const labels = useLabels()
  return (
    <>
      <Field name="title" label={labels.title} form={form} maxlength={200} />
      <Field name="summary" label={labels.summary} form={form} maxlength={300} rows={3} />
      <Select
        name="kind"
        label={labels.kind}
        form={form}
        options={RESOURCE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <Choices
        name="audience"
        label={labels.audience}
        form={form}
        many
        options={AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))}
      />
      <Select
        name="language"
        label={labels.language}
        form={form}
        options={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
      />
      {councils.length > 0 && (
        <Select
          name="area"
          label={labels.area}
          hint={t('desk.own.field.area.hint')}
          form={form}
          optional
          options={councils.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <Field
        name="reviewBy"
        type="date"
        label={labels.reviewBy}
        hint={t('desk.own.field.reviewBy.hint')}
        form={form}
      />
    </>
  )
}

interface AddProps extends FormProps {
  isScanned: boolean
  refusal?: Refusal | undefined
}

export function AddPage({ form, councils, isScanned, refusal }: AddProps) {
  const t = useMessages()
  const { link } = useView()
  const problem = form.problems.find(({ field }) => field === 'file')
  const why = refusal && t(`desk.refused.${refusal.reason}`, { what: refusal.what ?? '' })
  const say = ({ field }: { field: string }) => (field === 'file' ? why : undefined)
  return (
    <Page title={t('desk.own.add')} isDesk>
      <div class="text">
        <p>{t('desk.own.add.lead')}</p>
        {!isScanned && <p class="unknown">{t('desk.own.notScanned')}</p>}
      </div>
      <ErrorSummary form={form} labels={useLabels()} say={say} />
      <form
        class="form"
        method="post"
        enctype="multipart/form-data"
        action={link('/organise/resources/own')}
      >
        <div class="field">
          <label for="file">{t('desk.own.file')}</label>
          <span class="hint" id="file-hint">
            {t('desk.own.file.hint')}
          </span>
          {problem && (
            <span class="problem" id="file-problem">
              {why ?? t('desk.own.file.none')}
            </span>
          )}
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".pdf,.docx,.pptx,.odt,.odp,.png,.jpg,.jpeg,.webp,.txt"
            aria-describedby={problem ? 'file-hint file-problem' : 'file-hint'}
            aria-invalid={problem ? 'true' : undefined}
          />
        </div>
        <WordFields {...{ form, councils }} />
        <button class="do small">{t('desk.own.add.do')}</button>
      </form>
      <Back />
    </Page>
  )
}

export function WordsPage({ own, form, councils }: FormProps & { own: OwnDocument }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('desk.own.edit')} isDesk>
      <ErrorSummary form={form} labels={useLabels()} />
      <form class="form" method="post" action={link(`/organise/resources/own/${own.id}`)}>
        <WordFields {...{ form, councils }} />
        <button class="do small">{t('desk.own.save')}</button>
      </form>
      <Back />
    </Page>
  )
}
