import { writeDay } from '../../../platform/messages/index.ts'
import { ErrorSummary, Field, Page, useView, type FormState } from '../../../ui/index.ts'
import {
  nameOf,
  type Endorsement,
  type EndorsementReport,
  type Organisation,
} from '../endorsement.ts'
import { useMessages } from './messages/index.ts'

interface Props {
  report: EndorsementReport
  endorsement: Endorsement
  group: Organisation
  form: FormState
}

/** One report that something is wrong, and the two ways to deal with it. */
export function ReportDeskPage({ report, endorsement, group, form }: Props) {
  const t = useMessages()
  const { link } = useView()
  const { id, isFrom, text, createdOn, handledOn, decision, reason } = report
  const labels = { reason: t('desk.reports.reason') }
  const at = (what: string) => link(`/organise/endorsements/reports/${id}/${what}`)
  return (
    <Page title={t('desk.reports.title', { name: nameOf(group) })} isDesk>
      <div class="text">
        <blockquote dir="auto">{text}</blockquote>
        <p class="source">
          {t(`desk.from.${isFrom}`)}, {writeDay(createdOn)}
        </p>
        <p>
          <a href={link(`/organise/endorsements/${endorsement.id}`)}>{t('desk.back')}</a>
        </p>
      </div>
      {handledOn ? (
        <p class="text">
          {t(`desk.reports.${decision ?? 'open'}`)} {reason}
        </p>
      ) : (
        <>
          <ErrorSummary form={form} labels={labels} />
          <form class="form" method="post" action={at('acceptance')}>
            <button class="do small">{t('desk.reports.accept')}</button>
          </form>
          <form class="form" method="post" action={at('dismissal')}>
            <Field name="reason" label={labels.reason} form={form} maxlength={300} />
            <button class="do small second">{t('desk.reports.dismiss')}</button>
          </form>
        </>
      )}
    </Page>
  )
}
