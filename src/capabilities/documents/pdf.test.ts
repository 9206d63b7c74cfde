import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMaker, type Maker } from './making/maker.ts'
import type { Block, Document } from './model/document.ts'
import { plainOf } from './model/plain.ts'
import { readPdf, type ReadPdf } from './test-pdf.ts'
import { openShipped, type Shipped } from './test-shipped.ts'
import { squeezed } from './test-words.ts'

/**
 * What ISO 14289-1 (PDF/UA-1) and the Matterhorn Protocol ask and a program can see. No checker of it comes from Debian
 * or npm (veraPDF is neither); Typst refuses by itself what it can see, and this looks at what it wrote.
 */
let maker: Maker
let shipped: Shipped
beforeAll(async () => {
  maker = openMaker()
  shipped = await openShipped()
})
afterAll(() => maker.stop())

async function pdfOf(document: Document): Promise<ReadPdf> {
  const made = await maker.make({ document, form: { format: 'pdf', marks: false } })
  if (!made.ok) throw new Error(made.fault ?? made.why)
  return readPdf(made.bytes)
}

const ENGLISH = [
  'agenda',
  'briefing',
  'flyer',
  'leaflet',
  'motion-council',
  'motion-union-branch',
  'poster',
  'presentation',
  'rights-card',
  'sign-up-sheet',
  'statement-of-support',
]
const ALL = [
  ...ENGLISH.map((name) => [name, 'en'] as const),
  ...['flyer', 'poster', 'rights-card'].map((name) => [name, 'ar'] as const),
]

describe.each(ALL)('the PDF of %s in %s', { timeout: 60_000 }, (name, language) => {
  let pdf: ReadPdf
  let document: Document
  beforeAll(async () => {
    document = shipped.document(name, language)
    pdf = await pdfOf(document)
  }, 60_000)

  test('says that it is tagged, in which language, and what it is called', () => {
    expect(pdf.isMarked).toBe(true)
    expect(pdf.raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.language).toBe(language)
    expect(pdf.showsTitle).toBe(true)
    expect(pdf.title).toBe(document.title)
    expect(pdf.raw).toContain('<dc:title>')
  })

  test('has nothing on a page that is neither tagged nor mere looks', () => {
    expect(pdf.loose).toEqual([])
    // 7.18.3: where there is a link on a page, the tabulator goes from one to the next as they are read.
    for (const page of pdf.raw.match(/\/Type \/Page\b[\s\S]*?endobj/g)!) {
      if (page.includes('/Annots')) expect(page).toContain('/Tabs /S')
    }
  })

  test('has headings without a gap, each of them a bookmark', () => {
    const levels = pdf.tags.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []))
    expect(levels[0]).toBe(1)
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1))
    expect(pdf.bookmarks.map((title) => squeezed(title))).toEqual(
      [document.title, ...headingsOf(document)].map((title) => squeezed(title)),
    )
  })

  test('has words for every picture and link, and heads for every column', () => {
    for (const figure of pdf.tags.filter(({ role }) => role === 'Figure')) {
      expect(figure.alt).toMatch(/^https:/)
    }
    const links = pdf.raw.match(/\/Subtype \/Link\b[\s\S]*?endobj/g) ?? []
    for (const link of links) expect(link).toContain('/Contents')
    const columns = document.blocks.reduce((count, block) => count + columnsOf(block), 0)
    expect(pdf.raw.match(/\/Scope \/Column/g) ?? []).toHaveLength(columns)
  })

  test('carries its fonts, cut down to what is used, with what each letter means', () => {
    const objects = pdf.raw.split('endobj')
    const fonts = objects.filter((one) => /\/Type \/Font\b/.test(one))
    const whole = fonts.filter((one) => one.includes('/Subtype /Type0'))
    expect(whole.length).toBeGreaterThan(0)
    for (const font of whole) {
      expect(font).toMatch(/\/BaseFont \/[A-Z]{6}\+/)
      expect(font).toContain('/ToUnicode')
    }
    const described = objects.filter((one) => /\/Type \/FontDescriptor\b/.test(one))
    expect(described).toHaveLength(whole.length)
    for (const one of described) expect(one).toMatch(/\/FontFile[23]? /)
  })
})

/** A sheet to sign has a column for the number as well. */
function columnsOf(block: Block): number {
  if (block.kind === 'signUp') return block.head.length + 1
  return block.kind === 'table' || block.kind === 'chart' ? block.head.length : 0
}

function headingsOf({ blocks }: Document): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [plainOf(block.content)]
    return block.kind === 'beside' ? headingsOf({ blocks: block.content } as Document) : []
  })
}
