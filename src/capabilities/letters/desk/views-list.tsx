import type { Day } from '../../../platform/clock/index.ts'
import { writeNumber } from '../../../platform/messages/index.ts'
import { Page, Table, useView } from '../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'
import { changesFrom } from './change.ts'
import type { Running } from './change-later.ts'
import { listAddress, type After, type Filter } from './filter.ts'
import type { ListedLetter } from './queries-desk.ts'
import type { QueueState } from './queue-state.ts'
import { useReason, writeInstant } from './say.ts'
import type { StateCounts, StuckReason } from './stuck.ts'
import { FilterForm, LetterTable } from './views-list-table.tsx'

interface Props {
  counts: StateCounts
  queue: QueueState
  running: Running[]
  reasons: StuckReason[]
  filter: Filter
  weeks: Day[]
  letters: ListedLetter[]
  /** The last letter shown, when the next page begins after it. */
  after: After | undefined
  isMore: boolean
  /** Only an organiser sees letters, and does something about them. */
  mayAct: boolean
  bodyName: string | undefined
}

/** Letters by state, the stuck ones first. */
export function LettersDeskPage(props: Props) {
  const t = useMessages()
  const { counts, queue, running, reasons, mayAct } = props
  return (
    <Page title={t('desk.letters.title')} isDesk>
      <p class="text">{t(mayAct ? 'desk.letters.lead' : 'desk.letters.lead.counts')}</p>
      <WaysOn mayAct={mayAct} />
      <QueueNote queue={queue} />
      {running.map((one) => (
        <p class="note" role="status">
          {t(`desk.many.${one.change}.running`, { count: one.left })} {t('desk.many.running')}
        </p>
      ))}
      <section>
        <h2>{t('desk.letters.states')}</h2>
        {counts.length === 0 ? (
          <p class="unknown">{t('desk.letters.none')}</p>
        ) : (
          <States counts={counts} mayAct={mayAct} />
        )}
      </section>
      {mayAct && reasons.length > 0 && <Reasons reasons={reasons} />}
      {mayAct && counts.length > 0 && <Letters {...props} />}
    </Page>
  )
}

function WaysOn({ mayAct }: { mayAct: boolean }) {
  const t = useMessages()
  const { link } = useView()
  const ways = mayAct ? (['bodies', 'suppression', 'test'] as const) : []
  return (
    <section class="no-print">
      <ul class="links">
        {ways.map((way) => (
          <li>
            <a href={link(`/organise/letters/${way}`)}>{t(`desk.${way}.title`)}</a>
          </li>
        ))}
        <li>
          <a href={link('/letters')}>{t('desk.letters.public')}</a>
        </li>
      </ul>
    </section>
  )
}

/** Why nothing goes, when nothing does. */
export function QueueNote({ queue }: { queue: QueueState }) {
  const t = useMessages()
  if (queue.kind === 'moves') return null
  return (
    <p class="note" role="status">
      {queue.kind === 'notSetUp'
        ? t('desk.queue.notSetUp')
        : t(`desk.queue.${queue.kind}`, { since: writeInstant(queue.since) })}
    </p>
  )
}

function States({ counts, mayAct }: Pick<Props, 'counts' | 'mayAct'>) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Table
      caption={t('desk.letters.states.caption')}
      head={[t('desk.letters.state'), t('desk.letters.count'), t('desk.letters.meaning')]}
      numbers={[1]}
      rows={counts.map(({ state, count }) => [
        mayAct ? (
          <a href={link(listAddress({ state }))}>{t(`desk.state.${state}`)}</a>
        ) : (
          t(`desk.state.${state}`)
        ),
        writeNumber(count),
        t(`desk.state.${state}.meaning`),
      ])}
    />
  )
}

function Reasons({ reasons }: { reasons: StuckReason[] }) {
  const t = useMessages()
  const { link } = useView()
  const say = useReason()
  return (
    <section>
      <h2>{t('desk.letters.stuck')}</h2>
      <p>{t('desk.letters.stuck.lead')}</p>
      <Table
        caption={t('desk.letters.stuck.caption')}
        head={[
          t('desk.letters.state'),
          t('desk.letters.count'),
          t('desk.letters.why'),
          t('desk.letters.many'),
        ]}
        numbers={[1]}
        rows={reasons.map(({ state, word, count }) => [
          <a href={link(listAddress({ state, reason: word || undefined }))}>
            {t(`desk.state.${state}`)}
          </a>,
          writeNumber(count),
          say(word),
          changesFrom(state).map((change) => (
            <>
              <a href={link(manyAddress({ state, reason: word || undefined }, change))}>
                {t(`desk.many.${change}`)}
              </a>{' '}
            </>
          )),
        ])}
      />
    </section>
  )
}

/** Where all letters of a list are changed at once. */
function manyAddress(filter: Filter, change: string): string {
  const query = listAddress(filter).split('?')[1] ?? ''
  return `/organise/letters/many?${query}&change=${change}`
}

function Letters({ filter, weeks, letters, after, isMore, bodyName }: Props) {
  const t = useMessages()
  const { link } = useView()
  const say = useReason()
  const title = filter.state ? t(`desk.state.${filter.state}`) : t('desk.letters.list.stuck')
  return (
    <section>
      <h2>{title}</h2>
      {filter.bodyId && (
        <p>
          {t('desk.letters.only', { body: bodyName ?? filter.bodyId })}{' '}
          <a href={link(listAddress({ ...filter, bodyId: undefined }))}>
            {t('desk.letters.only.not')}
          </a>
        </p>
      )}
      {filter.reason && (
        <p>
          {t('desk.letters.because', { reason: say(filter.reason) })}{' '}
          <a href={link(listAddress({ ...filter, reason: undefined }))}>
            {t('desk.letters.because.not')}
          </a>
        </p>
      )}
      <FilterForm filter={filter} weeks={weeks} />
      {letters.length === 0 ? (
        <p class="unknown">{t('desk.letters.list.none')}</p>
      ) : (
        <LetterTable letters={letters} caption={title} />
      )}
      {after && (
        <p class="no-print">
          <a href={link(listAddress(filter, after))}>{t('desk.letters.more')}</a>
        </p>
      )}
      {isMore && !after && <p class="quiet">{t('desk.letters.moreByState')}</p>}
    </section>
  )
}
