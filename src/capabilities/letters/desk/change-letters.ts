import type { Clock, Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { DomainError } from '../../../platform/errors.ts'
import { recordAct, type Organiser } from '../../accounts/index.ts'
import type { JointParts } from '../joint/close-joint.ts'
import type { LetterState } from '../life/life.ts'
import type { Change, ManyChange } from './change.ts'
import { canChange } from './change.ts'
import type { After, Filter } from './filter.ts'
import { holdLetters } from './hold-letters.ts'
import { listChanging, listToChange, type ChangingLetter } from './queries-desk.ts'
import { retryLetters } from './retry-letters.ts'
import { stopLetters } from './stop-letters.ts'
import { arriveLetters } from './arrive-letters.ts'
import { releaseLetters } from './release-letters.ts'

export interface ChangeParts extends JointParts {
  db: AnyDb
  clock: Clock
}

export type ChangeLetters = (
  trx: AnyDb,
  parts: JointParts,
  letters: ChangingLetter[],
  by: Organiser,
) => Promise<string[]>

const CHANGE: Record<Change, ChangeLetters> = {
  retry: retryLetters,
  release: releaseLetters,
  arrive: arriveLetters,
  hold: holdLetters,
  stop: stopLetters,
}

/** Changes one letter, and says so in the trail; refused when it has gone on in the meantime. */
export async function changeLetter(
  parts: ChangeParts,
  change: Change,
  id: string,
  by: Organiser,
): Promise<void> {
  await parts.db.transaction().execute(async (trx: AnyDb) => {
    const changed = await changeSome(trx, parts, change, [id], by)
    if (changed.length === 0) throw new DomainError('letterMovedOn')
    const about = `/organise/letters/${id}`
    await recordAct(trx, { ...actOf(change, by), about })
  })
  parts.outbox.wake()
}

export interface Many {
  change: ManyChange
  filter: Filter & { state: LetterState }
  /** What came after the organiser was told how many there are is left alone. */
  until: Instant
}

const AT_A_TIME = 500

/** Changes all letters that a list shows, each few in a transaction and an act of their own. Says how many. */
export async function changeMany(parts: ChangeParts, many: Many, by: Organiser): Promise<number> {
  const { filter, until } = many
  const { campaignId } = by
  let count = 0
  let last: After | undefined
  for (;;) {
    const page = { campaignId, filter, until, last, limit: AT_A_TIME }
    const listed = await listToChange(parts.db, page)
    count += await changeListed(
      parts,
      many,
      listed.map(({ id }) => id),
      by,
    )
    last = listed.at(-1)
    if (listed.length < AT_A_TIME) break
  }
  parts.outbox.wake()
  return count
}

function changeListed(parts: ChangeParts, { change, filter }: Many, ids: string[], by: Organiser) {
  return parts.db.transaction().execute(async (trx: AnyDb) => {
    const some = ids.length > 0 ? await changeSome(trx, parts, change, ids, by) : []
    if (some.length === 0) return 0
    const { state, reason } = filter
    const detail = { count: some.length, state, ...(reason && { reason }) }
    await recordAct(trx, { ...actOf(change, by), about: '/organise/letters', detail })
    return some.length
  })
}

export async function changeSome(
  trx: AnyDb,
  parts: ChangeParts,
  change: Change,
  ids: string[],
  by: Organiser,
): Promise<string[]> {
  const letters = await listChanging(trx, by.campaignId, ids)
  const able = letters.filter((letter) => canChange(letter, change))
  return able.length > 0 ? CHANGE[change](trx, parts, able, by) : []
}

function actOf(change: Change, { personId, campaignId, at }: Organiser) {
  return { personId, campaignId, at, act: `letter.${change}` }
}
