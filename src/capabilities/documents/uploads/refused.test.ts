import { expect, test } from 'vitest'
import { databases } from '../../../../test/databases.ts'
import * as make from './test-uploads.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const docm = 'application/vnd.ms-word.document.macroEnabled.main+xml'

const BAD: [title: string, file: () => Promise<Buffer> | Buffer, said: RegExp][] = [
  ['nothing in it', () => Buffer.alloc(0), /The file is empty/],
  ['a Windows program called leaflet.pdf', () => latin1('MZ\x90\0\x03\0\0'), /Windows program/],
  [
    'a drawing with script',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    /SVG drawing/,
  ],
  ['a web page', () => Buffer.from('<!doctype html><script>1</script>'), /web page/],
  [
    'a PDF with a zip behind it',
    async () => Buffer.concat([await make.pdf(), await make.zip({ 'a.txt': 'a' })]),
    /before or after the PDF/,
  ],
  [
    'a PDF with a script before it',
    async () => Buffer.concat([Buffer.from('alert(1)\n'), await make.pdf()]),
    /before or after the PDF/,
  ],
  ['a PDF with JavaScript', make.scriptedPdf, /runs by itself: JavaScript/],
  [
    'a PDF with another file in it',
    () => make.pdf((made) => void made.attach(Buffer.from('x'), 'a.exe')),
    /another file inside/,
  ],
  [
    'a PDF with a password',
    () =>
      make.pdf((made) => void made.encrypt({ ownerPassword: 'secret', userPassword: 'secret' })),
    /has a password/,
  ],
  ['a PDF that is cut short', async () => (await make.pdf()).subarray(0, 500), /cut short/],
  [
    'a Word file with macros, renamed',
    () => make.word({ 'word/vbaProject.bin': 'macro' }, docm),
    /has macros/,
  ],
  [
    'a Word file that fetches its template',
    () =>
      make.word({
        'word/_rels/document.xml.rels': make.relations({
          type: 'attachedTemplate',
          target: 'https://elsewhere.example/t.dotm',
          external: true,
        }),
      }),
    /not in it: https:\/\/elsewhere/,
  ],
  [
    'a Word file with a program in it',
    () => make.word({ 'word/embeddings/oleObject1.bin': 'x' }),
    /another file inside/,
  ],
  [
    'a Word file with a field that starts a program',
    () =>
      make.word({
        'word/footer1.xml':
          '<w:ftr><w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\cmd</w:instrText></w:ftr>',
      }),
    /runs by itself: DDE/,
  ],
  [
    'a Word file that declares what it pleases',
    () => make.word({ 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
    /does not belong/,
  ],
  [
    'a zip bomb',
    () => make.word({ 'word/styles.xml': Buffer.alloc(40_000_000, 32) }),
    /far too large when it is opened/,
  ],
  ['a picture bomb', make.pictureBomb, /far too large when it is opened/],
  [
    'a zip with something before it',
    async () => Buffer.concat([latin1('PK\x03\x04more'), await make.word()]),
    /broken|before or after/,
  ],
  ['a Word file that is cut short', async () => (await make.word()).subarray(0, 900), /cut short/],
  ['a zip of files', () => make.zip({ 'a.txt': 'a' }), /zip archive/],
  ['bytes that are no text', () => latin1('\xa7\0\x01\x02 abc'), /no plain text/],
  [
    'a photograph that is cut short',
    async () => (await make.photograph()).subarray(0, 400),
    /broken/,
  ],
  ['more than 20 MB', () => Buffer.alloc(20 * 1024 * 1024 + 1, 97), /larger than 20 MB/],
]

test(
  'what may do harm is refused with the reason, and what was typed stays',
  { timeout: 120_000 },
  async () => {
    const app = await make.uploadsApp(databases[0]!)
    for (const [title, file, said] of BAD) {
      const { status, text } = await app.send(await file(), {
        name: `${'../'.repeat(100)}${'x'.repeat(100)}.pdf`,
        title: `My leaflet & ${title}`,
      })
      expect([title, status, said.exec(text) !== null]).toEqual([title, 422, true])
      expect(text).toContain(`My leaflet &amp; ${title}`)
    }
    const list = await app.get('/organise/resources', app.own)
    expect(list.text).toContain('No documents of your own yet')
  },
)
