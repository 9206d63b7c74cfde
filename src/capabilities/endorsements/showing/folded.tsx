import type { Child } from 'hono/jsx'
import { useMessages } from './messages/index.ts'

/** So many rows are shown at once. */
const FIRST = 10

interface Props<Row> {
  rows: readonly Row[]
  /** Draws a table of some of the rows. */
  children: (rows: readonly Row[]) => Child
}

/** The first rows of a table; and, where there are many, the rest of it to be opened. */
export function Folded<Row>({ rows, children }: Props<Row>) {
  const t = useMessages()
  // One or two more are no reason to open anything.
  if (rows.length <= FIRST + 2) return <>{children(rows)}</>
  return (
    <>
      {children(rows.slice(0, FIRST))}
      <details>
        <summary>{t('folded', { count: rows.length - FIRST })}</summary>
        {children(rows.slice(FIRST))}
      </details>
    </>
  )
}
