import type { Day } from '../../../platform/clock/index.ts'
import { Choices, Field, Select, type FormState, type SayProblem } from '../../../ui/index.ts'
import type { Demand, ModelText } from '../../documents/index.ts'
import { ACTS, GROUP_KINDS } from '../endorsement.ts'
import { useMessages } from './messages/index.ts'

interface FieldsProps {
  form: FormState
  say: SayProblem
  labels: Record<string, string>
}

/** Who it was. */
export function GroupFields({ councils, labels, form, say }: FieldsProps & { councils: string[] }) {
  const t = useMessages()
  const shared = { form, say }
  return (
    <>
      <Field
        name="name"
        label={labels['name']!}
        hint={t('report.name.hint')}
        maxlength={120}
        autocomplete="organization"
        dir="auto"
        {...shared}
      />
      <Field
        name="branch"
        label={labels['branch']!}
        hint={t('report.branch.hint')}
        maxlength={120}
        dir="auto"
        optional
        {...shared}
      />
      <Select
        name="kind"
        label={labels['kind']!}
        options={GROUP_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...shared}
      />
      <Field
        name="area"
        label={labels['area']!}
        hint={t('report.area.hint')}
        maxlength={80}
        list={councils}
        dir="auto"
        optional
        {...shared}
      />
    </>
  )
}

/** What was passed, and when. */
export function WhatFields({
  model,
  demands,
  today,
  labels,
  form,
  say,
}: FieldsProps & { model: ModelText | undefined; demands: Demand[]; today: Day }) {
  const t = useMessages()
  const shared = { form, say }
  return (
    <>
      <Choices
        name="act"
        label={labels['act']!}
        options={ACTS.map((value) => ({ value, label: t(`act.${value}`) }))}
        {...shared}
      />
      <Field
        name="madeOn"
        type="date"
        label={labels['madeOn']!}
        hint={t('report.madeOn.hint', { today })}
        {...shared}
      />
      {model && <Model model={model} label={labels['wording']!} {...shared} />}
      <Field
        name="text"
        rows={8}
        label={labels['text']!}
        hint={t(model ? 'report.text.hint.model' : 'report.text.hint')}
        maxlength={20000}
        dir="auto"
        optional={Boolean(model)}
        {...shared}
      />
      {demands.length > 0 && (
        <Choices
          name="asks"
          many
          label={labels['asks']!}
          options={demands.map(({ id, title: label }) => ({ value: id, label }))}
          {...shared}
        />
      )}
    </>
  )
}

/** What it can be checked by. */
export function CheckFields({ labels, form, say }: FieldsProps) {
  const t = useMessages()
  const shared = { form, say }
  return (
    <>
      <Field
        name="link"
        type="url"
        label={labels['link']!}
        hint={t('report.link.hint')}
        maxlength={500}
        dir="ltr"
        optional
        {...shared}
      />
      <Field
        name="evidence"
        rows={2}
        label={labels['evidence']!}
        hint={t('report.evidence.hint')}
        maxlength={600}
        dir="auto"
        optional
        {...shared}
      />
      <Field
        name="speaker"
        label={labels['speaker']!}
        hint={t('report.speaker.hint')}
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
        options={[{ value: 'yes', label: t('report.speakerAgrees.yes') }]}
        {...shared}
      />
    </>
  )
}

/** Who is asked whether it is so. */
export function ContactFields({ labels, form, say }: FieldsProps) {
  const t = useMessages()
  const shared = { form, say }
  return (
    <>
      <Field
        name="contactName"
        label={labels['contactName']!}
        maxlength={100}
        autocomplete="name"
        dir="auto"
        {...shared}
      />
      <Field
        name="contactEmail"
        type="email"
        inputmode="email"
        label={labels['contactEmail']!}
        hint={t('report.contactEmail.hint')}
        maxlength={254}
        autocomplete="email"
        dir="ltr"
        {...shared}
      />
    </>
  )
}

interface ModelProps {
  model: ModelText
  label: string
  form: FormState
  say: SayProblem
}

function Model({ model, label, form, say }: ModelProps) {
  const t = useMessages()
  const options = (['model', 'own'] as const).map((value) => ({
    value,
    label: t(`wording.${value}`),
  }))
  return (
    <>
      <Choices name="wording" {...{ label, options, form, say }} />
      <details>
        <summary>{t('report.model', { title: model.title })}</summary>
        <div class="letter" dir="auto">
          {model.text}
        </div>
      </details>
    </>
  )
}
