import type { Ground } from '../../places/index.ts'
import type { Count, Whereabouts } from './shown.ts'

export interface Dot {
  code: string
  name: string
  groups: number
  x: number
  y: number
  r: number
}

export interface MapDrawing {
  width: number
  height: number
  /** The ground, as lines of dots. */
  land: string
  dashes: string
  /** The largest first, so that a small one is not hidden by it. */
  dots: Dot[]
}

const LEAST = 2.5
const LARGEST = 20
/** From so many on there is room for the number. */
export const NUMBERED = 10

/** Draws who stands where: a dot to a council, its area as large as they are many. */
export function drawMap(
  ground: Ground | undefined,
  counts: readonly Count<Whereabouts>[],
): MapDrawing | undefined {
  if (!ground || ground.width === 0) return undefined
  const { width, height, pitch, runs, councils } = ground
  const dots = counts.flatMap(({ of, groups }) => {
    const at = of.kind === 'council' && councils.get(of.code)?.at
    if (of.kind !== 'council' || !at) return []
    const r = Math.min(LARGEST, Math.round((LEAST + 1.8 * Math.sqrt(groups)) * 10) / 10)
    return [{ code: of.code, name: of.name, groups, ...at, r }]
  })
  if (dots.length === 0) return undefined
  return {
    width,
    height,
    // A line of no length at all is drawn by some browsers only.
    land: runs.map(({ x, y, count }) => `M${x} ${y}h${(count - 1) * pitch + 0.01}`).join(''),
    dashes: `.01 ${pitch - 0.01}`,
    dots: dots.toSorted((a, b) => b.r - a.r),
  }
}
