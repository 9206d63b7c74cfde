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
  /** Amendments in force, by the row they are about, the earliest first. */
  amended: Map<string, Amendment[]>
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

function keepAmended<R extends Row>(old: R, row: R, amendments: Amendment[] = []): R {
  const held = amendments.flatMap((one) => Object.keys(fieldsOf(one.after))) as (keyof R)[]
  return { ...row, ...Object.fromEntries(held.map((field) => [field, old[field]])) }
}

/**
 * The amendments whose “before” a file has a newer word for, so that undoing brings back what is true now. Of
 * several changes to one field, the first is the one that hides the file's word.
 */
export function refreshed<R extends Row>(
  incoming: R[],
  amended: Map<string, Amendment[]>,
): Amendment[] {
  return incoming.flatMap((row) => {
    const hidden = new Set<string>()
    return (amended.get(row.id) ?? []).flatMap((amendment) => {
      const before = fieldsOf(amendment.before)
      for (const field of Object.keys(before)) {
        if (!hidden.has(field)) before[field] = row[field as keyof R] as string | number | null
        hidden.add(field)
      }
      const text = JSON.stringify(before)
      return amendment.before === null || text === amendment.before
        ? []
        : [{ ...amendment, before: text }]
    })
  })
}

function fieldsDiffer<R extends Row>(a: R, b: R) {
  return (Object.keys(b) as (keyof R)[]).some(
    (field) => field !== 'asOf' && field !== 'source' && a[field] !== b[field],
  )
}

const endsNow = <R extends Row>(old: R, row: R, { ending }: Terms<R>) =>
  !old[ending] && Boolean(row[ending])
