import { dayOf } from '../../../platform/clock/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import { Field, Select, Table, useView } from '../../../ui/index.ts'
import { GROUP_KINDS, nameOf } from '../endorsement.ts'
import { BY_CARE, type Filter } from './filter.ts'
import { useMessages } from './messages/index.ts'
import type { ListedEndorsement } from './queries-desk.ts'
import { useFact, useReason } from './say.ts'

/** One line an endorsement: who, what, where it is and why. */
export function EndorsementTable(props: { listed: ListedEndorsement[]; caption: string }) {
  const t = useMessages()
  const { link } = useView()
  const fact = useFact([])
  const reason = useReason()
  return (
    <Table
      caption={props.caption}
      head={[t('desk.group'), t('desk.what'), t('desk.state'), t('desk.reported'), t('desk.why')]}
      rows={props.listed.map((one) => [
        <>
          <a href={link(`/organise/endorsements/${one.id}`)} dir="auto">
            {nameOf(one)}
          </a>
          <div class="quiet">
            {fact('kind', one.kind)}
            {one.areaName && ` · ${one.areaName}`}
          </div>
        </>,
        `${fact('act', one.act)}, ${writeDay(one.madeOn)}`,
        t(`desk.state.${one.state}`),
        writeDay(dayOf(one.reportedAt)),
        <span dir="auto">{reason(one.reason)}</span>,
      ])}
    />
  )
}

export function FilterForm({ filter }: { filter: Filter }) {
  const t = useMessages()
  const { link } = useView()
  const fact = useFact([])
  const { state = '', kind = '', words } = filter
  const form = { values: { state, kind, words }, problems: [] }
  const states = BY_CARE.map((value) => ({ value, label: t(`desk.state.${value}`) }))
  const kinds = GROUP_KINDS.map((value) => ({ value, label: fact('kind', value) }))
  const isUsed = Boolean(state || kind || words)
  return (
    <details open={isUsed}>
      <summary>{t('desk.search.title')}</summary>
      <form class="form" method="get" action={link('/organise/endorsements')}>
        <Field name="words" label={t('desk.words')} form={form} maxlength={100} optional />
        <Select name="state" label={t('desk.state')} form={form} options={states} optional />
        <Select name="kind" label={t('desk.kind')} form={form} options={kinds} optional />
        <button class="do small">{t('desk.search')}</button>
      </form>
    </details>
  )
}
