import { parse } from 'csv-parse/sync'
import { decoded } from './csv-head.ts'

const CODE = /^([A-Z]{2,8})(\d\d)CD$/i

/** Does this header belong to one of the "names and codes" lists of a download's Documents folder? */
export function looksLikeNames(header: string[]) {
  return namePairs(header).length > 0
}

/** Adds what a list says: each `WD26CD` with its `WD26NM`. Codes are unique across all kinds of area. */
export function readNames(bytes: Uint8Array, names: Map<string, string>) {
  const [header = [], ...rows] = parse(decoded(bytes), {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  }) as string[][]
  for (const [code, name] of namePairs(header)) {
    for (const row of rows) {
      if (row[code] && row[name]) names.set(row[code], row[name])
    }
  }
}

function namePairs(header: string[]) {
  const upper = header.map((name) => name.trim().toUpperCase())
  return upper.flatMap((column, at): [number, number][] => {
    const named = CODE.exec(column)
    const name = named ? upper.indexOf(`${named[1]}${named[2]}NM`) : -1
    return name < 0 ? [] : [[at, name]]
  })
}
