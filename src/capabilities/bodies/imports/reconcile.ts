import type { Day } from '../../../platform/clock/index.ts'
import { fieldsOf, type Amendment } from '../amendment.ts'

type Ending = 'endOn' | 'endedOn'

interface Row {
  id: string
  source: string
  asOf: Day
  endOn?: Day | null
  endedOn?: Day | null
}

/** What came of holding a file's rows against the rows that are known. */
export interface Reconciled<R> {
  writes: R[]
  added: number
  changed: number
  ended: number
  unchanged: number
}

export interface Terms<R extends Row> {
  asOf: Day
  /** The field that says when a row ended. */
  ending: Ending
  /** Whether a known row that the file leaves out has ended. */
  covers: (row: R) => boolean
  /** Amendments in force, by the row they are about. */
  amended: Map<string, Amendment>
}

/**
 * Holds what a file says against what is known. The same file again changes nothing; what it leaves out of a
 * whole is ended, never deleted; what an editor changed by hand stays, and its amendment learns the new value.
 */
export function reconcile<R extends Row>(known: Map<string, R>, incoming: R[], terms: Terms<R>) {
  const result: Reconciled<R> = { writes: [], added: 0, changed: 0, ended: 0, unchanged: 0 }
  // A file may have one thing twice; its last word counts.
  const said = new Map(incoming.map((row) => [row.id, row]))
  for (const row of said.values()) meet(known.get(row.id), row, terms, result)
  for (const row of known.values()) {
    if (said.has(row.id) || !terms.covers(row) || terms.amended.has(row.id)) continue
    const endedOn = row[terms.ending]
    if (endedOn && endedOn <= terms.asOf) continue
    result.writes.push({ ...row, [terms.ending]: terms.asOf })
    result.ended += 1
  }
  return result
}

function meet<R extends Row>(old: R | undefined, row: R, terms: Terms<R>, result: Reconciled<R>) {
  if (!old) {
    result.writes.push(row)
    result.added += 1
    return
  }
  // A newer fact is not overwritten by an older one, as when two files speak of one council.
  if (old.asOf > row.asOf) {
    result.unchanged += 1
    return
  }
  const merged = keepAmended(old, row, terms.amended.get(row.id))
  const changed = fieldsDiffer(old, merged)
  if (changed) result[endsNow(old, merged, terms) ? 'ended' : 'changed'] += 1
  else result.unchanged += 1
  if (changed || old.asOf !== merged.asOf || old.source !== merged.source)
    result.writes.push(merged)
}

function keepAmended<R extends Row>(old: R, row: R, amendment: Amendment | undefined): R {
  if (!amendment) return row
  const held = Object.keys(fieldsOf(amendment.after)) as (keyof R)[]
  return { ...row, ...Object.fromEntries(held.map((field) => [field, old[field]])) }
}

/** The amendments whose “before” the file has a newer word for. */
export function refreshed<R extends Row>(
  incoming: R[],
  amended: Map<string, Amendment>,
): Amendment[] {
  return incoming.flatMap((row) => {
    const amendment = amended.get(row.id)
    if (!amendment?.before) return []
    const fields = Object.keys(fieldsOf(amendment.before)) as (keyof R)[]
    const before = JSON.stringify(Object.fromEntries(fields.map((field) => [field, row[field]])))
    return before === amendment.before ? [] : [{ ...amendment, before }]
  })
}

function fieldsDiffer<R extends Row>(a: R, b: R) {
  return (Object.keys(b) as (keyof R)[]).some(
    (field) => field !== 'asOf' && field !== 'source' && a[field] !== b[field],
  )
}

const endsNow = <R extends Row>(old: R, row: R, { ending }: Terms<R>) =>
  !old[ending] && Boolean(row[ending])
