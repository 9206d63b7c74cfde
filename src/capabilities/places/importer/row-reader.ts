import type { Layout } from './layout.ts'
import { FIRST_YEAR, LIVE, TUPLE_COLUMNS, type Collection, type Tuples } from './collection.ts'
import { codeNumber, microdegrees, NO_DEGREES, whole } from './field.ts'
import { fromNationalGrid } from './national-grid.ts'
import type { OnRow } from './row-scanner.ts'

/** What rows are read into. `latest` is the newest month (202608) any row speaks of. */
export interface Reading {
  collection: Collection
  tuples: Tuples
  latest: number
}

/** Makes the function that reads one row of a layout into the collection. */
export function rowReader(layout: Layout, reading: Reading): OnRow {
  const { collection, tuples } = reading
  const { postcode = 0, retired = -1, introduced = -1 } = layout.at
  const columns = TUPLE_COLUMNS.map((column) => layout.at[column] ?? -1)
  const codes = new Float64Array(columns.length)
  const point = pointReader(layout)

  return (bytes, starts) => {
    for (let i = 0; i < columns.length; i++) {
      const at = columns[i]!
      if (at >= 0) codes[i] = codeNumber(bytes, starts[at]!, starts[at + 1]! - 1)
    }
    const ended = at(bytes, starts, retired)
    const began = at(bytes, starts, introduced)
    reading.latest = Math.max(reading.latest, ended, began)
    const year = ended === 0 ? LIVE : Math.floor(ended / 100) - FIRST_YEAR
    const where = point(bytes, starts)
    const [start, end] = [starts[postcode]!, starts[postcode + 1]! - 1]
    collection.add(bytes, start, end, tuples.id(codes), year, where.lat, where.long)
  }
}

/** A month such as 201506, or 0. */
function at(bytes: Buffer, starts: Int32Array, column: number) {
  return column < 0 ? 0 : whole(bytes, starts[column]!, starts[column + 1]! - 1)
}

const NOWHERE = { lat: NO_DEGREES, long: NO_DEGREES }
/** Positional quality 9 (ONS) and 90 (Code-Point Open): no coordinates. */
const NO_GRID = [9, 90]

function pointReader(layout: Layout) {
  const { grid = -1, lat, long, easting = -1, northing = -1 } = layout.at
  const point = { lat: 0, long: 0 }

  const fromDegrees: (...row: Parameters<OnRow>) => typeof point = (bytes, starts) => {
    if (NO_GRID.includes(at(bytes, starts, grid))) return NOWHERE
    point.lat = microdegrees(bytes, starts[lat!]!, starts[lat! + 1]! - 1)
    point.long = microdegrees(bytes, starts[long!]!, starts[long! + 1]! - 1)
    return point.lat === NO_DEGREES || point.long === NO_DEGREES ? NOWHERE : point
  }

  const fromGrid: typeof fromDegrees = (bytes, starts) => {
    const [metresEast, metresNorth] = [at(bytes, starts, easting), at(bytes, starts, northing)]
    if (NO_GRID.includes(at(bytes, starts, grid)) || metresEast === 0) return NOWHERE
    const found = fromNationalGrid(metresEast, metresNorth)
    point.lat = Math.round(found.lat * 1e6)
    point.long = Math.round(found.long * 1e6)
    return point
  }
  return lat === undefined ? fromGrid : fromDegrees
}
