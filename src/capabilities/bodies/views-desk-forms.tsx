import type { Child } from 'hono/jsx'
import { ErrorSummary, Field, Page, Select, useView, type FormState } from '../../ui/index.ts'
import type { Body } from './body.ts'
import { useMessages } from './messages/index.ts'

export interface FormProps {
  body: Body
  form: FormState
}

interface FramedProps extends FormProps {
  title: string
  lead?: string
  /** The last part of the address of this form. */
  at: string
  labels: Record<string, string>
  go: string
  children?: Child
}

/** A page with one form about one body. Every change says where it is from, and of what day. */
function Framed({ body, form, title, lead, at, labels, go, children }: FramedProps) {
  const t = useMessages()
  const { link } = useView()
  const all = { ...labels, source: t('desk.field.source'), asOf: t('desk.field.asOf') }
  return (
    <Page title={`${title}: ${body.name}`} isDesk>
      {lead && <p class="text">{lead}</p>}
      <ErrorSummary form={form} labels={all} />
      <form class="form" method="post" action={link(`/organise/bodies/${body.id}/${at}`)}>
        {children}
        <Field
          name="source"
          label={all.source}
          hint={t('desk.field.source.hint')}
          form={form}
          maxlength={300}
        />
        <Field name="asOf" type="date" label={all.asOf} form={form} />
        <button class="do small">{go}</button>
      </form>
      <p class="text">
        <a href={link(`/organise/bodies/${body.id}`)}>{t('correction.back')}</a>
      </p>
    </Page>
  )
}

export function FactsPage({ body, form }: FormProps) {
  const t = useMessages()
  const labels = {
    name: t('desk.field.name'),
    address: t('desk.field.address'),
    postcode: t('desk.field.postcode'),
  }
  const words = { title: t('desk.edit'), go: t('desk.edit.go'), at: 'facts' }
  return (
    <Framed {...words} {...{ body, form, labels }}>
      <Field name="name" label={labels.name} form={form} maxlength={200} />
      <Field name="address" label={labels.address} form={form} rows={5} maxlength={500} optional />
      <Field name="postcode" label={labels.postcode} form={form} maxlength={10} optional />
    </Framed>
  )
}

const KINDS = ['email', 'phone', 'webForm', 'postal', 'url'] as const
const PURPOSES = ['general', 'democraticServices', 'councillors'] as const

export function ContactPage({ body, form }: FormProps) {
  const t = useMessages()
  const labels = {
    kind: t('desk.contact.kind'),
    purpose: t('desk.contact.purpose'),
    value: t('desk.contact.value'),
  }
  const words = { title: t('desk.contact.add'), go: t('desk.contact.go'), at: 'contacts' }
  const kinds = KINDS.map((value) => ({ value, label: t(`contact.${value}`) }))
  const purposes = PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))
  return (
    <Framed {...words} {...{ body, form, labels }}>
      <Select name="kind" label={labels.kind} form={form} options={kinds} />
      <Select name="purpose" label={labels.purpose} form={form} options={purposes} />
      <Field name="value" label={labels.value} form={form} rows={3} maxlength={500} />
    </Framed>
  )
}

export function HolderPage({ body, form }: FormProps) {
  const t = useMessages()
  const labels = {
    title: t('desk.holder.title'),
    name: t('desk.holder.name'),
    party: t('desk.holder.party'),
    email: t('desk.holder.email'),
  }
  const words = { title: t('desk.holder'), lead: t('desk.holder.lead'), go: t('desk.holder.go') }
  return (
    <Framed {...words} at="holder" {...{ body, form, labels }}>
      <Field name="title" label={labels.title} form={form} maxlength={200} />
      <Field name="name" label={labels.name} form={form} maxlength={120} />
      <Field name="party" label={labels.party} form={form} maxlength={120} optional />
      <Field name="email" type="email" dir="ltr" label={labels.email} form={form} optional />
    </Framed>
  )
}
