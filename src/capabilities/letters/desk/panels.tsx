import { useView } from '../../../ui/index.ts'
import { useMessages } from '../messages/index.ts'
import { listAddress } from './filter.ts'
import type { QueueState } from './queue-state.ts'
import { inOrderOfCare, stuckIn, type StateCounts } from './stuck.ts'
import { STUCK } from '../life/life.ts'
import { QueueNote } from './views-list.tsx'

export interface LettersOverview {
  counts: StateCounts
  queue: QueueState
}

/** On the desk's overview: whether letters are stuck, how many wait, and whether mail goes at all. */
export function LettersPanel({ overview: { counts, queue } }: { overview: LettersOverview }) {
  const t = useMessages()
  const { link } = useView()
  const stuck = inOrderOfCare(counts).filter(({ state }) => STUCK.includes(state))
  const queued = counts.find(({ state }) => state === 'queued')?.count ?? 0
  return (
    <>
      <p>{t('desk.panel.stuck', { count: stuckIn(counts) })}</p>
      {stuck.length > 0 && (
        <ul class="links">
          {stuck.map(({ state, count }) => (
            <li>
              <a href={link(listAddress({ state }))}>
                {t('desk.panel.line', { state: t(`desk.state.${state}`), count })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {queued > 0 && <p>{t('desk.panel.queued', { count: queued })}</p>}
      {(queued > 0 || queue.kind === 'notSetUp') && <QueueNote queue={queue} />}
    </>
  )
}
