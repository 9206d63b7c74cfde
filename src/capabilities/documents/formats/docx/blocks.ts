import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  ShadingType,
  TabStopType,
  type IParagraphOptions,
} from 'docx'
import type { Block, Document } from '../../model/document.ts'
import { qrPng } from '../qr-png.ts'
import { plainRuns, runsOf } from './runs.ts'
import { chartTable, signUpTable, tableOf } from './tables.ts'

export type Piece = Paragraph | ReturnType<typeof tableOf>

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** The style of paragraphs inside a box, a quotation or a note. */
export interface Around {
  document: Document
  level: number
  options?: IParagraphOptions
}

/** The blocks of a document as Word has them: real headings, numbered clauses, tables to write in. */
export function piecesOfBlock(block: Block, around: Around): Piece[] {
  const { document, options } = around
  const { direction } = document
  const shared = { bidirectional: direction === 'rtl', ...options }
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          ...shared,
          heading: HEADINGS[block.level - 1]!,
          children: runsOf(block.content, direction),
        }),
      ]
    case 'paragraph': {
      const style = { body: {}, big: { style: 'Big' }, small: { style: 'Small' } }[block.role]
      return [new Paragraph({ ...style, ...shared, children: runsOf(block.content, direction) })]
    }
    case 'clauses':
      return listed(block.items, around, 'clauses')
    case 'list':
      return listed(block.items, around, block.isNumbered ? 'numbers' : 'bullets')
    case 'table':
      return [tableOf(block.head, block.rows, direction), spacer()]
    case 'chart':
      return [chartTable(block, document), spacer()]
    case 'callout':
      return inside(block.content, around, {
        style: 'Callout',
        shading: { type: ShadingType.CLEAR, fill: paler(document.colour) },
      })
    case 'quote':
      return inside(block.content, around, { style: 'Quotation' })
    case 'notes':
      return [
        new Paragraph({
          ...shared,
          style: 'Small',
          keepNext: true,
          children: plainRuns(document.words.notes, direction),
        }),
        ...inside(block.content, around, { style: 'Small' }),
      ]
    case 'signUp':
      return [signUpTable(block, direction), spacer()]
    case 'fields':
      return block.labels.map((label) => fieldOf(label, shared, direction))
    case 'qr':
      return [
        new Paragraph({
          ...shared,
          children: [
            new ImageRun({
              type: 'png',
              data: qrPng(block.code),
              transformation: { width: 100, height: 100 },
              altText: { name: 'QR', title: 'QR', description: block.url },
            }),
            ...plainRuns(`  ${block.label}`, direction),
          ],
        }),
      ]
    case 'beside': {
      const own = { ...document, direction: block.direction, language: block.language }
      return block.content.flatMap((one) => piecesOfBlock(one, { ...around, document: own }))
    }
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

function inside(content: Block[], around: Around, options: IParagraphOptions): Piece[] {
  return content.flatMap((block) => piecesOfBlock(block, { ...around, options }))
}

/** Lists number by themselves, so that a clause put in moves those after it on. */
function listed(items: Block[][], around: Around, reference: string): Piece[] {
  const { document, level } = around
  const deep = Math.min(level, 2)
  return items.flatMap((item) =>
    item.flatMap((block, at): Piece[] => {
      if (at > 0 || block.kind !== 'paragraph') {
        return piecesOfBlock(block, {
          document,
          level: level + 1,
          options: { indent: { start: 720 } },
        })
      }
      return [
        new Paragraph({
          bidirectional: document.direction === 'rtl',
          numbering: { reference, level: deep },
          children: runsOf(block.content, document.direction),
        }),
      ]
    }),
  )
}

const LINE_END = 9000

function fieldOf(label: string, shared: IParagraphOptions, direction: 'ltr' | 'rtl'): Paragraph {
  return new Paragraph({
    ...shared,
    alignment: AlignmentType.START,
    spacing: { before: 240 },
    tabStops: [{ type: TabStopType.LEFT, position: LINE_END, leader: 'underscore' }],
    children: [...plainRuns(`${label} `, direction), ...plainRuns('\t', direction)],
  })
}

function spacer(): Paragraph {
  return new Paragraph({ style: 'Small' })
}

/** The colour mixed with white, as Word writes colours. */
function paler(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return parts
    .map((part) =>
      Math.round(part + (255 - part) * 0.7)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
}
