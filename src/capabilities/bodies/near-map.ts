import type { Near, NearBody } from './near.ts'

/** The map is a square of this many units, which are pixels at its natural size. */
export const SIDE = 400
const MIDDLE = SIDE / 2
const EDGE = MIDDLE - 24
const STEPS = [0.25, 0.5, 1, 2, 5, 10, 20, 50]
const MARK = 24

export interface Marked {
  number: number
  body: NearBody
  km: number
  direction: Direction
  isBeyond: boolean
}

/** One sign on the map; places too close together to be told apart share one. */
export interface Mark {
  x: number
  y: number
  numbers: number[]
}

export interface MapDrawing {
  edgeKm: number
  ringKm: number
  rings: { km: number; radius: number }[]
  marks: Mark[]
  list: Marked[]
}

export type Direction = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw' | 'here'

/** Draws what is near a place true to scale; `undefined` when its middle or what is near is not known. */
export function drawNear(
  { middle, trusts, practices }: Near,
  without?: string,
): MapDrawing | undefined {
  const known = [trusts, practices].flatMap((one) => (Array.isArray(one) ? one : []))
  const bodies = known.filter((body) => body.id !== without)
  if (!middle || bodies.length === 0) return undefined
  const placed = bodies.flatMap((body) => (body.at ? [{ body, ...offset(middle, body.at) }] : []))
  const { edgeKm, ringKm } = scaleFor(placed.map(({ east, north }) => Math.hypot(east, north)))
  const list = placed.map(({ body, east, north }, at) => {
    const km = Math.hypot(east, north)
    return {
      number: at + 1,
      body,
      km: Math.round(km * 10) / 10,
      direction: directionOf(east, north),
      isBeyond: km > edgeKm,
    }
  })
  const marks = placed.flatMap(({ east, north }, at) =>
    list[at]!.isBeyond ? [] : [{ ...onMap(east, north, edgeKm), numbers: [at + 1] }],
  )
  return { edgeKm, ringKm, rings: ringsOf(edgeKm, ringKm), marks: merged(marks), list }
}

// A degree of latitude is 111.32 km everywhere, one of longitude that much less the farther north it is.
function offset(from: { lat: number; long: number }, to: { lat: number; long: number }) {
  const northwards = 111.32
  const eastwards = northwards * Math.cos((from.lat * Math.PI) / 180)
  return { east: (to.long - from.long) * eastwards, north: (to.lat - from.lat) * northwards }
}

/** A far trust would press all practices into one spot, so the map ends at three times the middle distance. */
function scaleFor(distances: number[]) {
  const sorted = distances.toSorted((a, b) => a - b)
  const farthest = Math.max(sorted.at(-1)!, 0.2)
  const usual = Math.max(sorted[Math.floor(sorted.length / 2)]!, 0.2)
  const reach = Math.min(farthest, usual * 3)
  const ringKm = STEPS.find((step) => reach / step <= 4) ?? 50
  return { ringKm, edgeKm: Math.ceil(reach / ringKm) * ringKm }
}

const ringsOf = (edgeKm: number, ringKm: number) =>
  Array.from({ length: Math.round(edgeKm / ringKm) }, (_, at) => {
    const km = (at + 1) * ringKm
    return { km, radius: round((km / edgeKm) * EDGE) }
  })

const onMap = (east: number, north: number, edgeKm: number) => ({
  x: round(MIDDLE + (east / edgeKm) * EDGE),
  y: round(MIDDLE - (north / edgeKm) * EDGE),
})

function merged(marks: Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) {
    const near = kept.find((one) => Math.hypot(one.x - mark.x, one.y - mark.y) < MARK)
    if (near) near.numbers.push(...mark.numbers)
    else kept.push({ ...mark })
  }
  return kept
}

const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const

function directionOf(east: number, north: number): Direction {
  if (Math.hypot(east, north) < 0.05) return 'here'
  const eighths = Math.round(Math.atan2(east, north) / (Math.PI / 4))
  return DIRECTIONS[(eighths + 8) % 8]!
}

const round = (value: number) => Math.round(value * 10) / 10
