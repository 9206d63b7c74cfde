import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { readMarkdown } from '../src/capabilities/content/markdown/markdown.ts'
import type { Form } from '../src/capabilities/documents/making/form.ts'
import { openMaker } from '../src/capabilities/documents/making/maker.ts'
import { openPress } from '../src/capabilities/documents/making/press.ts'
import { openShelf } from '../src/capabilities/documents/making/shelf.ts'
import type { Document } from '../src/capabilities/documents/model/document.ts'
import {
  paperOf,
  RESOURCE_KINDS,
  type ResourceKind,
} from '../src/capabilities/documents/model/kinds.ts'
import { qrCode } from '../src/platform/qr-code.ts'
import { readBlocks } from '../src/capabilities/documents/model/read-blocks.ts'
import { median, verdict } from './load.ts'

/**
 * How long documents take, beside LibreOffice with the same one, and what they leave behind.
 *
 *   node bench/documents.ts [PLACES]
 *
 * LibreOffice comes from Debian: apt-get install libreoffice-writer-nogui. PLACES is 400 unless said.
 */
const places = Number(process.argv[2] ?? 400)
const folder = mkdtempSync(path.join(tmpdir(), 'clarion-documents-'))
const maker = openMaker()

const BODY = `## What the law says

${'1. Urgent care must not wait for payment, and all maternity care goes ahead.\n'.repeat(8)}
| Who | Days |
|---|---|
| Before | 69 |
| After | 89 |

## What we ask

${'- Make sure a clinician decides how urgent care is, before anyone talks about money.\n'.repeat(8)}`

const SLIDES = Array.from(
  { length: 10 },
  (_, at) => `## Slide ${at}\n\n- one thing\n- another thing\n\n> Say it slowly.\n{: .notes}\n`,
).join('\n')
const CHART =
  '## Chart\n\n| When | Days |\n|---|---|\n| before | 69 |\n| after | 89 |\n{: .chart}\n'

function document(kind: ResourceKind, body: string, place = 'Harbourside'): Document {
  const address = 'https://care.example/near/E07999001-E10999001-E58999001-E05999001'
  const code = qrCode(address)
  const options = { direction: 'ltr', isClauses: false, address: (href: string) => href } as const
  return {
    name: 'one',
    kind,
    language: 'en',
    direction: 'ltr',
    title: `Care first in ${place}`,
    summary: 'What hospitals must not make you wait for.',
    paper: paperOf(kind),
    colour: '#ffd60a',
    campaign: place,
    blocks: readBlocks(readMarkdown(body).tokens, options),
    sources: [{ title: 'The Regulations of 2015', url: 'https://law.example', on: '2015-04-06' }],
    imprint: [`Published and promoted by ${place}, PO Box 1.`],
    cautions: [],
    link: { url: address, short: 'care.example', label: 'Find out who decides here', code },
    words: { sources: 'Sources', notes: 'Notes', page: 'Page {page} of {pages}' },
  }
}

async function time(job: { document: Document; form: Form }): Promise<number> {
  const began = performance.now()
  const made = await maker.make(job)
  if (!made.ok) throw new Error(made.fault)
  return performance.now() - began
}

async function medianOf(name: string, form: Form, make: (at: number) => Document, limit: number) {
  for (let at = 0; at < 5; at += 1) await time({ document: make(at), form })
  const all: number[] = []
  for (let at = 0; at < 25; at += 1) all.push(await time({ document: make(100 + at), form }))
  verdict(`ms for ${name}, median`, median(all), limit, 'at most')
  return median(all)
}

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
const text = (at: number) => document('leaflet', BODY, `Place ${at}`)
const slides = (at: number) => document('presentation', SLIDES + CHART, `Place ${at}`)
const pdf = await medianOf('a page as PDF', { format: 'pdf', marks: false }, text, 150)
const docx = await medianOf('a page as DOCX', { format: 'docx' }, text, 80)
await medianOf('12 slides as PPTX', { format: 'pptx' }, slides, 250)
await medianOf('a picture as PNG', { format: 'png', picture: '1080x1350' }, text, 200)
delay.disable()
verdict('ms that anything else waited, p99', delay.percentile(99) / 1e6 - 5, 50, 'at most')

const made = await maker.make({ document: text(1), form: { format: 'docx' } })
if (made.ok) writeFileSync(path.join(folder, 'one.docx'), made.bytes)
try {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder]
  const office = () => execFileSync('soffice', [...args, path.join(folder, 'one.docx')])
  office()
  const began = performance.now()
  office()
  const theirs = performance.now() - began
  console.log(`LibreOffice makes a PDF of that DOCX in ${theirs.toFixed(0)} ms`)
  verdict('of LibreOffice, DOCX and PDF together', (pdf + docx) / theirs, 0.1, 'at most')
} catch {
  console.log('LibreOffice is not here, so nothing is held against it')
}

const shelf = openShelf(path.join(folder, 'shelf'), 64 * 1024 * 1024)
const press = openPress({ maker, shelf })
const kinds = [...RESOURCE_KINDS, ...RESOURCE_KINDS].slice(0, 20)
async function pack(place: number): Promise<number> {
  const began = performance.now()
  for (const [at, kind] of kinds.entries()) {
    const one = document(kind, kind === 'presentation' ? SLIDES : BODY, `${place} ${at}`)
    const form: Form =
      kind === 'presentation' ? { format: 'pptx' } : { format: 'pdf', marks: false }
    const done = await press.make({ document: one, form })
    if (!done.ok) throw new Error(done.fault)
  }
  return performance.now() - began
}
verdict('s for a campaign pack of 20', (await pack(0)) / 1000, 6, 'at most')
verdict('s for it again', (await pack(0)) / 1000, 0.5, 'at most')

const memory: number[] = []
for (let place = 1; place <= places; place += 1) {
  await pack(place)
  if (place % Math.ceil(places / 8) === 0) {
    memory.push(process.memoryUsage.rss() / 2 ** 20)
    console.log(
      `${place} places: ${memory.at(-1)!.toFixed(0)} MiB, shelf ${((await shelf.size()) / 2 ** 20).toFixed(0)} MiB`,
    )
  }
}
verdict('MiB on the shelf', (await shelf.size()) / 2 ** 20, 64, 'at most')
const half = memory.length / 2
verdict(
  'of the memory of the first half in the second',
  Math.max(...memory.slice(half)) / Math.max(...memory.slice(0, half)),
  1.15,
  'at most',
)
await maker.stop()
rmSync(folder, { recursive: true })
