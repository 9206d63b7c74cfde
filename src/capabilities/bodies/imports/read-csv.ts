import { CsvError, parse } from 'csv-parse/sync'
import { Refusal } from './refusal.ts'

/** No cell of any file we read is near this long: one that is, is not such a file. */
const LONGEST_CELL = 20_000

/** The text of a file, or why it is none: empty, binary, a web page saved under a data file's name. */
export function textOf(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Refusal('The file is empty.')
  if (bytes.subarray(0, 65_536).includes(0)) throw new Refusal('The file is binary, not text.')
  const text = decode(bytes)
  if (text.trim() === '') throw new Refusal('The file is empty.')
  if (/^\s*<(!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 2000))) {
    throw new Refusal('The file is a web page, not data. The download may have failed.')
  }
  return text
}

function decode(bytes: Uint8Array) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Spreadsheets on Windows still write this.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** All rows of a CSV file. A quote left open, or a last row cut short, refuses the whole file. */
export function readRows(text: string): string[][] {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: LONGEST_CELL * 50,
    })
    if (rows.some((row) => row.some((cell) => cell.length > LONGEST_CELL))) {
      throw new Refusal(`A field is longer than ${LONGEST_CELL.toLocaleString('en')} characters.`)
    }
    return rows
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal(csvReason(error))
    throw error
  }
}

function csvReason(error: CsvError) {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return 'The file is cut short: a quotation is left open.'
  if (error.code === 'CSV_MAX_RECORD_SIZE') return 'A row is far too long for such a file.'
  return `The file is not well-formed CSV (line ${String(error['lines'] ?? '?')}).`
}

/** Rows as records by the names in the first. A row with another number of fields refuses the file. */
export function readRecords(rows: string[][]): Record<string, string>[] {
  const [header = [], ...rest] = rows
  const names = header.map((name) => name.trim())
  requireWidth(rest, names.length, 2)
  return rest.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]!.trim()])))
}

export function requireWidth(rows: string[][], width: number, firstLine = 1) {
  const wrong = rows.findIndex((row) => row.length !== width)
  if (wrong < 0) return
  const last = wrong === rows.length - 1
  throw new Refusal(
    `Row ${wrong + firstLine} has ${rows[wrong]!.length} fields where ${width} belong${
      last ? '; the file seems to be cut short' : ''
    }.`,
  )
}
