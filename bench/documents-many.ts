import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readMarkdown } from '../src/capabilities/content/markdown/markdown.ts'
import type { Form } from '../src/capabilities/documents/making/form.ts'
import { openMaker } from '../src/capabilities/documents/making/maker.ts'
import { openPress } from '../src/capabilities/documents/making/press.ts'
import { openShelf } from '../src/capabilities/documents/making/shelf.ts'
import type { Document } from '../src/capabilities/documents/model/document.ts'
import { paperOf, type ResourceKind } from '../src/capabilities/documents/model/kinds.ts'
import { readBlocks } from '../src/capabilities/documents/model/read-blocks.ts'
import { qrCode } from '../src/platform/qr-code.ts'
import { verdict } from './load.ts'

/**
 * Every document of the pack that ships, for every place there is in a campaign: what stays on the disk, and in memory.
 *
 *   node bench/documents-many.ts [PLACES] [MEGABYTES]
 *
 * PLACES is 400 unless said; MEGABYTES, the room on the shelf, is 512 as it is in the house.
 */
const places = Number(process.argv[2] ?? 400)
const megabytes = Number(process.argv[3] ?? 512)
const MB = 2 ** 20

const folder = mkdtempSync(path.join(tmpdir(), 'clarion-documents-'))
const maker = openMaker()
const shelf = openShelf(folder, megabytes * MB)
const press = openPress({ maker, shelf })
const resources = readTexts(path.resolve(import.meta.dirname, '../packs/nhs-charging/resources'))

interface Text {
  name: string
  kind: ResourceKind
  title: string
  body: string
}

/** The texts of the pack in English. Liquid is read by the house alone, so what it would say is the place here. */
function readTexts(home: string): Text[] {
  const names = readdirSync(home).filter((name) => !name.endsWith('.ar.md'))
  return names.map((name) => {
    const [, data = '', body = ''] = readFileSync(path.join(home, name), 'utf8').split(/^---$/m)
    const said = (key: string) => new RegExp(`^${key}: *(.+)$`, 'm').exec(data)?.[1] ?? ''
    return { name, kind: said('kind') as ResourceKind, title: said('title'), body }
  })
}

function documentFor({ name, kind, title, body }: Text, place: number): Document {
  const filled = (text: string) =>
    text.replace(/\{\{[^}]*\}\}/g, `Place ${place}`).replace(/\{%[^%]*%\}/g, '')
  const url = `https://care.example/near/${place}`
  const isClauses = kind === 'motion'
  return {
    name,
    kind,
    language: 'en',
    direction: 'ltr',
    title: filled(title),
    summary: `For place ${place}.`,
    paper: paperOf(kind),
    colour: '#ffd60a',
    campaign: `Care in place ${place}`,
    blocks: readBlocks(readMarkdown(filled(body)).tokens, {
      direction: 'ltr',
      isClauses,
      address: (href) => href,
    }),
    sources: [{ title: 'The Regulations of 2015', url: 'https://law.example', on: '2015-04-06' }],
    imprint: [`Published and promoted by Care in place ${place}, PO Box 1.`],
    cautions: [],
    link: { url, short: 'care.example', label: 'Find out who decides here', code: qrCode(url) },
    words: { sources: 'Sources', notes: 'Notes', page: 'Page {page} of {pages}' },
  }
}

async function makeFor(place: number): Promise<void> {
  for (const resource of resources) {
    const document = documentFor(resource, place)
    const form: Form =
      document.kind === 'presentation' ? { format: 'pptx' } : { format: 'pdf', marks: false }
    const made = await press.make({ document, form })
    if (!made.ok) throw new Error(made.fault ?? made.why)
  }
}

/** Asked seldom: what it leaves behind is memory, too. */
function onDisk(): number {
  const files = readdirSync(folder).map((name) => path.join(folder, name))
  return files.reduce((sum, file) => sum + statSync(file).size, 0) / MB
}

const memory = new Map<number, number>()
let most = 0
const began = performance.now()
for (let place = 1; place <= places; place += 1) {
  await makeFor(place)
  most = Math.max(most, (await shelf.size()) / MB)
  const percent = (place / places) * 100
  const mark = [10, 50, 100].find((one) => percent >= one && !memory.has(one))
  if (!mark) continue
  memory.set(mark, process.memoryUsage.rss() / MB)
  console.log(
    `${mark} %: ${place * resources.length} documents, ${memory.get(mark)!.toFixed(0)} MiB of memory, ` +
      `${onDisk().toFixed(1)} MiB on the disk, ${((performance.now() - began) / 1000).toFixed(0)} s`,
  )
}

verdict('MiB on the disk, at most', Math.max(most, onDisk()), megabytes, 'at most')
verdict('of the memory at 10 % in the end', memory.get(100)! / memory.get(10)!, 1.15, 'at most')
await maker.stop()
rmSync(folder, { recursive: true })
