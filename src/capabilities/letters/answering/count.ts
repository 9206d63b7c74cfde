/** What came of the letters to one body, of those that were sent from here. */
export interface BodyCount {
  bodyId: string
  bodyName: string
  sent: number
  answered: number
  /** “We have passed your letter on”: an answer that does not answer. */
  holding: number
  /** Fourteen days have passed, its writer was asked, and nobody knows of an answer. */
  silence: number
  /** Not yet asked about. */
  waiting: number
}

/**
 * What is shown of fewer letters than this is only that there were some: of one or two, whether they were answered
 * would be something about one person. No count says where writers live, for a place chooses the bodies that answer
 * there and not the letters written there; so no count taken from another leaves one person over.
 */
export const FEWEST_LETTERS = 3

export function isShown({ sent }: Pick<BodyCount, 'sent'>): boolean {
  return sent >= FEWEST_LETTERS
}

export const COLUMNS = ['sent', 'answered', 'holding', 'silence', 'waiting'] as const
export type Column = (typeof COLUMNS)[number]
export type Order = Column | 'name'

export function isOrder(text: string | undefined): text is Order {
  return text === 'name' || COLUMNS.some((column) => column === text)
}

/** For a table with these columns: the one that it is in the order of. */
export function sortedBy(order: Order) {
  return order === 'name'
    ? ({ column: 0, order: 'ascending' } as const)
    : ({ column: COLUMNS.indexOf(order) + 1, order: 'descending' } as const)
}

/** By name, or the most of something first; those that are not shown stand last, in the order of their names. */
export function inOrder(counts: readonly BodyCount[], order: Order): BodyCount[] {
  const byName = (a: BodyCount, b: BodyCount) => a.bodyName.localeCompare(b.bodyName, 'en')
  if (order === 'name') return counts.toSorted(byName)
  const shown = (count: BodyCount) => (isShown(count) ? count[order] : -1)
  return counts.toSorted((a, b) => shown(b) - shown(a) || byName(a, b))
}

/** Of those that are shown; the others could else be worked out. */
export function sumOf(counts: readonly BodyCount[]): Record<Column, number> {
  const sums = { sent: 0, answered: 0, holding: 0, silence: 0, waiting: 0 }
  for (const count of counts.filter(isShown)) {
    for (const column of COLUMNS) sums[column] += count[column]
  }
  return sums
}
