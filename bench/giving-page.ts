import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { startClarion, stopAll } from './servers.ts'
import { verdict } from './load.ts'

/**
 * What a phone fetches to give a story, compressed as by gzip -9: the page, its sheets and scripts, and then what is
 * loaded when somebody goes on from the first question. Needs a built project and a data folder whose inbox is open.
 *
 *   node bench/giving-page.ts DATA
 */
const [folder] = process.argv.slice(2)
const root = path.join(import.meta.dirname, '..')
const manifest = JSON.parse(
  readFileSync(path.join(root, 'dist/client/.vite/manifest.json'), 'utf8'),
) as Record<string, { file: string; imports?: string[]; dynamicImports?: string[] }>

const KB = 1000
const sizeOf = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length
const fileSize = (source: string): number =>
  sizeOf(readFileSync(path.join(root, 'dist/client', manifest[source]!.file)))

/** A source and all that comes with it at once. */
function withImports(source: string, found = new Set<string>()): Set<string> {
  if (found.has(source)) return found
  found.add(source)
  for (const one of manifest[source]?.imports ?? []) withImports(one, found)
  return found
}

const sum = (sources: Iterable<string>): number =>
  [...sources].reduce((all, source) => all + fileSize(source), 0)

const ISLAND = 'src/capabilities/testimony/giving/islands/give.client.ts'
const scripts = new Set(
  [ISLAND, 'src/ui/islands/proof.client.ts'].flatMap((one) => [...withImports(one)]),
)
const later = new Set(
  (manifest[ISLAND]!.dynamicImports ?? []).flatMap((one) => [...withImports(one)]),
)
const sheets = ['src/ui/clarion.css', 'src/ui/giving.css', 'src/ui/fonts-latin.css']

const clarion = await startClarion(folder!)
for (const [language, address, more] of [
  ['English', '/stories/new', []],
  ['Arabic', '/ar/stories/new', ['src/ui/fonts-arabic.css']],
] as const) {
  const html = Buffer.from(await (await fetch(clarion.url + address)).arrayBuffer())
  const first = sizeOf(html) + sum([...sheets, ...more, ...scripts])
  const rest = sum([...later].filter((one) => !scripts.has(one)))
  console.log(`${language}: the page ${(sizeOf(html) / KB).toFixed(1)} kB`)
  verdict(`${language}, the first load`, first / KB, 90, 'at most')
  verdict(`${language}, with all that locks a story`, (first + rest) / KB, 90, 'at most')
}
stopAll()
process.exit(0)
