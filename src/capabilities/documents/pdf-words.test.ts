import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMaker, type Maker } from './making/maker.ts'
import type { Document } from './model/document.ts'
import { textsOf } from './model/plain.ts'
import { linesOf, readPdf } from './test-pdf.ts'
import { openShipped, type Shipped } from './test-shipped.ts'
import { saidBy, squeezed } from './test-words.ts'

/** What people take out of a PDF: by PDF.js, as in Firefox, and by Poppler, as on the desktops of Linux. */
let maker: Maker
let shipped: Shipped
beforeAll(async () => {
  maker = openMaker()
  shipped = await openShipped()
})
afterAll(() => maker.stop())

async function pdfOf(document: Document): Promise<Buffer> {
  const made = await maker.make({ document, form: { format: 'pdf', marks: false } })
  if (!made.ok) throw new Error(made.fault ?? made.why)
  return made.bytes
}

const POPPLER = '/usr/bin/pdftotext'
/** Where the tests may install what they need, it has to be there. */
const mayInstall = process.getuid?.() === 0 || process.env['CI'] === 'true'
const lacksPoppler =
  !existsSync(POPPLER) && !mayInstall
    ? 'pdftotext is not here; run: node scripts/set-up.mjs --test'
    : undefined

async function byPoppler(bytes: Buffer): Promise<string> {
  const asked = promisify(execFile)(POPPLER, ['-', '-'], { timeout: 20_000 })
  asked.child.stdin!.end(bytes)
  return (await asked).stdout.replace(/\f/g, '\n')
}

/** The foot of a page, which no tag has and which stands between its words and those of the next. */
const withoutFeet = (text: string) => text.replace(/^Page \d+ of \d+$/gm, '')

const ENGLISH = ['briefing', 'motion-union-branch', 'motion-council', 'leaflet', 'flyer', 'agenda']

describe.each(ENGLISH)('the words of %s come out in order', { timeout: 60_000 }, (name) => {
  test('by the tags, as they are read aloud', async () => {
    const document = shipped.document(name)
    const said = squeezed((await readPdf(await pdfOf(document))).said)
    const expected = squeezed(...saidBy(document))
    expect(said.slice(0, expected.length)).toBe(expected)
    const end = squeezed(
      ...document.cautions,
      ...(document.sources.length > 0 ? [document.words.sources] : []),
      ...document.sources.map(({ title, on }) => title + (on ? `(${on})` : '')),
      ...document.imprint,
    )
    expect(said.endsWith(end)).toBe(true)
  })

  test('by Poppler', async ({ skip }) => {
    if (lacksPoppler) skip(lacksPoppler)
    const document = shipped.document(name)
    const text = squeezed(withoutFeet(await byPoppler(await pdfOf(document))))
    let from = 0
    // A table is taken out by its columns where a cell has several lines, so its cells are looked for alone.
    for (const piece of document.blocks.flatMap(piecesInOrder)) {
      const at = text.indexOf(squeezed(piece), from)
      expect([piece, at]).not.toEqual([piece, -1])
      from = at + squeezed(piece).length
    }
    for (const line of [...textsOf(document.blocks), ...document.imprint, document.title]) {
      expect(text).toContain(squeezed(line))
    }
  })
})

function piecesInOrder(block: Document['blocks'][number]): string[] {
  return block.kind === 'table' || block.kind === 'chart' ? [] : textsOf([block])
}

const bareLetters = (text: string) => text.normalize('NFKC').replace(/\p{M}/gu, '')
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const isArabic = (text: string) => !/\p{Script=Latin}/u.test(text)

/**
 * Both take the letters from the left of a line and turn them round, without heed of what the PDF says of the order
 * (`ReversedChars`, ISO 32000-1, 14.8.2.3.3): lam-alef, which is one sign of two letters, comes out as alef-lam.
 */
const asTakenOut = (word: string) => word.replace(/ل([اأإآ])/g, '$1ل')

describe.each(['flyer', 'poster', 'rights-card'])('the Arabic %s', { timeout: 60_000 }, (name) => {
  const paragraphs = (document: Document) =>
    document.blocks
      .filter(({ kind }) => kind !== 'beside')
      .flatMap((block) => textsOf([block]))
      .filter(isArabic)

  test('comes out by PDF.js, line after line from its right, word after word', async () => {
    const document = shipped.document(name, 'ar')
    expectWords(document, await linesOf(await pdfOf(document)))
  })

  test('comes out by Poppler, word after word', async ({ skip }) => {
    if (lacksPoppler) skip(lacksPoppler)
    const document = shipped.document(name, 'ar')
    expectWords(document, await byPoppler(await pdfOf(document)))
  })

  function expectWords(document: Document, text: string): void {
    const found = wordsOf(bareLetters(text))
    let from = 0
    for (const word of paragraphs(document).flatMap(wordsOf).filter(isSimple)) {
      const at = found.indexOf(asTakenOut(word), from)
      expect([word, at]).not.toEqual([word, -1])
      from = at + 1
    }
  }
})

/**
 * A letter that carries a vowel mark comes out twice: Typst says of letter and mark alike that they are the whole. So
 * words with marks are not looked for.
 */
const isSimple = (word: string) => !/\p{M}/u.test(word.normalize('NFD'))

test('what does not come out of an Arabic PDF as it is written', { timeout: 60_000 }, async () => {
  const document = shipped.document('flyer', 'ar')
  const arabic: Document = {
    ...document,
    kind: 'letter',
    title: 'العلاج للأطفال مجانًا',
    blocks: [{ kind: 'paragraph', role: 'body', content: [{ text: 'اتصلوا بطبيب قبل الدفع' }] }],
  }
  const { said } = await readPdf(await pdfOf(arabic))
  // The day that one of these fails is a good one: then what it stands for can go.
  expect(said).not.toContain('العلاج')
  expect(said).toContain('العالج')
  expect(bareLetters(said)).not.toContain('مجانا')
  // The tags of a line come from its left, so that what follows the tags reads its words the other way round.
  expect(said.indexOf('الدفع')).toBeLessThan(said.indexOf('بطبيب'))
})
