import { ErrorSummary, Field, Page, useView, type FormState } from '../../../ui/index.ts'
import { nameOf, type Endorsement, type Organisation } from '../endorsement.ts'
import { isPossible } from '../life.ts'
import { decisionsFor, moveFor, needsReason, type Decision } from './decision.ts'
import { useMessages } from './messages/index.ts'

/** What can be done with it now: at once where nothing has to be said, else on a page of its own. */
export function DecisionLinks({ endorsement }: { endorsement: Endorsement }) {
  const t = useMessages()
  const { link } = useView()
  const { id, state, events } = endorsement
  const [asked, atOnce] = [true, false].map((needs) => {
    return decisionsFor(endorsement).filter((one) => needsReason(endorsement, one) === needs)
  })
  const at = (decision: string) => link(`/organise/endorsements/${id}/${decision}`)
  return (
    <section class="no-print">
      <h2>{t('desk.decide')}</h2>
      {atOnce!.map((decision) => (
        <form method="post" action={at(decision)} class="form">
          <input type="hidden" name="seen" value={events} />
          <button class={decision === 'approval' ? 'do' : 'do small second'}>
            {t(`desk.do.${decision}`)}
          </button>
        </form>
      ))}
      <ul class="links">
        {asked!.map((decision) => (
          <li>
            <a href={at(decision)}>{t(`desk.do.${decision}`)}</a>
          </li>
        ))}
        {isPossible(state, moveFor(endorsement)) && (
          <li>
            <a href={at('amendment')}>{t('desk.do.amendment')}</a>
          </li>
        )}
      </ul>
    </section>
  )
}

interface Props {
  endorsement: Endorsement
  group: Organisation
  decision: Decision
  form: FormState
}

/** Says what it does, and asks why. */
export function DecisionPage({ endorsement, group, decision, form }: Props) {
  const t = useMessages()
  const { link } = useView()
  const { id, events } = endorsement
  const needs = needsReason(endorsement, decision)
  const labels = { reason: t(`desk.reasonFor.${decision}`) }
  const back = link(`/organise/endorsements/${id}`)
  return (
    <Page title={`${t(`desk.do.${decision}`)}: ${nameOf(group)}`} isDesk>
      <p class="text">{t(`desk.do.${decision}.lead`)}</p>
      <ErrorSummary form={form} labels={labels} />
      <form class="form" method="post" action={`${back}/${decision}`}>
        <input type="hidden" name="seen" value={form.values['seen'] || events} />
        {needs && (
          <Field
            name="reason"
            label={labels.reason}
            hint={t(`desk.reasonFor.${decision}.hint`)}
            rows={3}
            maxlength={300}
            form={form}
          />
        )}
        <button class="do small">{t(`desk.do.${decision}`)}</button>
      </form>
      <p class="text">
        <a href={back}>{t('desk.back')}</a>
      </p>
    </Page>
  )
}
