import { writeDay } from '../../../platform/messages/index.ts'
import { ErrorSummary, Field, useView } from '../../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { useSayReport } from './say-report.ts'
import type { ContactProps } from './views-contact.tsx'

/** Something is wrong in it; or it is to be taken back. */
export function ContactAsks({ token, endorsement, files, form }: ContactProps) {
  const t = useMessages()
  const { link } = useView()
  const isPublic = endorsement.state === 'published'
  const labels = {
    change: t('contact.change'),
    reason: t('contact.reason'),
    file: t('contact.file'),
  }
  const say = useSayReport()
  return (
    <>
      <ErrorSummary form={form} labels={labels} say={say} />
      <section>
        <h2>{t('contact.files')}</h2>
        <p>{t('contact.files.lead')}</p>
        {files.length > 0 && (
          <ul>
            {files.map(({ name, addedOn }) => (
              <li>{t('contact.files.one', { name, day: writeDay(addedOn) })}</li>
            ))}
          </ul>
        )}
        <form
          class="form"
          method="post"
          enctype="multipart/form-data"
          action={link(`/endorsements/yours/${token}/files`)}
        >
          <div class="field">
            <label for="file">{labels.file}</label>
            <span class="hint" id="file-hint">
              {t('contact.file.hint')}
            </span>
            <input
              id="file"
              name="file"
              type="file"
              required
              accept=".pdf,.docx,.odt,.txt,.jpg,.jpeg,.png"
              aria-describedby="file-hint"
            />
          </div>
          <button class="do small">{t('contact.file.do')}</button>
        </form>
      </section>
      <section>
        <h2>{t('contact.change.title')}</h2>
        <form class="form" method="post" action={link(`/endorsements/yours/${token}/changes`)}>
          <Field
            name="change"
            rows={4}
            label={labels.change}
            hint={t('contact.change.hint')}
            maxlength={2000}
            dir="auto"
            form={form}
          />
          <button class="do small">{t('contact.change.do')}</button>
        </form>
      </section>
      <section>
        <h2>{t('contact.withdraw.title')}</h2>
        <p>{t(isPublic ? 'contact.withdraw.lead' : 'contact.drop.lead')}</p>
        <form class="form" method="post" action={link(`/endorsements/yours/${token}/withdrawal`)}>
          {isPublic && (
            <Field
              name="reason"
              label={labels.reason}
              hint={t('contact.reason.hint')}
              maxlength={300}
              dir="auto"
              optional
              form={form}
            />
          )}
          <button class="do small second">{t('contact.withdraw.do')}</button>
        </form>
      </section>
    </>
  )
}
