import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { namesOf } from '../src/capabilities/testimony/anonymiser/lexicon/names.ts'
import { generated } from '../src/capabilities/testimony/anonymiser/generated-fixture.ts'
import {
  findIdentifiers,
  loadTagger,
  makeLexicon,
  type Identifier,
} from '../src/capabilities/testimony/anonymiser/index.ts'
import { readMarked, recased, type Testimony } from './anonymiser/marked.ts'
import { score, share } from './anonymiser/score.ts'

/** `node bench/anonymiser.ts`: what the anonymiser finds, on what it was tuned on and on what it was not. */
const tagger = await loadTagger()
const find = (text: string): Identifier[] => findIdentifiers(text, { tagger })

for (const set of ['tuned', 'held-out']) {
  console.log(`\n${set}`)
  const all = readMarked(set)
  print('as written', all)
  print(
    'small letters',
    all.map((one) => recased(one, (letter) => letter.toLowerCase())),
  )
  print(
    'CAPITALS',
    all.map((one) => recased(one, (letter) => letter.toUpperCase())),
  )
}

console.log('\nhalf of our names taken out of the list, so that nobody has them')
const half = new Set([...namesOf()].filter((_, at) => at % 2 === 0))
const lexicon = makeLexicon(half)
const held = readMarked('held-out')
const findWithHalf = (text: string): Identifier[] => findIdentifiers(text, { tagger, lexicon })
print('as written', held, findWithHalf)
print(
  'small letters',
  held.map((one) => recased(one, (letter) => letter.toLowerCase())),
  findWithHalf,
)

const cases = generated(10_000, 7)
const found = cases.filter((one) => isCovered(one, find(one.text))).length
console.log(
  `\nstructured identifiers: ${share([found, cases.length])} of ${cases.length} (≥ 99.5 %)`,
)
console.log(`1,000 words: ${Math.round(speed())} ms, the median of nine (≤ 300 ms)`)
console.log(`the anonymiser with its model: ${(await size()).toFixed(2)} MB compressed (≤ 2.5 MB)`)

function print(name: string, all: Testimony[], by = find) {
  const done = score(all, by)
  const groups = [...done.groups].sort(([a], [b]) => a.localeCompare(b))
  const parts = groups.map(([group, counts]) => `${group} ${share(counts)} (${counts.join('/')})`)
  console.log(`  ${name}: ${all.length} testimonies`)
  for (const part of parts) console.log(`    ${part}`)
  console.log(`    precision ${share([done.rightFlags, done.flags])}`)
  console.log(`    innocent words flagged ${share([done.innocentFlagged, done.innocentWords])}`)
}

function isCovered({ start, end, text }: (typeof cases)[number], flags: Identifier[]): boolean {
  return Array.from({ length: end - start }, (_, at) => start + at).every(
    (at) =>
      !/[\p{L}\p{N}]/u.test(text[at]!) || flags.some((one) => one.start <= at && at < one.end),
  )
}

function speed(): number {
  const words = readMarked('tuned')
    .map(({ text }) => text)
    .join('\n\n')
    .split(/(?<=\s)/)
  const times = Array.from({ length: 9 }, (_, at) => {
    const text = words.slice(at * 20, at * 20 + 1000).join('')
    const from = performance.now()
    find(text)
    return performance.now() - from
  })
  return times.sort((a, b) => a - b)[4]!
}

async function size(): Promise<number> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'clarion-anonymiser-'))
  try {
    const entry = 'src/capabilities/testimony/anonymiser/index.ts'
    const lib = { entry, formats: ['es' as const], fileName: 'anonymiser' }
    await build({
      configFile: false,
      logLevel: 'silent',
      build: { lib, outDir, emptyOutDir: true },
    })
    const files = readdirSync(outDir).map((file) => readFileSync(path.join(outDir, file)))
    return files.reduce((all, bytes) => all + gzipSync(bytes, { level: 9 }).length, 0) / 1e6
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
