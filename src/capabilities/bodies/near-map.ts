import type { Near, NearBody } from './near.ts'

/** The map is a square of this many units, which are pixels at its natural size. */
export const SIDE = 400
const MIDDLE = SIDE / 2
const EDGE = MIDDLE - 24
const STEPS = [0.25, 0.5, 1, 2, 5, 10, 20, 50]

export interface Marked {
  number: number
  body: NearBody
  km: number
  direction: Direction
  isBeyond: boolean
}

/** The numbers of one place on the map, or of several too close together to be labelled apart. */
export interface Label {
  numbers: number[]
  x: number
  y: number
  width: number
}

export interface MapDrawing {
  edgeKm: number
  ringKm: number
  rings: { km: number; radius: number }[]
  /** Where each place is, true to scale. */
  dots: { x: number; y: number }[]
  labels: Label[]
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
  const shown = list.filter((one) => !one.isBeyond)
  const dots = shown.map(({ number }) => {
    const { east, north } = placed[number - 1]!
    return onMap(east, north, edgeKm)
  })
  const labels = labelled(dots.map((dot, at) => ({ ...dot, numbers: [shown[at]!.number] })))
  return { edgeKm, ringKm, rings: ringsOf(edgeKm, ringKm), dots, labels, list }
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

/** Labels stand above their dots. Those that would cover one another become one, until none does. */
function labelled(dots: { x: number; y: number; numbers: number[] }[]): Label[] {
  const labels: Label[] = []
  for (const { x, y, numbers } of dots) {
    let label = labelAt(x, y - 18, numbers)
    let other: Label | undefined
    while ((other = labels.find((one) => overlap(one, label)))) {
      labels.splice(labels.indexOf(other), 1)
      label = labelAt(other.x, other.y, [...other.numbers, ...label.numbers])
    }
    labels.push(label)
  }
  return labels
}

export const LABEL_HEIGHT = 24

function labelAt(x: number, y: number, numbers: number[]): Label {
  const width = Math.max(LABEL_HEIGHT, numbers.join(' · ').length * 8 + 12)
  // At the edge a label is moved in so that it can be read whole.
  const inside = Math.min(Math.max(x, width / 2 + 2), SIDE - width / 2 - 2)
  return {
    x: inside,
    y: Math.max(y, LABEL_HEIGHT / 2 + 2),
    width,
    numbers: numbers.toSorted((a, b) => a - b),
  }
}

const overlap = (a: Label, b: Label) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < LABEL_HEIGHT

const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const

function directionOf(east: number, north: number): Direction {
  if (Math.hypot(east, north) < 0.05) return 'here'
  const eighths = Math.round(Math.atan2(east, north) / (Math.PI / 4))
  return DIRECTIONS[(eighths + 8) % 8]!
}

const round = (value: number) => Math.round(value * 10) / 10
