import type { Identifier } from '../../src/capabilities/testimony/anonymiser/index.ts'
import type { Mark, Testimony } from './marked.ts'

export interface Score {
  /** Marks whose every letter is in a flag, of all, by group. */
  groups: Map<string, [found: number, all: number]>
  flags: number
  rightFlags: number
  innocentWords: number
  innocentFlagged: number
  missed: { mark: Mark; text: string }[]
  wrong: Identifier[]
}

const NAMES = new Set(['p', 's'])
const PLACES = new Set(['pl', 'c', 'o', 'h'])

export function groupOf({ kind }: Mark): string {
  if (NAMES.has(kind)) return 'names'
  return PLACES.has(kind) ? 'places and organisations' : 'quasi-identifiers'
}

export function score(all: Testimony[], find: (text: string) => Identifier[]): Score {
  const total: Score = {
    groups: new Map(),
    flags: 0,
    rightFlags: 0,
    innocentWords: 0,
    innocentFlagged: 0,
    missed: [],
    wrong: [],
  }
  for (const one of all) scoreOne(one, find(one.text), total)
  return total
}

function scoreOne({ text, marks }: Testimony, flags: Identifier[], total: Score): void {
  const flagged = new Set(flags.flatMap(({ start, end }) => range(start, end)))
  const marked = new Set(marks.flatMap(({ start, end }) => range(start, end)))
  for (const mark of marks) {
    const isFound = range(mark.start, mark.end).every(
      (at) => flagged.has(at) || !/[\p{L}\d]/u.test(text[at]!),
    )
    for (const group of [
      groupOf(mark),
      ...(mark.origin && NAMES.has(mark.kind) ? [`names ${mark.origin}`] : []),
    ]) {
      const [found, all] = total.groups.get(group) ?? [0, 0]
      total.groups.set(group, [found + Number(isFound), all + 1])
    }
    if (!isFound) total.missed.push({ mark, text })
  }
  for (const flag of flags) {
    const isRight = range(flag.start, flag.end).some((at) => marked.has(at))
    total.flags++
    if (isRight) total.rightFlags++
    else total.wrong.push(flag)
  }
  for (const match of text.matchAll(/[\p{L}\d'’-]+/gu)) {
    const places = range(match.index, match.index + match[0].length)
    if (places.some((at) => marked.has(at))) continue
    total.innocentWords++
    if (places.some((at) => flagged.has(at))) total.innocentFlagged++
  }
}

const range = (start: number, end: number) =>
  Array.from({ length: end - start }, (_, at) => start + at)

export const share = ([some, all]: readonly [number, number]) =>
  `${((100 * some) / Math.max(1, all)).toFixed(1)} %`
