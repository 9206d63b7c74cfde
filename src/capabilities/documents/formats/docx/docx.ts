import {
  AlignmentType,
  Document as Word,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import type { Document } from '../../model/document.ts'
import type { Paper } from '../../model/kinds.ts'
import { bare } from '../../model/plain.ts'
import { officeFont } from '../typst/fonts.ts'
import { piecesOfBlock, type Piece } from './blocks.ts'
import { plainRuns } from './runs.ts'

/** A document that a branch secretary can edit: headings, clauses and tables are Word's own. */
export function makeDocx(document: Document): Promise<Buffer> {
  const { latin, other } = officeFont(document.language)
  const font = { ascii: latin, hAnsi: latin, cs: other, eastAsia: other }
  const [width, height] = SIZES[document.paper]
  const word = new Word({
    title: bare(document.title),
    creator: bare(document.campaign),
    description: bare(document.summary),
    styles: stylesOf(font, document.language),
    numbering: { config: LISTS },
    sections: [
      {
        properties: { page: { size: { width, height }, margin: MARGIN } },
        footers: { default: footerOf(document) },
        children: piecesOf(document),
      },
    ],
  })
  return Packer.toBuffer(word)
}

// ISO 216, in twentieths of a point.
const SIZES: Record<Paper, [number, number]> = {
  a3: [16838, 23811],
  a4: [11906, 16838],
  a5: [8391, 11906],
  a6: [5953, 8391],
}
const MARGIN = { top: 1250, bottom: 1250, left: 1250, right: 1250 }

function piecesOf(document: Document): Piece[] {
  const { direction, sources, words, imprint, cautions } = document
  const shared = { bidirectional: direction === 'rtl' }
  const small = (text: string): Paragraph =>
    new Paragraph({ ...shared, style: 'Small', children: plainRuns(text, direction) })
  return [
    new Paragraph({
      ...shared,
      heading: HeadingLevel.TITLE,
      children: plainRuns(document.title, direction),
    }),
    ...document.blocks.flatMap((block) => piecesOfBlock(block, { document, level: 0 })),
    ...(sources.length > 0 ? [small(words.sources)] : []),
    ...sources.map(({ title, on, url }) => small([title, on, url].filter(Boolean).join(', '))),
    ...[...cautions, ...imprint].map(small),
  ]
}

function footerOf({ words, direction }: Document): Footer {
  const parts = words.page.split(/(\{page\}|\{pages\})/).map((part) => {
    if (part === '{page}') return new TextRun({ children: [PageNumber.CURRENT] })
    if (part === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES] })
    return new TextRun({ text: part, rightToLeft: direction === 'rtl' })
  })
  const bidirectional = direction === 'rtl'
  return new Footer({
    children: [new Paragraph({ bidirectional, style: 'Small', children: parts })],
  })
}

function stylesOf(font: object, language: string) {
  const bidirectional = language
  // Without the level, LibreOffice has large words there and no headings.
  const heading = (size: number, before: number, outlineLevel?: number) => ({
    run: {
      font,
      size,
      sizeComplexScript: size,
      bold: true,
      boldComplexScript: true,
      color: '14120b',
    },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, outlineLevel },
  })
  const body = {
    font,
    size: 22,
    sizeComplexScript: 22,
    language: { value: language, bidirectional },
  }
  return {
    default: {
      document: {
        run: body,
        paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: heading(44, 0),
      heading1: heading(30, 280, 0),
      heading2: heading(25, 220, 1),
      heading3: heading(22, 180, 2),
    },
    paragraphStyles: [
      style('Big', { size: 34, sizeComplexScript: 34, bold: true }),
      style('Small', { size: 17, sizeComplexScript: 17 }, { spacing: { after: 60 } }),
      style('Callout', { bold: true }, { indent: { start: 200 } }),
      style('Quotation', { italics: true }, { indent: { start: 480 } }),
    ],
  }
}

function style(id: string, run: object, paragraph: object = {}) {
  return { id, name: id, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph }
}

const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], texts: string[]) =>
  texts.map((text, level) => ({
    level,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 560 * (level + 1), hanging: 460 } } },
  }))

const LISTS = [
  { reference: 'clauses', levels: levels(LevelFormat.DECIMAL, ['%1.', '%2.', '%3.']) },
  { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, ['%1.', '%2.', '%3.']) },
  { reference: 'bullets', levels: levels(LevelFormat.BULLET, ['•', '•', '•']) },
]
