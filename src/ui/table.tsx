import type { Child } from 'hono/jsx'

interface TableProps {
  caption: string
  head: Child[]
  rows: Child[][]
  /** Columns, from 0, that hold numbers. */
  numbers?: number[]
  /** The column that its rows are in the order of, and whether the least of it stands first. */
  sorted?: { column: number; order: 'ascending' | 'descending' }
}

/** A table that scrolls by itself on a narrow screen, by keyboard too. */
export function Table({ caption, head, rows, numbers = [], sorted }: TableProps) {
  const kind = (column: number) => (numbers.includes(column) ? 'number' : undefined)
  return (
    <div class="table" role="region" aria-label={caption} tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th
                scope="col"
                class={kind(column)}
                aria-sort={sorted?.column === column ? sorted.order : undefined}
              >
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first}</th>
              {rest.map((cell, at) => (
                <td class={kind(at + 1)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
