import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMaker, type Maker } from './making/maker.ts'
import type { Form } from './making/form.ts'
import { makeText } from './formats/text.ts'
import type { Document } from './model/document.ts'
import { documentOf, resource } from './test-documents.ts'
import { pdfText, unzip, xmlWords } from './test-reading.ts'

const MOTION = resource(
  `## This branch notes

1. that some people are **asked to pay** before care;
2. that [the Regulations](https://law.example/si) say so.

## This branch resolves

1. to write to the trust:
   - about money
   - about time
2. to send a member.

- Proposed by
{: .fields}

| Who | Days |
|---|---|
| before | 69 |
| after | 89 |
{: .chart}

| Name | E-mail |
|---|---|
{: .sign-up rows="3"}`,
  { kind: 'motion', body: 'union-branch', title: 'Care before payment' },
)

const SLIDES = resource(
  `## One thing

- care first

> Say it slowly.
{: .notes}

## Another thing

| When | Days |
|---|---|
| before | 69 |
{: .chart}`,
  { kind: 'presentation', title: 'Care in two slides' },
)

let maker: Maker
beforeAll(() => {
  maker = openMaker()
})
afterAll(() => maker.stop())

function made(file: string, more = {}): Document {
  const one = documentOf(file, more)
  if (!one.ok) throw new Error(one.problem.message)
  return one.document
}

async function bytesOf(document: Document, form: Form): Promise<Buffer> {
  const one = await maker.make({ document, form })
  if (!one.ok) throw new Error(one.fault ?? one.why)
  return one.bytes
}

describe('a PDF', { timeout: 60_000 }, () => {
  test('is tagged for PDF/UA, names its language, and reads in order', async () => {
    const bytes = await bytesOf(made(MOTION), { format: 'pdf', marks: false })
    const raw = bytes.toString('latin1')
    expect(raw).toContain('pdfuaid:part>1<')
    expect(raw).toMatch(/\/Lang\s*\(en/)
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).toContain('/Outlines')
    const text = await pdfText(bytes)
    const order = [
      'Care before payment',
      'This branch notes',
      '1. that some people are asked to pay before care;',
      '2. that the Regulations',
      'This branch resolves',
      '3. to write to the trust:',
      'about time',
      '4. to send a member.',
      'Passed it? Tell us: care.example/passed',
      'Published and promoted by Care Harbourside, PO Box 1, Harbourside.',
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
  })

  test('in Arabic reads in order, and its language is Arabic', async () => {
    const document = made(
      resource('اتصلوا بطبيب قبل الدفع.\n\n1. اطلبوا القرار مكتوبا.\n2. في خطر اتصلوا بالرقم 999.'),
    )
    const arabic: Document = { ...document, language: 'ar', direction: 'rtl', title: 'حق كل مريض' }
    const bytes = await bytesOf(arabic, { format: 'pdf', marks: false })
    expect(bytes.toString('latin1')).toMatch(/\/Lang\s*\(ar/)
    const text = await pdfText(bytes)
    // A line is taken out from the left, so its words come the other way round; each is whole.
    for (const word of ['حق', 'مريض', 'بطبيب', 'قبل', 'الدفع', 'مكتوبا', '999']) {
      expect(text).toContain(word)
    }
    expect(text.indexOf('مريض')).toBeLessThan(text.indexOf('بطبيب'))
    expect(text.indexOf('بطبيب')).toBeLessThan(text.indexOf('مكتوبا'))
    expect(text.indexOf('مكتوبا')).toBeLessThan(text.indexOf('999'))
  })

  test('for a print shop has room for bleed and marks around the page', async () => {
    const document = made(resource('Care first.', { kind: 'flyer' }))
    const widthOf = async (marks: boolean) => {
      const raw = (await bytesOf(document, { format: 'pdf', marks })).toString('latin1')
      return Number(/MediaBox\s*\[\s*0 0 ([\d.]+)/.exec(raw)?.[1])
    }
    expect((await widthOf(true)) - (await widthOf(false))).toBeCloseTo((20 * 72) / 25.4, 1)
  })
})

describe('a Word file', { timeout: 60_000 }, () => {
  test('has real headings, clauses that number on, and tables', async () => {
    const files = await unzip(await bytesOf(made(MOTION), { format: 'docx' }))
    const xml = files.get('word/document.xml')!
    expect(xml.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(2)
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2)
    expect(xml.match(/<w:numId w:val="\d+"\/>/g)!.length).toBe(6)
    expect(xmlWords(xml)).toContain('Care before payment')
    expect(files.get('word/styles.xml')).toContain('Atkinson Hyperlegible')
  })

  test('runs right to left where its language does', async () => {
    const document = made(resource('العلاج أولاً في London قبل المال.'))
    const arabic: Document = { ...document, language: 'ar', direction: 'rtl' }
    const xml = (await unzip(await bytesOf(arabic, { format: 'docx' }))).get('word/document.xml')!
    expect(xml).toContain('<w:bidi')
    expect(xml).toContain('<w:rtl')
  })
})

describe('slides', { timeout: 60_000 }, () => {
  test('have a title each, what the speaker says, and a chart of numbers', async () => {
    const files = await unzip(await bytesOf(made(SLIDES), { format: 'pptx' }))
    const slides = [...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    expect(slides).toHaveLength(4)
    expect(xmlWords(files.get('ppt/slides/slide2.xml')!)).toContain('One thing')
    expect(xmlWords(files.get('ppt/notesSlides/notesSlide2.xml')!)).toContain('Say it slowly.')
    expect([...files.keys()].some((name) => /charts\/chart\d+\.xml$/.test(name))).toBe(true)
    expect(files.get('ppt/slideLayouts/slideLayout1.xml')).toBeDefined()
  })
})

test.each(['1080x1350', '1080x1080', '1200x630'] as const)(
  'a picture is %s pixels',
  { timeout: 60_000 },
  async (picture) => {
    const png = await bytesOf(made(MOTION), { format: 'png', picture })
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(picture)
  },
)

test('plain text can be pasted into a chat, and says who is behind it', () => {
  const text = makeText(made(MOTION))
  expect(text).toContain('*This branch resolves*\n\n3. to write to the trust:\n   • about money')
  expect(text).toContain('Published and promoted by Care Harbourside, PO Box 1, Harbourside.')
})
