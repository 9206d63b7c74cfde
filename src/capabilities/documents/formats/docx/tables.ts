import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import type { Block, Document, Inline } from '../../model/document.ts'
import { plainRuns, runsOf } from './runs.ts'

type Direction = 'ltr' | 'rtl'

const line = { style: BorderStyle.SINGLE, size: 4, color: '14120b' }
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
}

/** As many signs as one line of the last column holds. */
const LONGEST_BAR = 14

/** The width of the text of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9400

/** Its first row is said again on every page, and to whoever hears it read out. */
export function tableOf(head: Inline[][], rows: Inline[][][], direction: Direction): Table {
  return table(
    [
      row(
        head.map((cell) => cellOf(strong(cell), direction)),
        true,
      ),
      ...rows.map((cells) => row(fill(cells, head.length).map((cell) => cellOf(cell, direction)))),
    ],
    head.length,
    direction,
  )
}

/** Word draws no chart of ours: the numbers stand in the table, and bars of colour in a column of it. */
export function chartTable(
  { head, rows, bars }: Extract<Block, { kind: 'chart' }>,
  { direction, colour }: Document,
): Table {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const drawn = rows.map((cells, at) => {
    const length = Math.round((Math.max(bars[at]?.value ?? 0, 0) / most) * LONGEST_BAR)
    const bar = new TableCell({
      children: [new Paragraph({ children: plainRuns('\u2588'.repeat(length), 'ltr') })],
      shading: { type: ShadingType.CLEAR, fill: 'ffffff', color: colour.slice(1) },
    })
    return row([...fill(cells, head.length).map((cell) => cellOf(cell, direction)), bar])
  })
  const first = row(
    [...head, []].map((cell) => cellOf(strong(cell), direction)),
    true,
  )
  return table([first, ...drawn], head.length + 1, direction)
}

const ROW_HEIGHT = 560

export function signUpTable(
  { head, rows }: Extract<Block, { kind: 'signUp' }>,
  direction: Direction,
): Table {
  const first = ['№', ...head].map((text) => cellOf([{ text, isStrong: true }], direction))
  const empty = Array.from({ length: rows }, (_, at) => {
    const cells = [String(at + 1), ...head.map(() => '')]
    return new TableRow({
      cantSplit: true,
      height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
      children: cells.map((text) => cellOf(text ? [{ text }] : [], direction)),
    })
  })
  return table([row(first, true), ...empty], head.length + 1, direction)
}

function table(rows: TableRow[], columns: number, direction: Direction): Table {
  return new Table({
    rows,
    borders,
    columnWidths: Array.from({ length: columns }, () => Math.floor(TEXT_WIDTH / columns)),
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: direction === 'rtl',
  })
}

function row(children: TableCell[], tableHeader = false): TableRow {
  return new TableRow({ children, tableHeader, cantSplit: true })
}

function cellOf(content: Inline[], direction: Direction): TableCell {
  const bidirectional = direction === 'rtl'
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [new Paragraph({ bidirectional, children: runsOf(content, direction) })],
  })
}

function strong(content: Inline[]): Inline[] {
  return content.map((one) => ('isBreak' in one ? one : { ...one, isStrong: true as const }))
}

function fill(cells: Inline[][], length: number): Inline[][] {
  return Array.from({ length }, (_, at) => cells[at] ?? [])
}
