import PptxGenJS from 'pptxgenjs'
import type { Document } from '../../model/document.ts'
import { bare } from '../../model/plain.ts'
import { officeFont } from '../typst/fonts.ts'
import { drawBlocks } from './draw-blocks.ts'
import { slidesOf } from './slides.ts'

export const INK = '14120B'

/** Inches of a wide slide, which is what PptxGenJS counts in. */
export const WIDE = { width: 13.33, height: 7.5, edge: 0.6 }

type Presentation = InstanceType<typeof PptxGenJS>

/** Slides on layouts of their own, so that a colour or a font changed there changes all of them. */
export async function makePptx(document: Document): Promise<Buffer> {
  const pptx: Presentation = new PptxGenJS()
  const { latin, other } = officeFont(document.language)
  const font = document.direction === 'rtl' ? other : latin
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = bare(document.title)
  pptx.company = bare(document.campaign)
  pptx.rtlMode = document.direction === 'rtl'
  pptx.theme = { headFontFace: font, bodyFontFace: font }
  defineLayouts(pptx, document)
  const cover = pptx.addSlide({ masterName: 'COVER' })
  cover.addText(bare(document.title), { placeholder: 'title' })
  cover.addText(bare(document.summary), { placeholder: 'summary' })
  cover.addNotes([...document.cautions, ...document.imprint].map(bare).join('\n'))
  for (const { title, blocks, notes } of slidesOf(document)) {
    const slide = pptx.addSlide({ masterName: 'CONTENT' })
    slide.addText(title, { placeholder: 'title' })
    drawBlocks(pptx, slide, blocks, document)
    if (notes) slide.addNotes(notes.trim())
  }
  closing(pptx, document)
  return (await pptx.write({ outputType: 'nodebuffer' })) as Buffer
}

function defineLayouts(pptx: Presentation, document: Document): void {
  const colour = document.colour.slice(1)
  const align = document.direction === 'rtl' ? 'right' : 'left'
  const { width, height, edge } = WIDE
  const at = { x: edge, w: width - 2 * edge, align, margin: 0, color: INK } as const
  const placeholder = (name: string, type: 'title' | 'body', options: object) => ({
    placeholder: { options: { name, type, ...at, ...options }, text: '' },
  })
  pptx.defineSlideMaster({
    title: 'COVER',
    background: { color: colour },
    objects: [
      placeholder('title', 'title', { y: 1.2, h: 3.2, fontSize: 54, bold: true, valign: 'bottom' }),
      placeholder('summary', 'body', { y: 4.6, h: 1.6, fontSize: 26, valign: 'top' }),
    ] as never,
  })
  pptx.defineSlideMaster({
    title: 'CONTENT',
    background: { color: 'FFFFFF' },
    slideNumber: { x: edge, y: height - 0.45, fontSize: 12, color: INK },
    objects: [
      { rect: { x: 0, y: 0, w: width, h: 0.25, fill: { color: colour } } },
      placeholder('title', 'title', { y: 0.5, h: 1.1, fontSize: 34, bold: true, valign: 'middle' }),
    ] as never,
  })
}

/** Where it is from, and who is behind it. */
function closing(pptx: Presentation, document: Document): void {
  const slide = pptx.addSlide({ masterName: 'CONTENT' })
  slide.addText(bare(document.words.sources), { placeholder: 'title' })
  const lines = [
    ...document.sources.map(({ title, on, url }) => [title, on, url].filter(Boolean).join(', ')),
    ...document.cautions,
    ...document.imprint,
  ]
  const { width, edge } = WIDE
  slide.addText(lines.map(bare).join('\n'), {
    x: edge,
    y: 1.8,
    w: width - 2 * edge,
    h: 5,
    fontSize: 14,
    color: INK,
    valign: 'top',
    align: document.direction === 'rtl' ? 'right' : 'left',
    rtlMode: document.direction === 'rtl',
    fit: 'shrink',
  })
}
