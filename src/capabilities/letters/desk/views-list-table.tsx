import type { Day } from '../../../platform/clock/index.ts'
import { writeDay } from '../../../platform/messages/index.ts'
import { Select, Table, useView } from '../../../ui/index.ts'
import { STATES } from '../life/life.ts'
import { useMessages } from '../messages/index.ts'
import type { Filter } from './filter.ts'
import type { ListedLetter } from './queries-desk.ts'
import { useReason, writeInstant } from './say.ts'

/** One line a letter: to whom, where it is, since when, why. */
export function LetterTable({ letters, caption }: { letters: ListedLetter[]; caption: string }) {
  const t = useMessages()
  const { link } = useView()
  const say = useReason()
  return (
    <Table
      caption={caption}
      head={[
        t('desk.letters.to'),
        t('desk.letters.state'),
        t('desk.letters.since'),
        t('desk.letters.why'),
      ]}
      rows={letters.map(({ id, writerId, recipientName, bodyName, state, stateAt, reason }) => [
        <>
          <a href={link(`/organise/letters/${id}`)}>{recipientName}</a>
          {bodyName !== recipientName && <div class="quiet">{bodyName}</div>}
          {writerId === null && <div class="quiet">{t('desk.letters.joint')}</div>}
        </>,
        t(`desk.state.${state}`),
        writeInstant(stateAt),
        say(reason),
      ])}
    />
  )
}

/** A state and a week to choose; what is chosen already goes along. */
export function FilterForm({ filter, weeks }: { filter: Filter; weeks: Day[] }) {
  const t = useMessages()
  const { link } = useView()
  const { state = '', week = '', bodyId, reason } = filter
  const form = { values: { state, week }, problems: [] }
  const states = STATES.map((value) => ({ value, label: t(`desk.state.${value}`) }))
  const days = weeks.map((value) => ({ value, label: writeDay(value) }))
  return (
    <form class="form" method="get" action={link('/organise/letters')}>
      <Select name="state" label={t('desk.letters.state')} form={form} options={states} optional />
      <Select name="week" label={t('desk.letters.week')} form={form} options={days} optional />
      {bodyId && <input type="hidden" name="body" value={bodyId} />}
      {reason && <input type="hidden" name="reason" value={reason} />}
      <button class="do small">{t('desk.letters.filter')}</button>
    </form>
  )
}
