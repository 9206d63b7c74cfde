import type { Day } from '../../../platform/clock/index.ts'
import { Choices, Field, type FormState } from '../../../ui/index.ts'
import type { Demand } from '../../documents/index.ts'
import { useMessages as useReportWords } from '../reporting/messages/index.ts'
import { GroupFields, WhatFields } from '../reporting/views-fields.tsx'
import { useMessages } from './messages/index.ts'
import { useSayDesk } from './say.ts'

export interface FieldsProps {
  form: FormState
  demands: Demand[]
  councils: string[]
  today: Day
}

const FIELDS = [
  'name',
  'branch',
  'kind',
  'area',
  'act',
  'madeOn',
  'text',
  'asks',
  'link',
  'evidence',
  'speaker',
  'speakerAgrees',
] as const

/** The questions by the names they have on the form at the front door. */
export function useFactLabels(): Record<string, string> {
  const t = useReportWords()
  return Object.fromEntries(FIELDS.map((field) => [field, t(`report.${field}`)]))
}

/** All facts, with the same questions as at the front door. */
export function FactFields({ form, demands, councils, today }: FieldsProps) {
  const t = useMessages()
  const words = useReportWords()
  const labels = useFactLabels()
  const shared = { form, say: useSayDesk() }
  const all = { ...shared, labels }
  return (
    <>
      <h2>{words('report.group')}</h2>
      <GroupFields councils={councils} {...all} />
      <h2>{words('report.what')}</h2>
      <WhatFields model={undefined} {...{ demands, today }} {...all} />
      <Field
        name="link"
        type="url"
        label={labels['link']!}
        maxlength={500}
        dir="ltr"
        optional
        {...shared}
      />
      <Field
        name="speaker"
        label={labels['speaker']!}
        hint={t('desk.speaker.hint')}
        maxlength={120}
        autocomplete="off"
        dir="auto"
        optional
        {...shared}
      />
      <Choices
        name="speakerAgrees"
        many
        label={labels['speakerAgrees']!}
        options={[{ value: 'yes', label: words('report.speakerAgrees.yes') }]}
        {...shared}
      />
      <Field
        name="evidence"
        rows={3}
        label={labels['evidence']!}
        hint={t('desk.evidence.hint')}
        maxlength={600}
        dir="auto"
        optional
        {...shared}
      />
    </>
  )
}
