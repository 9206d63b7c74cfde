import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMaker } from './making/maker.ts'
import type { Document } from './model/document.ts'
import { plainOf } from './model/plain.ts'
import { lacksOffice, openTestOffice, type TestOffice } from './test-office.ts'
import { pdfText, unzip, xmlWords } from './test-reading.ts'
import { openShipped } from './test-shipped.ts'
import { saidBy, squeezed } from './test-words.ts'

if (lacksOffice) console.log(`Word files and slides are not opened: ${lacksOffice}`)

const TEXTS = ['motion-union-branch', 'briefing', 'agenda', 'sign-up-sheet', 'leaflet'] as const

describe.skipIf(lacksOffice)('in LibreOffice', { timeout: 240_000 }, () => {
  const documents = new Map<string, Document>()
  const files: Record<string, Buffer> = {}
  let slides: Buffer
  let office: TestOffice
  let texts: Map<string, Buffer>

  beforeAll(async () => {
    const shipped = await openShipped()
    for (const name of TEXTS) documents.set(name, shipped.document(name))
    documents.set('arabic', { ...shipped.document('flyer', 'ar'), kind: 'leaflet' })
    documents.set('presentation', shipped.document('presentation'))
    const maker = openMaker()
    for (const [name, document] of documents) {
      const format = name === 'presentation' ? 'pptx' : 'docx'
      const made = await maker.make({ document, form: { format } })
      if (!made.ok) throw new Error(made.fault ?? made.why)
      if (format === 'pptx') slides = made.bytes
      else files[`${name}.docx`] = made.bytes
    }
    await maker.stop()
    office = openTestOffice()
    texts = await office.convert(files, 'txt:Text (encoded):UTF8')
  }, 240_000)
  afterAll(() => office.close())

  test.each([...TEXTS, 'arabic'])(
    'the Word file of %s says the same words in the same order, with the same numbers',
    (name) => {
      const document = documents.get(name)!
      expect(squeezed(texts.get(`${name}.docx`)!.toString())).toBe(
        squeezed(...saidBy(document), ...foot(document)),
      )
    },
  )

  test('names of the council and the trust stand in the motion', () => {
    const text = texts.get('motion-union-branch.docx')!.toString()
    expect(text).toContain('to write to Harbour Hospitals NHS Foundation Trust and ask')
    expect(text).toContain('10. to ask Saltmarsh County Council to look')
  })

  test('headings are headings, lists are lists and tables are tables', async () => {
    const chosen = { 'motion-union-branch.docx': files['motion-union-branch.docx']! }
    const more = { 'briefing.docx': files['briefing.docx']!, 'arabic.docx': files['arabic.docx']! }
    const odt = await office.convert({ ...chosen, ...more }, 'odt')
    for (const [name, bytes] of odt) {
      const xml = (await unzip(bytes)).get('content.xml')!
      const document = documents.get(name.replace('.docx', ''))!
      const headings = [
        ...xml.matchAll(/<text:h [^>]*outline-level="(\d)"[^>]*>([\s\S]*?)<\/text:h>/g),
      ]
      expect(headings.map(([, level, text]) => [Number(level), squeezed(bareXml(text!))])).toEqual(
        headingsOf(document.blocks),
      )
      const tables = document.blocks.filter(({ kind }) => kind === 'table' || kind === 'chart')
      expect(xml.match(/<table:table /g) ?? []).toHaveLength(tables.length)
      const rows = xml.match(/<table:table-header-rows>/g) ?? []
      expect(rows).toHaveLength(tables.length)
    }
  })

  test('slides show their words, and keep what the speaker says, the chart and the table', async () => {
    const document = documents.get('presentation')!
    const pdf = await office.convert({ 'presentation.pptx': slides }, 'pdf')
    const shown = squeezed(await pdfText(pdf.get('presentation.pptx')!))
    for (const block of document.blocks) {
      if (block.kind === 'notes' || block.kind === 'chart') continue
      for (const piece of saidBy({ ...document, title: '', blocks: [block] })) {
        expect(shown).toContain(squeezed(piece))
      }
    }
    const again = await office.convert({ 'presentation.pptx': slides }, 'pptx')
    const parts = await unzip(again.get('presentation.pptx')!)
    const notes = xmlOf(parts, /notesSlides\/notesSlide\d+\.xml$/)
    for (const block of document.blocks) {
      if (block.kind !== 'notes') continue
      for (const piece of saidBy({ ...document, title: '', blocks: block.content })) {
        expect(squeezed(notes)).toContain(squeezed(piece))
      }
    }
    const charts = xmlOf(parts, /charts\/chart\d+\.xml$/, (xml) => xml.replace(/<[^>]+>/g, ' '))
    for (const block of document.blocks) {
      if (block.kind !== 'chart') continue
      for (const { label, value } of block.bars) {
        expect(charts).toContain(label)
        expect(charts).toContain(` ${value} `)
      }
    }
    const pages = [...parts.keys()].filter((name) => /slides\/slide\d+\.xml$/.test(name))
    expect(pages).toHaveLength(12)
    expect(pages.some((name) => parts.get(name)!.includes('<a:tbl>'))).toBe(true)
  })
})

function foot({ sources, words, cautions, imprint }: Document): string[] {
  const said = sources.map(({ title, on, url }) => [title, on, url].filter(Boolean).join(', '))
  return [...(said.length > 0 ? [words.sources] : []), ...said, ...cautions, ...imprint]
}

function headingsOf(blocks: Document['blocks']): [level: number, text: string][] {
  return blocks.flatMap((block): [number, string][] => {
    if (block.kind === 'heading') return [[block.level, squeezed(plainOf(block.content))]]
    return block.kind === 'beside' ? headingsOf(block.content) : []
  })
}

function bareXml(xml: string): string {
  return xmlWords(`<w:t>${xml.replace(/<[^>]+>/g, '')}</w:t>`)
}

function xmlOf(parts: Map<string, string>, name: RegExp, read = xmlWords): string {
  return [...parts].flatMap(([file, xml]) => (name.test(file) ? [read(xml)] : [])).join(' ')
}
