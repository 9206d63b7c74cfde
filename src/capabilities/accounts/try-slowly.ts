import type { Clock } from '../../platform/clock/index.ts'
import type { AccountsDb } from './queries.ts'
import { countTry, findSlowdown, uncountTry } from './queries-slowdown.ts'
import { afterTry, minutesLeft } from './slowdown.ts'

/** What came of a try; with `waitMinutes` it was not looked at. */
export type Tried<T> =
  | { right: T; waitMinutes?: never }
  | { right?: undefined; waitMinutes: number }

const ROUNDS = 5

/**
 * Counts a try before it looks, so that a hundred at the same moment do not all get their look. What `look`
 * gives is right; nothing is wrong.
 */
export async function trySlowly<T>(
  { db, clock }: { db: AccountsDb; clock: Clock },
  account: string,
  look: () => Promise<T | undefined>,
): Promise<Tried<T>> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = clock.now()
    const before = await findSlowdown(db, account)
    const waitMinutes = minutesLeft(before, now)
    if (waitMinutes > 0) return { waitMinutes }
    const after = afterTry(account, before, now)
    if (!(await countTry(db, before, after))) continue
    const right = await look()
    if (right === undefined) return { waitMinutes: 0 }
    await uncountTry(db, before, after)
    return { right }
  }
  return { waitMinutes: 1 }
}
