import type { Area, Point } from './place.ts'

/** Dots side by side in one row of the ground, from the first one's middle. */
export interface GroundRun {
  x: number
  y: number
  count: number
}

/** Where people live, as dots: Clarion ships no boundaries, and a postcode directory knows where postcodes are. */
export interface Ground {
  width: number
  height: number
  /** How far one dot is from the next. */
  pitch: number
  runs: GroundRun[]
  /** Each council by its code, in the middle of its postcodes. */
  councils: ReadonlyMap<string, Area & { at: { x: number; y: number } }>
}

interface Box {
  south: number
  north: number
  west: number
  east: number
}

/** Calls `visit` with the place of every live postcode. */
export type EachPostcode = (visit: (lat: number, long: number) => void) => void

const PITCH = 6
/** As many dots in the longer direction: a dot is 11 km wide on a map of the United Kingdom. */
const DOTS = 110
/** Rows of dots that fit into one another, as in a honeycomb. */
const ROW = PITCH * Math.sqrt(0.75)
const LEAST_DEGREES = 0.05

/** Draws the ground from the postcodes themselves, as large as they reach. */
export function drawGround(
  each: EachPostcode,
  councils: readonly (Area & { middle: Point })[],
): Ground {
  const box = extentOf(each)
  if (!box) return { width: 0, height: 0, pitch: PITCH, runs: [], councils: new Map() }
  // A degree of longitude is shorter the farther north it is; one factor will do for a map of this size.
  const narrowing = Math.cos(((box.south + box.north) / 2) * (Math.PI / 180))
  const [tall, wide] = [box.north - box.south, (box.east - box.west) * narrowing]
  const scale = (DOTS * PITCH) / Math.max(tall, wide, LEAST_DEGREES)
  const x = (long: number) => (long - box.west) * narrowing * scale + PITCH
  const y = (lat: number) => (box.north - lat) * scale + PITCH
  const rows = new Map<number, Set<number>>()
  let [lastRow, lastColumn] = [-1, -1]
  each((lat, long) => {
    const row = Math.round((y(lat) - PITCH) / ROW)
    const column = Math.round((x(long) - PITCH) / PITCH - (row % 2) / 2)
    // Neighbours in the directory are neighbours on the ground.
    if (row === lastRow && column === lastColumn) return
    ;[lastRow, lastColumn] = [row, column]
    const known = rows.get(row)
    if (known) known.add(column)
    else rows.set(row, new Set([column]))
  })
  const placed = councils.map(({ code, name, middle: { lat, long } }) => {
    const at = { x: Math.round(x(long)), y: Math.round(y(lat)) }
    return [code, { code, name, at }] as const
  })
  return {
    width: Math.ceil(wide * scale + 2 * PITCH + PITCH / 2),
    height: Math.ceil(tall * scale + 2 * PITCH),
    pitch: PITCH,
    runs: [...rows].toSorted(([a], [b]) => a - b).flatMap(([row, columns]) => runsOf(row, columns)),
    councils: new Map(placed),
  }
}

function runsOf(row: number, columns: Set<number>): GroundRun[] {
  const runs: { first: number; count: number }[] = []
  for (const column of [...columns].toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && column === last.first + last.count) last.count += 1
    else runs.push({ first: column, count: 1 })
  }
  const y = Math.round(PITCH + row * ROW)
  return runs.map(({ first, count }) => ({ x: PITCH + (first + (row % 2) / 2) * PITCH, y, count }))
}

function extentOf(each: EachPostcode): Box | undefined {
  const box = { south: 90, north: -90, west: 180, east: -180 }
  each((lat, long) => {
    if (lat < box.south) box.south = lat
    if (lat > box.north) box.north = lat
    if (long < box.west) box.west = long
    if (long > box.east) box.east = long
  })
  return box.south > box.north ? undefined : box
}
