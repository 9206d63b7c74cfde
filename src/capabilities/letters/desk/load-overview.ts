import type { DeskParts } from './parts.ts'
import type { LettersOverview } from './panels.tsx'
import { countStates } from './queries-desk.ts'
import { queueState } from './queue-state.ts'

export async function loadOverview(
  parts: Pick<DeskParts, 'db' | 'clock' | 'outbox'>,
  campaignId: string,
): Promise<LettersOverview> {
  const [counts, queue] = await Promise.all([
    countStates(parts.db, campaignId),
    queueState(parts.db, parts),
  ])
  return { counts, queue }
}
