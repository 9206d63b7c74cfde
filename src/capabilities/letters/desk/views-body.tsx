import { dayOf } from '../../../platform/clock/index.ts'
import type { Suppression } from '../../../platform/mail/index.ts'
import { writeDay, writeNumber } from '../../../platform/messages/index.ts'
import { Page, Table, useView } from '../../../ui/index.ts'
import { ActionStyle } from '../action-style.tsx'
import { COLUMNS, sortedBy, type BodyCount, type Order } from '../answering/count.ts'
import type { SentLetter } from '../life/sent-letter.ts'
import { useMessages } from '../messages/index.ts'
import type { WeekCount } from './by-week.ts'
import { listAddress } from './filter.ts'
import { useReason } from './say.ts'
import type { StateCounts, StuckReason } from './stuck.ts'
import { WeekChart } from './views-week-chart.tsx'

/** All bodies that letters went to. */
export function BodiesPage({ counts, order }: { counts: BodyCount[]; order: Order }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <Page title={t('desk.bodies.title')} isDesk>
      <p class="text">{t('desk.bodies.lead')}</p>
      {counts.length === 0 ? (
        <p class="unknown">{t('answer.table.none')}</p>
      ) : (
        <Table
          caption={t('desk.bodies.title')}
          head={[
            <a href={link('/organise/letters/bodies?sort=name')}>{t('answer.column.name')}</a>,
            ...COLUMNS.map((column) => (
              <a href={link(`/organise/letters/bodies?sort=${column}`)}>
                {t(`answer.column.${column}`)}
              </a>
            )),
          ]}
          sorted={sortedBy(order)}
          numbers={[1, 2, 3, 4, 5]}
          rows={counts.map((count) => [
            <a href={link(`/organise/letters/bodies/${count.bodyId}`)}>{count.bodyName}</a>,
            ...COLUMNS.map((column) => writeNumber(count[column])),
          ])}
        />
      )}
    </Page>
  )
}

interface Props {
  bodyId: string
  name: string
  weeks: WeekCount[]
  counts: StateCounts
  /** Why letters to it are stuck. */
  stuck: StuckReason[]
  /** How many of the last letters were the one that most sent. */
  commonest: { count: number; of: number } | undefined
  sample: Pick<SentLetter, 'subject' | 'text' | 'ownWords'> | undefined
  answers: BodyCount | undefined
  suppressed: Suppression[]
}

/** What reached one body, week by week, and what came of it. */
export function BodyPage(props: Props) {
  const t = useMessages()
  const { link } = useView()
  const { bodyId, name, weeks, counts, answers } = props
  return (
    <Page title={t('desk.body.title', { name })} isDesk>
      <ActionStyle />
      <section class="no-print">
        <ul class="links">
          <li>
            <a href={link(`/organise/bodies/${bodyId}`)}>{t('desk.letter.body.facts')}</a>
          </li>
          <li>
            <a href={link(listAddress({ bodyId }))}>{t('desk.body.stuck')}</a>
          </li>
          <li>
            <a href={link(listAddress({ bodyId, state: 'queued' }))}>{t('desk.body.queued')}</a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{t('desk.body.weeks')}</h2>
        <WeekChart weeks={weeks} />
      </section>
      <section>
        <h2>{t('desk.letters.states')}</h2>
        <Table
          caption={t('desk.body.states')}
          head={[t('desk.letters.state'), t('desk.letters.count')]}
          numbers={[1]}
          rows={counts.map(({ state, count }) => [
            <a href={link(listAddress({ state, bodyId }))}>{t(`desk.state.${state}`)}</a>,
            writeNumber(count),
          ])}
        />
      </section>
      <Bounces {...props} />
      <section>
        <h2>{t('answer.panel.title')}</h2>
        {answers ? (
          <Table
            caption={t('desk.body.answers')}
            head={COLUMNS.map((column) => t(`answer.column.${column}`))}
            numbers={[0, 1, 2, 3, 4]}
            rows={[COLUMNS.map((column) => writeNumber(answers[column]))]}
          />
        ) : (
          <p class="unknown">{t('desk.body.answers.none')}</p>
        )}
      </section>
      <Commonest {...props} />
    </Page>
  )
}

function Bounces({ bodyId, stuck, suppressed }: Props) {
  const t = useMessages()
  const { link } = useView()
  const say = useReason()
  return (
    <section>
      <h2>{t('desk.body.bounces')}</h2>
      {stuck.length === 0 ? (
        <p>{t('desk.body.bounces.none')}</p>
      ) : (
        <Table
          caption={t('desk.body.bounces')}
          head={[t('desk.letters.state'), t('desk.letters.count'), t('desk.letters.why')]}
          numbers={[1]}
          rows={stuck.map(({ state, word, count }) => [
            <a href={link(listAddress({ state, bodyId, reason: word || undefined }))}>
              {t(`desk.state.${state}`)}
            </a>,
            writeNumber(count),
            say(word),
          ])}
        />
      )}
      {suppressed.length > 0 && (
        <Table
          caption={t('desk.suppression.caption')}
          head={[t('desk.suppression.address'), t('desk.suppression.why'), t('desk.letters.since')]}
          rows={suppressed.map(({ hash, shown, reason, since }) => [
            <a href={link(`/organise/letters/suppression/${hash}`)}>{shown}</a>,
            t(`desk.suppression.${reason}`),
            writeDay(dayOf(since)),
          ])}
        />
      )}
    </section>
  )
}

function Commonest({ commonest, sample }: Props) {
  const t = useMessages()
  return (
    <section>
      <h2>{t('desk.body.commonest')}</h2>
      {commonest && sample?.text ? (
        <>
          <p>{t('desk.body.commonest.count', { ...commonest })}</p>
          {sample.ownWords && <p class="quiet">{t('desk.body.commonest.own')}</p>}
          <div class="letter" dir="auto">
            <p class="letter-subject">{sample.subject}</p>
            {sample.text}
          </div>
        </>
      ) : (
        <p class="unknown">{t('desk.body.commonest.none')}</p>
      )}
    </section>
  )
}
