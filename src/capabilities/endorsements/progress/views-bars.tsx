import type { Child } from 'hono/jsx'
import { writeNumber } from '../../../platform/messages/index.ts'
import { Table } from '../../../ui/index.ts'
import { useMessages } from './messages/index.ts'

interface Props {
  caption: string
  head: string
  /** The longest bar stands for so many, where its rows are only some. */
  most?: number
  rows: { name: Child; groups: number }[]
}

/** A table whose numbers are bars too. */
export function Bars({ caption, head, rows, most = rows[0]?.groups ?? 1 }: Props) {
  const t = useMessages()
  return (
    <div class="bars">
      <Table
        caption={caption}
        head={[head, t('column.groups'), <span class="only-read">{t('column.bar')}</span>]}
        numbers={[1]}
        rows={rows.map(({ name, groups }) => [
          name,
          writeNumber(groups),
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={Math.max(1, Math.round((groups / most) * 100))} height={10} />
          </svg>,
        ])}
      />
    </div>
  )
}
