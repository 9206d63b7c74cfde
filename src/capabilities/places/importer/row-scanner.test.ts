import { describe, expect, test } from 'vitest'
import { RowScanner } from './row-scanner.ts'

function fieldsOf(csv: string, width: number, chunkSize = csv.length) {
  const rows: string[][] = []
  const scanner = new RowScanner(width, (bytes, starts) =>
    rows.push(
      Array.from({ length: width }, (_, i) =>
        bytes.toString('latin1', starts[i], starts[i + 1]! - 1),
      ),
    ),
  )
  const bytes = Buffer.from(csv)
  for (let at = 0; at < bytes.length; at += chunkSize)
    scanner.push(bytes.subarray(at, at + chunkSize))
  scanner.end()
  return rows
}

describe('rows of a csv', () => {
  const csv = '"SE15 5EB",1,"a,b"\r\nM1 1AE,2,\n\r\n"B1 1AA",3,"c"'
  const rows = [
    ['"SE15 5EB"', '1', '"a,b"'],
    ['M1 1AE', '2', ''],
    ['"B1 1AA"', '3', '"c"'],
  ]

  test.each([1, 2, 3, 5, 7, 16, 1000])('are the same when read %i bytes at a time', (size) => {
    expect(fieldsOf(csv, 3, size)).toEqual(rows)
  })

  test.each(['a,b,c\nd,e', 'a,b,c\nd,e,"f', 'a,b,c\n"d'])(
    'that end too early are a file cut short: %j',
    (cut) => {
      expect(() => fieldsOf(cut, 3)).toThrow('cut short: it ends in the middle of row 2')
    },
  )

  test('of another width are refused', () => {
    expect(() => fieldsOf('a,b,c\na,b\nd,e,f\n', 3)).toThrow('Row 2 has 2 columns where 3 columns')
    expect(() => fieldsOf('a,b,c\na,b,c,d,e\nd,e,f\n', 3)).toThrow('Row 2 has 5 columns')
    expect(() => fieldsOf('a,b,c\na,"b,c\nd,e,f\n', 3)).toThrow('never closed')
  })
})
