import { PlainError } from '../../../platform/errors.ts'

const COMMA = 44
const QUOTE = 34
const NEWLINE = 10
const RETURN = 13

/** Called for each row: field `i` lies between `starts[i]` and `starts[i + 1] - 1`, quotes included. */
export type OnRow = (bytes: Buffer, starts: Int32Array) => void

/**
 * Finds the rows and fields of a csv in large buffers without making a string of anything. The directories have
 * no line breaks inside quotes, so a line is a row; a row without exactly `width` fields is refused.
 */
export class RowScanner {
  rows = 0
  private carry: Buffer | undefined
  private readonly starts: Int32Array
  private readonly width: number
  private readonly onRow: OnRow

  constructor(width: number, onRow: OnRow) {
    this.width = width
    this.onRow = onRow
    this.starts = new Int32Array(width + 1)
  }

  /** Takes the next bytes. Rows are given out before it returns, so the caller may reuse the buffer. */
  push(chunk: Buffer): void {
    let from = 0
    if (this.carry) {
      const end = chunk.indexOf(NEWLINE)
      if (end < 0) {
        this.carry = Buffer.concat([this.carry, chunk])
        return
      }
      const row = Buffer.concat([this.carry, chunk.subarray(0, end + 1)])
      this.carry = undefined
      this.scan(row, 0, row.length)
      from = end + 1
    }
    const rest = chunk.lastIndexOf(NEWLINE) + 1
    if (rest > from) this.scan(chunk, from, rest)
    if (Math.max(rest, from) < chunk.length) {
      this.carry = Buffer.from(chunk.subarray(Math.max(rest, from)))
    }
  }

  /** A last row may lack its line break, but not its fields: then the file was cut. */
  end(): void {
    if (!this.carry) return
    const row = Buffer.concat([this.carry, Buffer.from('\n')])
    this.carry = undefined
    try {
      this.scan(row, 0, row.length)
    } catch {
      throw new PlainError(
        `The file is cut short: it ends in the middle of row ${this.rows + 1}. Download it again.`,
      )
    }
  }

  private scan(bytes: Buffer, from: number, to: number): void {
    const { starts, width } = this
    let field = 1
    let quoted = false
    starts[0] = from
    for (let i = from; i < to; i++) {
      const byte = bytes[i]!
      if (byte === COMMA) {
        if (quoted) continue
        if (field <= width) starts[field] = i + 1
        field++
      } else if (byte === QUOTE) {
        quoted = !quoted
      } else if (byte === NEWLINE) {
        if (!isBlank(bytes, starts[0]!, i)) this.row(bytes, i, quoted ? 0 : field)
        field = 1
        quoted = false
        starts[0] = i + 1
      }
    }
  }

  private row(bytes: Buffer, end: number, fields: number): void {
    if (fields !== this.width) this.refuse(fields)
    this.starts[fields] = (bytes[end - 1] === RETURN ? end - 1 : end) + 1
    this.rows++
    this.onRow(bytes, this.starts)
  }

  private refuse(fields: number): never {
    const found = fields === 0 ? 'a quote that is never closed' : `${fields} columns`
    throw new PlainError(
      `Row ${this.rows + 1} has ${found} where ${this.width} columns were expected: the file is damaged.`,
    )
  }
}

function isBlank(bytes: Buffer, start: number, end: number) {
  return end === start || (end === start + 1 && bytes[start] === RETURN)
}
