/** Below this a number of people is not said: that there were some is all. */
export const FEWEST = 8
const STEP = 5

export interface Counted {
  /** An area, or a body. */
  label: string
  count: number
}

export interface CountRow {
  label: string
  /** Rounded to five; nothing where there were fewer than eight. */
  count: number | null
}

export interface CountTable {
  by: 'area' | 'body'
  rows: CountRow[]
  /** None where it would let a number that is not said be worked out. */
  total: number | null
}

/** One quarter, once: what was posted is not made again with other numbers, for their difference would tell. */
export interface Counts {
  period: string
  tables: CountTable[]
}

/** 1 to 7 is “fewer than 8”; nobody is no row; others are rounded to five. */
export const shownCount = (count: number): number | null =>
  count < FEWEST ? null : Math.round(count / STEP) * STEP

/**
 * The tables of one period as they may be shown. If one row anywhere is hidden there are no totals at all: the
 * total of one table, less the rows of the other, is the row that is hidden.
 */
export function countTables(by: { area: Counted[]; body: Counted[] }): CountTable[] {
  const counted = (['area', 'body'] as const).map((kind) => ({
    kind,
    rows: by[kind].filter(({ count }) => count > 0),
  }))
  const isWhole = counted.every(({ rows }) => rows.every(({ count }) => count >= FEWEST))
  return counted.map(({ kind, rows }) => ({
    by: kind,
    rows: rows
      .map(({ label, count }) => ({ label, count: shownCount(count) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
    total: isWhole && rows.length > 0 ? shownCount(sum(rows)) : null,
  }))
}

const sum = (rows: Counted[]) => rows.reduce((all, { count }) => all + count, 0)

/** What a server can see of it: whether these numbers could have come out of the rules. */
export function isShowable({ period, tables }: Counts): boolean {
  const rows = tables.flatMap((table) => table.rows)
  const isRounded = (count: number | null) =>
    count === null || (Number.isSafeInteger(count) && count >= FEWEST && count % STEP === 0)
  const isHidden = rows.some(({ count }) => count === null)
  return (
    /^\d{4}-Q[1-4]$/.test(period) &&
    tables.every(
      ({ rows, total }) => rows.every(({ count }) => isRounded(count)) && isRounded(total),
    ) &&
    !(isHidden && tables.some(({ total }) => total !== null))
  )
}

/** `2026-W18` lies in the quarter of its Thursday, as ISO 8601 has it. */
export function quarterOf(week: string): string {
  const [year, number] = week.split('-W').map(Number) as [number, number]
  // The fourth of January is always in the first week.
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS
  const thursday = new Date(monday + ((number - 1) * 7 + 3) * DAY_MS)
  return `${thursday.getUTCFullYear()}-Q${Math.floor(thursday.getUTCMonth() / 3) + 1}`
}

const DAY_MS = 86_400_000

/** Whether the quarter is over on that day: one that goes on would be counted twice. */
export function isOver(quarter: string, today: string): boolean {
  const [year, number] = quarter.split('-Q').map(Number) as [number, number]
  const next =
    number === 4 ? `${year + 1}-01-01` : `${year}-${String(number * 3 + 1).padStart(2, '0')}-01`
  return today >= next
}

/** Tallies labels as they are written, but for capitals and spaces. */
export function tally(labels: readonly (string | null)[]): Counted[] {
  const counted = new Map<string, Counted>()
  for (const label of labels) {
    const said = label?.trim().replace(/\s+/g, ' ')
    if (!said) continue
    const key = said.toLowerCase()
    const one = counted.get(key) ?? { label: said, count: 0 }
    one.count += 1
    counted.set(key, one)
  }
  return [...counted.values()]
}
