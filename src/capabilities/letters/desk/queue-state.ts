import type { Clock, Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { findOldestQueued, type Outbox } from '../../../platform/mail/index.ts'

/** Whether mail moves, and since when it has not. */
export type QueueState =
  | { kind: 'moves' }
  | { kind: 'notSetUp' }
  | { kind: 'unreachable' | 'stands'; since: Instant }

/** Mail that was due so long ago waits for more than its turn. */
const LATE_MINUTES = 10

export async function queueState(
  db: AnyDb,
  { clock, outbox }: { clock: Clock; outbox: Pick<Outbox, 'isSetUp'> },
): Promise<QueueState> {
  if (!outbox.isSetUp) return { kind: 'notSetUp' }
  const oldest = await findOldestQueued(db)
  const late = new Date(Date.parse(clock.now()) - LATE_MINUTES * 60_000).toISOString()
  if (!oldest || oldest.dueAt > late) return { kind: 'moves' }
  const isUnreachable = oldest.problem?.startsWith('unreachable') ?? false
  return { kind: isUnreachable ? 'unreachable' : 'stands', since: oldest.dueAt }
}
