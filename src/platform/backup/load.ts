import type { FileStore, Place } from './file-store.ts'
import {
  BytesLine,
  damaged,
  FileLine,
  fromLine,
  SecretLine,
  TableLine,
  unmarked,
  type Value,
} from './format.ts'
import type { BackupLines } from './read-lines.ts'

export interface Loaded {
  tables: number
  rows: number
  files: string[]
  secret?: string
}

/** Puts the rows and files of a backup where they belong, in a schema that is as it was then. */
export async function load(
  lines: BackupLines,
  to: Place,
  stores: readonly FileStore[],
): Promise<Loaded> {
  const loaded: Loaded = { tables: 0, rows: 0, files: [] }
  for (;;) {
    const table = TableLine.safeParse(lines.next).data
    const file = FileLine.safeParse(lines.next).data?.file
    const secret = SecretLine.safeParse(lines.next).data?.secret
    if (!table && !file && !secret) break
    await lines.take()
    if (secret) loaded.secret = secret
    if (file) {
      await loadFile(lines, to, stores, file)
      loaded.files.push(file)
    }
    if (table) {
      loaded.rows += await loadRows(lines, to, table)
      loaded.tables += 1
    }
  }
  await lines.finish({ rows: loaded.rows, files: loaded.files.length })
  return loaded
}

/** PostgreSQL takes 65,535 values in a statement, SQLite half of that. */
const VALUES_AT_ONCE = 10_000
const ROWS_AT_ONCE = 200
/** Some rows hold a photograph or a piece of a file. */
const BYTES_AT_ONCE = 4 * 1024 * 1024

async function loadRows(lines: BackupLines, { db }: Place, table: TableLine): Promise<number> {
  const { columns } = table
  const most = Math.min(ROWS_AT_ONCE, Math.floor(VALUES_AT_ONCE / columns.length))
  // What the steps of the schema have put there is among the rows, as it was when the backup was made.
  await db.deleteFrom(table.table).execute()
  let count = 0
  while (Array.isArray(lines.next)) {
    const rows: Record<string, unknown>[] = []
    let bytes = 0
    while (rows.length < most && bytes < BYTES_AT_ONCE && Array.isArray(lines.next)) {
      const values = fromLine((await lines.take()) as unknown[])
      bytes += values.reduce<number>((sum, one) => sum + sizeOf(one), 0)
      rows.push(Object.fromEntries(columns.map((column, at) => [column, values[at]])))
    }
    await db.insertInto(table.table).values(rows).execute()
    count += rows.length
  }
  return count
}

function sizeOf(value: Value): number {
  return typeof value === 'string' || value instanceof Uint8Array ? value.length : 0
}

async function loadFile(
  lines: BackupLines,
  to: Place,
  stores: readonly FileStore[],
  name: string,
): Promise<void> {
  const slash = name.indexOf('/')
  const store = stores.find((one) => one.name === name.slice(0, slash))
  if (!store) throw damaged()
  await store.write(to, name.slice(slash + 1), bytesIn(lines))
}

async function* bytesIn(lines: BackupLines): AsyncGenerator<Uint8Array> {
  while (BytesLine.safeParse(lines.next).success) yield unmarked(await lines.take())
}
