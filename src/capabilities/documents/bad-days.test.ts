import { describe, expect, test } from 'vitest'
import { openMaker } from './making/maker.ts'
import { textsOf } from './model/plain.ts'
import { documentOf, documentsApp, QUAY, resource } from './test-documents.ts'
import { pdfText, unzip, xmlWords } from './test-reading.ts'

const code = (body: string, more = {}) => {
  const made = documentOf(resource(body), more)
  return made.ok ? 'made' : made.problem.code
}

describe('a text of the pack that is wrong', () => {
  test('is said to be, and never becomes a document with a gap in it', () => {
    expect(code('Ask {{ our.nobody }}.')).toBe('missing')
    expect(
      code('{% for i in (1..1000000) %}{% for j in (1..1000000) %}x{% endfor %}{% endfor %}'),
    ).toBe('limit')
    expect(code('{% include "../../etc/passwd" %}')).toBe('include')
    expect(code('{% render "../../etc/passwd" %}')).toBe('include')
    expect(code('{% if %}')).toBe('syntax')
  })

  test('is stopped when it becomes more than anyone would print', () => {
    expect(code('{{ campaign.name }}', { campaign: 'x'.repeat(10_000_000) })).toBe('limit')
    expect(code('- a\n'.repeat(5000))).toBe('limit')
    expect(code('> '.repeat(60) + 'deep')).toBe('limit')
  })

  test('answers with a page that says so, and the rest goes on', { timeout: 60_000 }, async () => {
    const { get } = await documentsApp({
      'resources/gap.md': resource('Ask {{ our.nobody }}.'),
      'resources/loop.md': resource(
        '{% for i in (1..999999) %}{% for j in (1..999999) %}x{% endfor %}{% endfor %}',
      ),
      'resources/file.md': resource('{% include "../../etc/passwd" %}'),
      'resources/huge.md': resource('x'.repeat(900_000)),
      'resources/good.md': resource('Care first.'),
    })
    for (const name of ['gap', 'loop', 'file', 'huge']) {
      const page = await get(`/resources/${name}.pdf`)
      expect([name, page.status, page.text.includes('This document can’t be made')]).toEqual([
        name,
        500,
        true,
      ])
    }
    expect((await get('/resources/good.txt')).text).toContain('Care first.')
    expect((await get('/resources')).text).toContain('/resources/good')
  })
})

/** Names that would be code, marks or a rule in one of the languages a document passes through. */
const NAMES = [
  '<script>alert(1)</script>',
  '#let x = 1; #panic("no")',
  '#import "@preview/x:1.0.0": *',
  '{{ our.trust }} {% raw %}',
  '*bold* _it_ [a](javascript:alert(1)) `code` ![x](y)',
  '# Heading | table | 1. list',
  '$x$ @ref <label> \\u{41} ~ -- //',
  '"); sys.inputs; (" \\" ]]>',
  'A & B &amp; C &lt;',
  '{: .sign-up rows="99"}',
]

describe('a name that is code', () => {
  test.each(NAMES)('stands in the text as it is: %s', async (name) => {
    const made = documentOf(resource('{{ campaign.name }}\n\n- in {{ campaign.name }}'), {
      campaign: name,
    })
    expect(made.ok).toBe(true)
    const { blocks } = made.ok ? made.document : { blocks: [] }
    const said = textsOf(blocks).map((text) => text.replace(/[–—]/g, '--'))
    expect(said.slice(0, 2)).toEqual([name, `in ${name}`])
  })

  test('does nothing in a PDF, in Word or on the page', { timeout: 60_000 }, async () => {
    const maker = openMaker()
    for (const name of NAMES) {
      const made = documentOf(
        resource('In {{ campaign.name }}.', { title: '"{{ campaign.name }}"' }),
        {
          campaign: name,
        },
      )
      if (!made.ok) throw new Error(made.problem.message)
      const pdf = await maker.make({
        document: made.document,
        form: { format: 'pdf', marks: false },
      })
      const docx = await maker.make({ document: made.document, form: { format: 'docx' } })
      if (!pdf.ok || !docx.ok) throw new Error(`${name} was not made`)
      const squeeze = (text: string) => text.replace(/[–—]/g, '--').replace(/[\s-]/g, '')
      expect(squeeze(await pdfText(pdf.bytes))).toContain(squeeze(`In ${name}.`))
      const word = (await unzip(docx.bytes)).get('word/document.xml')!
      expect(squeeze(xmlWords(word))).toContain(squeeze(`In ${name}.`))
    }
    await maker.stop()
  })
})

describe('a name that is odd', () => {
  const ODD = {
    'of 400 characters': 'Saint '.repeat(66) + 'Mary',
    'without a space': 'x'.repeat(400),
    'right to left inside left to right': 'حملة العلاج أولاً (لندن) 2026',
    'with emoji': '🏥 Care 👩🏽‍⚕️ first 🇬🇧',
    'with marks that turn the text around': 'a\u202Eevil\u202C b\u2066c',
    'in scripts that no font of ours has': 'ᚠᚢᚦ ไทย',
    'with characters that files refuse': 'a\u0000b\u0008c\uD800d\uFFFFe',
  }
  test.each(Object.entries(ODD))('%s', { timeout: 30_000 }, async (_, name) => {
    const maker = openMaker()
    const file = resource('In {{ campaign.name }}.', {
      kind: 'flyer',
      title: '"{{ campaign.name }}"',
    })
    const made = documentOf(file, { campaign: name })
    if (!made.ok) throw new Error(made.problem.message)
    const { document } = made
    for (const form of [
      { format: 'pdf', marks: true },
      { format: 'docx' },
      { format: 'pptx' },
      { format: 'png', picture: '1200x630' },
    ] as const) {
      expect(await maker.make({ document, form })).toMatchObject({ ok: true })
    }
    expect(document.title).not.toMatch(/[\u202A-\u202E\0]/)
    await maker.stop()
  })
})

test(
  'what takes too long is ended, and the next document is made',
  { timeout: 60_000 },
  async () => {
    const made = documentOf(resource('Care first.'))
    if (!made.ok) throw new Error(made.problem.message)
    const job = { document: made.document, form: { format: 'pdf', marks: false } } as const
    const hasty = openMaker({ longestMs: 1 })
    expect(await hasty.make(job)).toEqual({ ok: false, why: 'tooLong' })
    await hasty.stop()
    const maker = openMaker()
    expect(await maker.make(job)).toMatchObject({ ok: true })
    await maker.stop()
  },
)

test('ten megabytes typed into a motion are refused', async () => {
  const { post } = await documentsApp({})
  const answer = await post('/resources/motion?body=charity', {
    title: 'Care',
    text: 'x'.repeat(10_000_000),
  })
  expect(answer.status).toBe(413)
})

test('an address that is none is not found', async () => {
  const { get } = await documentsApp({ 'resources/good.md': resource('Care first.') })
  for (const address of [
    '/resources/nothing.pdf',
    '/resources/good.exe',
    '/resources/good.pptx',
    '/resources/..%2F..%2Fetc%2Fpasswd',
    '/resources/good.pdf?place=E00-x-x-x-x-x',
  ]) {
    expect([address, (await get(address)).status]).toEqual([address, 404])
  }
  expect((await get(`/resources/good.pdf?place=${QUAY}&paper=a9&picture=1x1`)).status).toBe(200)
})
