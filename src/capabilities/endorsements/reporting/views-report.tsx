import type { Day } from '../../../platform/clock/index.ts'
import type { Challenge } from '../../../platform/proof/index.ts'
import {
  ErrorSummary,
  Page,
  PROOF_ISLAND,
  ProofField,
  Trap,
  useView,
  type FormState,
} from '../../../ui/index.ts'
import type { Demand, ModelText } from '../../documents/index.ts'
import { useMessages } from './messages/index.ts'
import { useSayReport } from './say-report.ts'
import { CheckFields, ContactFields, GroupFields, WhatFields } from './views-fields.tsx'

interface ReportProps {
  form: FormState
  /** The text of the pack that the foot of the motion named. */
  model: ModelText | undefined
  demands: Demand[]
  councils: string[]
  today: Day
  challenge: Challenge
  action: string
}

/** “Passed it? Tell us.” What is shown to everybody and what is not is said beside each question. */
export function ReportPage(props: ReportProps) {
  const { form, model, demands, councils, today, challenge, action } = props
  const t = useMessages()
  const { link } = useView()
  const say = useSayReport()
  const labels = useLabels()
  const title = t('report.title')
  const shared = { form, say, labels }
  return (
    <Page
      title={title}
      islands={[PROOF_ISLAND]}
      poster={
        <>
          <h1>{title}</h1>
          <p>{t('report.lead')}</p>
        </>
      }
    >
      <ErrorSummary form={form} labels={labels} say={say} />
      <form class="form" method="post" action={link(action)}>
        <h2>{t('report.group')}</h2>
        <GroupFields councils={councils} {...shared} />
        <h2>{t('report.what')}</h2>
        <WhatFields {...{ model, demands, today }} {...shared} />
        <h2>{t('report.proof')}</h2>
        <CheckFields {...shared} />
        <h2>{t('report.contact')}</h2>
        <p>{t('report.contact.lead')}</p>
        <ContactFields {...shared} />
        <ProofField challenge={challenge} form={form} />
        <Trap name="website" />
        <p class="quiet">{t('report.kept')}</p>
        <div class="choices">
          <button class="do">{t('report.do')}</button>
        </div>
      </form>
    </Page>
  )
}

function useLabels(): Record<string, string> {
  const t = useMessages()
  const fields = [
    'name',
    'branch',
    'kind',
    'area',
    'act',
    'madeOn',
    'wording',
    'text',
    'asks',
    'link',
    'evidence',
    'speaker',
    'speakerAgrees',
    'contactName',
    'contactEmail',
  ] as const
  return Object.fromEntries(fields.map((field) => [field, t(`report.${field}`)]))
}
