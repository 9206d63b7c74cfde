import type { Month } from './progress.ts'

export const WIDTH = 440
export const HEIGHT = 240
const EDGE = { left: 56, right: 12, top: 14, bottom: 30 }

export interface Steps {
  /** The line, which rises at the months in which groups stood up. */
  line: string
  /** The same, closed at the foot, to be filled. */
  area: string
  marks: { value: number; y: number }[]
  /** Where the names of the first and the last month stand. */
  foot: { left: number; right: number; y: number }
}

/** Draws how many there were at the end of each month. */
export function drawSteps(months: readonly Month[]): Steps {
  const top = niceTop(months.at(-1)?.all ?? 0)
  const step = (WIDTH - EDGE.left - EDGE.right) / Math.max(months.length, 1)
  const x = (at: number) => Math.round((EDGE.left + at * step) * 10) / 10
  const tall = HEIGHT - EDGE.top - EDGE.bottom
  const y = (value: number) => Math.round((EDGE.top + tall * (1 - value / top)) * 10) / 10
  const rises = months.map(({ all }, at) => `V${y(all)}H${x(at + 1)}`).join('')
  const line = `M${x(0)} ${y(0)}${rises}`
  return {
    line,
    area: `${line}V${y(0)}Z`,
    marks: [0, top / 2, top].map((value) => ({ value, y: y(value) })),
    foot: { left: EDGE.left, right: WIDTH - EDGE.right, y: HEIGHT - 8 },
  }
}

/** 2, 4, 10, 20, 40, 100 …: a number whose half is whole. */
function niceTop(most: number): number {
  for (let ten = 1; ; ten *= 10) {
    const top = [2, 4, 6, 8, 10].map((n) => n * ten).find((n) => n >= most)
    if (top) return top
  }
}
