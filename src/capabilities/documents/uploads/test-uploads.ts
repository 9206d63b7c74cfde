import { deflateSync, crc32 } from 'node:zlib'
import { buffer } from 'node:stream/consumers'
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { ZipFile } from 'yazl'
import { joinAsEveryKind } from '../../../../test/routes/people.ts'
import type { DatabaseKind } from '../../../../test/databases.ts'
import { documentsApp } from '../test-documents.ts'

export const WORDS = {
  title: 'Stall leaflet',
  summary: 'What to say at a stall.',
  kind: 'leaflet',
  audience: 'everyone',
  language: 'en',
  reviewBy: '2027-11-24',
}

type Options = NonNullable<Parameters<typeof documentsApp>[1]> & {
  files?: Record<string, string>
  settings?: Record<string, string>
}

/** Clarion with an organiser who can send files to it. */
export async function uploadsApp(on: DatabaseKind, { files = {}, ...more }: Options = {}) {
  const app = await documentsApp(files, { on, ...more })
  const cookies = await joinAsEveryKind(app)
  const send = async (
    file: Uint8Array | undefined,
    { name = 'file', who = 'organiser', ...words }: Record<string, string> = {},
  ) => {
    const form = new FormData()
    for (const [key, value] of Object.entries({ ...WORDS, ...words })) form.append(key, value)
    if (file) form.append('file', new Blob([Uint8Array.from(file)]), name)
    const answer = await fetch(`${app.url}/organise/resources/own`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
      headers: { cookie: cookies[who as 'organiser'], 'sec-fetch-site': 'same-origin' },
    })
    return { status: answer.status, text: await answer.text() }
  }
  const file = async (address: string) => {
    const answer = await fetch(app.url + address)
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  const own = { cookie: cookies.organiser }
  return { ...app, cookies, own, send, file }
}

export async function pdf(
  change: (made: PDFDocument) => void | Promise<void> = () => {},
): Promise<Buffer> {
  const made = await PDFDocument.create()
  made.addPage([200, 200]).drawText('Care first')
  made.setAuthor('Ada Secret')
  made.setProducer('Secret Writer 9')
  await change(made)
  return Buffer.from(await made.save())
}

/** A PDF that runs a script when it is opened. */
export function scriptedPdf(): Promise<Buffer> {
  return pdf(({ context, catalog }) => {
    const action = context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })
    catalog.set(PDFName.of('OpenAction'), context.register(action))
  })
}

export async function photograph(type: 'jpeg' | 'png' = 'jpeg'): Promise<Buffer> {
  const blank = { width: 40, height: 30, channels: 3 as const, background: '#2a6' }
  const picture = sharp({ create: blank })
  return picture
    .withExif({
      IFD0: { Artist: 'Ada Secret' },
      IFD3: { GPSLatitude: '51/1 28/1 0/1', GPSLatitudeRef: 'N' },
    })
    .toFormat(type)
    .toBuffer()
}

export async function zip(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const made = new ZipFile()
  for (const [name, text] of Object.entries(parts)) made.addBuffer(Buffer.from(text), name)
  made.end()
  return buffer(made.outputStream as NodeJS.ReadableStream)
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export function relations(...all: { type: string; target: string; external?: true }[]): string {
  const lines = all.map(
    ({ type, target, external }, at) =>
      `<Relationship Id="r${at}" Type="${RELATIONS}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

export function wordParts(main = MAIN): Record<string, string | Buffer> {
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${main}"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relations(
      { type: 'officeDocument', target: 'word/document.xml' },
      { type: 'metadata/core-properties', target: 'docProps/core.xml' },
    ),
    'docProps/core.xml': '<coreProperties><creator>Ada Secret</creator></coreProperties>',
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body><w:p w:rsidR="00AB12CD"><w:ins w:id="1" w:author="Ada Secret" w:date="2026-01-01T00:00:00Z"><w:r><w:t>Care first</w:t></w:r></w:ins></w:p></w:body></w:document>`,
    'word/comments.xml': `<w:comments xmlns:w="${WORD}"><w:comment w:id="0" w:author='Ada Secret' w:initials="AS" w:date="2026-01-01T00:00:00Z"><w:p/></w:comment></w:comments>`,
  }
}

export const word = async (more: Record<string, string | Buffer> = {}, main?: string) =>
  zip({ ...wordParts(main), ...more })

/** A PNG that says it is 30,000 dots wide and high, in a few kilobytes. */
export function pictureBomb(): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(30_000, 0)
  head.writeUInt32BE(30_000, 4)
  head[8] = 1
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const data = deflateSync(Buffer.alloc(1000))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
