import { writeDay } from '../../platform/messages/index.ts'
import { ErrorSummary, Field, Page, Table, useView, type FormState } from '../../ui/index.ts'
import type { Correction } from './correction.ts'
import { useMessages } from './messages/index.ts'

interface Props {
  waiting: Correction[]
  handled: Correction[]
  /** The names of the bodies they are about. */
  names: Record<string, string>
}

export function CorrectionsPage({ waiting, handled, names }: Props) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('desk.corrections')} isDesk>
      <p class="text">{t('desk.corrections.lead')}</p>
      {waiting.length === 0 ? (
        <p class="unknown">{t('desk.corrections.none')}</p>
      ) : (
        <Table
          caption={t('desk.corrections')}
          head={[t('correction.fact'), t('correction.about'), t('desk.history.when')]}
          rows={waiting.map(({ id, fact, bodyId, createdOn }) => [
            <a href={link(`/organise/corrections/${id}`)}>{t(`fact.${fact}`)}</a>,
            names[bodyId ?? ''] ?? bodyId ?? '–',
            writeDay(createdOn),
          ])}
        />
      )}
      {handled.length > 0 && <Handled handled={handled} names={names} />}
    </Page>
  )
}

interface OneProps {
  correction: Correction
  name: string | undefined
  mayEdit: boolean
  form: FormState
}

/** One report, and the two ways to deal with it. */
export function CorrectionDeskPage({ correction, name, mayEdit, form }: OneProps) {
  const t = useMessages()
  const { link } = useView()
  const { id, bodyId, fact, text, createdOn, handledOn } = correction
  const labels = { reason: t('desk.corrections.reason') }
  return (
    <Page title={t(`fact.${fact}`)} isDesk>
      {bodyId && (
        <p class="text">
          <a href={link(`/organise/bodies/${bodyId}`)}>{name ?? bodyId}</a>
        </p>
      )}
      <div class="text">
        <blockquote dir="auto">{text}</blockquote>
        <p class="source">{t('desk.corrections.written', { day: writeDay(createdOn) })}</p>
      </div>
      {mayEdit && !handledOn && (
        <>
          <ErrorSummary form={form} labels={labels} />
          <form class="form" method="post" action={link(`/organise/corrections/${id}/acceptance`)}>
            <button class="do small">{t('desk.corrections.accept')}</button>
          </form>
          <form class="form" method="post" action={link(`/organise/corrections/${id}/dismissal`)}>
            <Field name="reason" label={labels.reason} form={form} maxlength={300} />
            <button class="do small second">{t('desk.corrections.dismiss')}</button>
          </form>
        </>
      )}
    </Page>
  )
}

function Handled({ handled, names }: Pick<Props, 'handled' | 'names'>) {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.corrections.handled')}</h2>
      <Table
        caption={t('desk.corrections.handled')}
        head={[
          t('correction.about'),
          t('correction.fact'),
          t('desk.history.after'),
          t('desk.history.when'),
        ]}
        rows={handled.map(({ bodyId, fact, decision, reason, handledOn }) => [
          names[bodyId ?? ''] ?? bodyId ?? '–',
          t(`fact.${fact}`),
          [t(`desk.corrections.${decision ?? 'dismissed'}`), reason].filter(Boolean).join(': '),
          handledOn ? writeDay(handledOn) : '',
        ])}
      />
    </section>
  )
}
