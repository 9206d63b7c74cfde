import type PptxGenJS from 'pptxgenjs'
import type { Block, Document, Inline } from '../../model/document.ts'
import { bare, plainOf } from '../../model/plain.ts'
import { qrPng } from '../qr-png.ts'

type Presentation = InstanceType<typeof PptxGenJS>
type Slide = PptxGenJS.Slide
type Text = PptxGenJS.TextProps

const INK = '14120B'
const TOP = 1.8
const LEFT = 0.6
const FULL = 12.1
const HEIGHT = 5

/** Text on the one side; a chart, a table or a QR code on the other where there is one. */
export function drawBlocks(
  pptx: Presentation,
  slide: Slide,
  blocks: readonly Block[],
  document: Document,
): void {
  const isRtl = document.direction === 'rtl'
  const aside = blocks.find(({ kind }) => ['chart', 'table', 'qr'].includes(kind))
  const texts = blocks.filter((block) => block !== aside).flatMap((block) => linesOf(block))
  const isShared = aside !== undefined && texts.length > 0
  const half = FULL / 2 - 0.3
  const w = isShared ? half : FULL
  const [textX, asideX] = isRtl && isShared ? [LEFT + half + 0.6, LEFT] : [LEFT, LEFT + FULL - w]
  if (texts.length > 0) {
    slide.addText(texts, {
      x: textX,
      y: TOP,
      w,
      h: HEIGHT,
      fontSize: 22,
      color: INK,
      valign: 'top',
      align: isRtl ? 'right' : 'left',
      rtlMode: isRtl,
      fit: 'shrink',
      paraSpaceAfter: 8,
      margin: 0,
    })
  }
  if (aside) drawAside(pptx, slide, aside, { x: asideX, w, document })
}

function linesOf(block: Block): Text[] {
  switch (block.kind) {
    case 'heading':
      return line(block.content, { bold: true })
    case 'paragraph':
      return line(block.content, block.role === 'big' ? { bold: true, fontSize: 32 } : {})
    case 'clauses':
    case 'list': {
      const isNumbered = block.kind === 'clauses' || block.isNumbered
      const bullet = isNumbered ? { type: 'number' as const } : true
      return block.items.flatMap((item) =>
        item.flatMap((one) =>
          one.kind === 'paragraph' ? line(one.content, { bullet }) : linesOf(one),
        ),
      )
    }
    case 'callout':
    case 'quote':
      return block.content.flatMap((one) =>
        one.kind === 'paragraph' ? line(one.content, { bold: true }) : linesOf(one),
      )
    case 'fields':
      return block.labels.map((label) => ({ text: bare(label), options: { breakLine: true } }))
    default:
      return []
  }
}

/** One paragraph: its runs, the last of which ends it. */
function line(content: readonly Inline[], paragraph: PptxGenJS.TextPropsOptions): Text[] {
  return content.map((one, at) => {
    const isLast = at === content.length - 1
    if ('isBreak' in one) return { text: '', options: { ...paragraph, softBreakBefore: true } }
    return {
      text: bare(one.text),
      options: {
        ...(at === 0 || isLast ? paragraph : {}),
        ...(one.isStrong && { bold: true }),
        ...(one.isEmphasis && { italic: true }),
        ...(one.href && { hyperlink: { url: one.href } }),
        ...(isLast && { breakLine: true }),
      },
    }
  })
}

interface Where {
  x: number
  w: number
  document: Document
}

function drawAside(
  pptx: Presentation,
  slide: Slide,
  block: Block,
  { x, w, document }: Where,
): void {
  const at = { x, y: TOP, w }
  if (block.kind === 'chart') {
    // Bars begin at the foot, and a table at the top.
    const bars = block.bars.toReversed()
    const labels = bars.map(({ label }) => bare(label))
    const values = bars.map(({ value }) => value)
    const name = bare(plainOf(block.head.at(-1) ?? []))
    slide.addChart(pptx.ChartType.bar, [{ name, labels, values }], {
      ...at,
      h: HEIGHT,
      barDir: 'bar',
      chartColors: [document.colour.slice(1)],
      showValue: true,
      catAxisLabelFontSize: 14,
      valAxisMinVal: 0,
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      dataLabelFontSize: 16,
      altText: `${name}: ${block.bars.map((bar) => `${bare(bar.label)} ${bar.value}`).join(', ')}`,
    })
  } else if (block.kind === 'table') {
    const cells = (row: Inline[][], bold: boolean) =>
      row.map((cell) => ({ text: bare(plainOf(cell)), options: { bold } }))
    const rows = [cells(block.head, true), ...block.rows.map((row) => cells(row, false))]
    const border = { type: 'solid' as const, pt: 0.75, color: INK }
    const align = document.direction === 'rtl' ? ('right' as const) : ('left' as const)
    slide.addTable(rows, { ...at, fontSize: 16, color: INK, border, align })
  } else if (block.kind === 'qr') {
    const data = `image/png;base64,${qrPng(block.code).toString('base64')}`
    slide.addImage({ data, x, y: TOP, w: 3.2, h: 3.2, altText: block.url })
    slide.addText(bare(block.label), { x, y: TOP + 3.3, w, h: 1, fontSize: 18, color: INK })
  }
}
