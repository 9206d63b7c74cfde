import { describe, expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import { documentsApp, resource } from '../test-documents.ts'
import { pdfText, unzip, xmlWords } from '../test-reading.ts'

const LIMITS = `
  - where: 'The made-up conference'
    words: 20
    source: https://rules.example/conference
    on: 2026-01-01
  - where: 'The made-up congress'
    words: 400
    source: https://rules.example/congress
    on: 2026-01-01`

const motion = (title: string, notes: string, clause: string) =>
  resource(`## ${notes}\n\n1. ${clause}\n\n- Proposer\n{: .fields}\n`, {
    title,
    kind: 'motion',
    body: 'charity',
    limits: LIMITS,
  })

const PACK = {
  'resources/one.md': motion('Care before payment', 'We note', 'that care comes first'),
  'resources/one.ar.md': motion('العلاج قبل الدفع', 'نلاحظ', 'أن العلاج يأتي قبل المال'),
}

const at = '/resources/motion?body=charity'
const written = (clauses: number) => ({
  title: 'Care before payment',
  text: `## We resolve\n\n${'1. to write to them\n'.repeat(clauses)}`,
  sheet: 'yes',
})

describe.each(databases)('the length of a motion, on $name', { timeout: 60_000 }, (on) => {
  test('is said with how many words are allowed, without its fields, its sheet and its notes', async () => {
    const { get } = await documentsApp(PACK, { on })
    const { text } = await get(at)
    expect(text).toContain('6 words: the headings and the clauses')
    expect(text).toContain('<a href="https://rules.example/conference">The made-up conference</a>')
    expect(text).toContain('takes up to 20 words. It fits.')
  })

  test('is counted anew on a look, and one that is too long is warned of and saved all the same', async () => {
    const { post } = await documentsApp(PACK, { on })
    const looked = await post(at, { ...written(6), format: 'look' })
    expect(looked.text).toContain('26 words:')
    expect(looked.text).toContain('takes up to 20 words. It has 6 words too many.')
    expect(looked.text).toContain('takes up to 400 words. It fits.')
    const saved = await post(at, { ...written(6), format: 'txt' })
    expect([saved.status, saved.text.includes('6. to write to them')]).toEqual([200, true])
  })
})

const SHEET = {
  en: ['To change this motion', 'Clause number', 'Take out these words', 'Put in these words'],
  ar: ['لتعديل هذا الاقتراح'],
}

describe('what goes with a motion', { timeout: 60_000 }, () => {
  test.each(['en', 'ar'] as const)('is whole in every form in %s', async (language) => {
    const { get, url } = await documentsApp(PACK)
    const address = `${language === 'ar' ? '/ar' : ''}${at}`
    const page = await get(address)
    const [, text = ''] = /<textarea[^>]*>([^<]*)</.exec(page.text) ?? []
    const [, title = ''] = /name="title"[^>]*value="([^"]*)"/.exec(page.text) ?? []
    const save = async (format: string) => {
      const answer = await fetch(url + address, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ title, text, sheet: 'yes', format }),
      })
      expect(answer.status).toBe(200)
      return Buffer.from(await answer.arrayBuffer())
    }
    const plain = (await save('txt')).toString()
    const word = xmlWords((await unzip(await save('docx'))).get('word/document.xml')!)
    const pdf = await pdfText(await save('pdf'))
    for (const words of [title, ...sheetOf(plain)]) {
      expect(plain).toContain(words)
      expect(word.replace(/\s+/g, '')).toContain(words.replace(/\s+/g, ''))
      // PDF.js takes a line of Arabic out from its left; its words are looked for elsewhere.
      if (language === 'en') expect(pdf).toContain(words)
    }
    for (const words of SHEET[language]) expect(plain).toContain(words)
    // Where to say that it was passed stands at the foot of the motion, and not on the sheet.
    expect(plain.indexOf('/passed')).toBeLessThan(plain.indexOf('—'))
    const [, mail = ''] = /href="mailto:\?subject=[^"]*body=([^"]+)"/.exec(page.text) ?? []
    expect(decodeURIComponent(mail)).toContain(title)
  })

  test('a mail with a motion in English is in English, and beside it what it says', async () => {
    const { get } = await documentsApp({ 'resources/one.md': PACK['resources/one.md'] })
    const { text } = await get(`/ar${at}`)
    const [, subject = ''] = /href="mailto:\?subject=([^&"]+)/.exec(text) ?? []
    expect(decodeURIComponent(subject)).toBe('Motion for the next meeting: Care before payment')
    expect(text).toMatch(/<div class="letter" lang="en" dir="ltr">Hello,/)
    expect(text.match(/class="letter"/g)).toHaveLength(2)
  })
})

/** The lines of the sheet, as plain text has them: its title and what is to be filled in. */
function sheetOf(plain: string): string[] {
  const sheet = plain.slice(plain.indexOf('—'))
  const [, title = ''] = /\*([^*]+)\*/.exec(sheet) ?? []
  const labels = [...sheet.matchAll(/^(.+): …$/gm)].map(([, label]) => label!)
  expect(labels).toHaveLength(5)
  return [title, ...labels]
}
