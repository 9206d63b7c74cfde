import { dayOf, type Day } from '../../../platform/clock/index.ts'
import type { Changes, EndorsementEvent, Fact, GroupFact } from '../endorsement.ts'
import { PUBLIC_MOVES } from '../life.ts'

export interface Change {
  fact: Fact | GroupFact
  before: string | null
  after: string | null
}

type PublicMove = 'approve' | 'amend' | 'withdraw' | 'restore'

/** One dated line of what became of an endorsement since it was shown. */
export interface Line {
  on: Day
  move: PublicMove
  reason: string | null
  changes: Change[]
}

/** What everybody may read of its history, the oldest first. */
export function historyOf(events: readonly EndorsementEvent[]): Line[] {
  return events.flatMap(({ at, move, reason, detail }) => {
    const known = PUBLIC_MOVES.find((one) => one === move) as PublicMove | undefined
    if (!known) return []
    const changes = Object.entries(JSON.parse(detail ?? '{}') as Changes)
    return [{ on: dayOf(at), move: known, reason, changes: changes.map(changeOf) }]
  })
}

function changeOf([name, { before, after }]: [
  string,
  { before: string | null; after: string | null },
]) {
  const fact = name as Fact | GroupFact
  // Somebody who is not named any more does not go on being named here.
  return fact === 'speaker' ? { fact, before: null, after: null } : { fact, before, after }
}
