import type { Child } from 'hono/jsx'

interface TableProps {
  caption: string
  head: Child[]
  rows: Child[][]
  /** Columns, from 0, that hold numbers. */
  numbers?: number[]
}

/** A table that scrolls by itself on a narrow screen, by keyboard too. */
export function Table({ caption, head, rows, numbers = [] }: TableProps) {
  const kind = (column: number) => (numbers.includes(column) ? 'number' : undefined)
  return (
    <div class="table" role="region" aria-label={caption} tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th scope="col" class={kind(column)}>
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
