import type { Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import { COUNTED_MS, OFFERED_AFTER } from './joint.ts'
import { isNearlySame, likenessOf } from './likeness.ts'
import * as queries from './queries-joint.ts'

/** As many as are looked at: enough to find ten among letters that people wrote themselves. */
const LOOKED_AT = 100

interface Asking {
  toAddress: string
  text: string
  now: Instant
}

/** How many have sent nearly the same to this recipient, if they are so many that the next may sign with others. */
export async function offerFor(
  db: AnyDb,
  { toAddress, text, now }: Asking,
): Promise<{ near: number } | undefined> {
  const since = new Date(Date.parse(now) - COUNTED_MS).toISOString()
  const known = await queries.listLikenesses(db, { toAddress, since, most: LOOKED_AT })
  if (known.length < OFFERED_AFTER) return undefined
  const likeness = likenessOf(text)
  const near = known.filter((one) => isNearlySame(one, likeness)).length
  return near >= OFFERED_AFTER ? { near } : undefined
}
