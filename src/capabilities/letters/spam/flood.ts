import type { Instant } from '../../../platform/clock/index.ts'
import type { AnyDb } from '../../../platform/db/index.ts'
import * as queries from './queries-spam.ts'

/**
 * Somebody who types other people's addresses makes us write to them, and none of them confirms. Of a crowd at a
 * rally most do, within minutes. So: of the last 200 writings of an hour, those that had ten minutes to be confirmed,
 * and not one in ten of them was.
 */
const LOOKED_AT = 200
const FEWEST = 50
const HOUR_MS = 3_600_000
const TIME_TO_CONFIRM_MS = 600_000

/** It is asked for each letter that comes in, and looked up every ten seconds. */
const GOOD_FOR_MS = 10_000
const seen = new WeakMap<AnyDb, { at: number; isFlooded: Promise<boolean> }>()

export function isFlooded(db: AnyDb, now: Instant): Promise<boolean> {
  const at = Date.parse(now)
  const last = seen.get(db)
  if (last && Math.abs(at - last.at) < GOOD_FOR_MS) return last.isFlooded
  const looked = look(db, at)
  seen.set(db, { at, isFlooded: looked })
  return looked
}

async function look(db: AnyDb, at: number): Promise<boolean> {
  const since = new Date(at - HOUR_MS).toISOString()
  const writings = await queries.listLastWritings(db, { since, most: LOOKED_AT })
  const ripe = new Date(at - TIME_TO_CONFIRM_MS).toISOString()
  const had = writings.filter(({ writtenAt }) => writtenAt <= ripe)
  const confirmed = had.filter(({ confirmedAt }) => confirmedAt).length
  return had.length >= FEWEST && confirmed * 10 < had.length
}
