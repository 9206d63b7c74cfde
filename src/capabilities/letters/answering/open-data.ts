import { csvOf } from '../../../platform/csv.ts'
import type { Day } from '../../../platform/clock/index.ts'
import { COLUMNS, FEWEST_LETTERS, isShown, type BodyCount } from './count.ts'

/** For spreadsheets. Of fewer letters than are shown it says `<3` and leaves the rest empty. */
export function countsAsCsv(counts: readonly BodyCount[]): string {
  const rows = counts.map((count) => [
    count.bodyId,
    count.bodyName,
    ...COLUMNS.map((column) => (isShown(count) ? count[column] : few(column))),
  ])
  const head = ['bodyId', 'body', ...COLUMNS]
  return csvOf([head, ...rows])
}

function few(column: (typeof COLUMNS)[number]): string {
  return column === 'sent' ? `<${FEWEST_LETTERS}` : ''
}

/** For programs. `null` is a number that is not shown. */
export function countsAsJson(
  counts: readonly BodyCount[],
  { asOf, place }: { asOf: Day; place: string | null },
) {
  const bodies = counts.map((count) => ({
    id: count.bodyId,
    name: count.bodyName,
    isFew: !isShown(count),
    ...Object.fromEntries(COLUMNS.map((name) => [name, isShown(count) ? count[name] : null])),
  }))
  return { asOf, place, counts: 'letters sent from this site', fewerThan: FEWEST_LETTERS, bodies }
}
