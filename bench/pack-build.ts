// 2,000 pages made into a static site, beside Eleventy and Hugo on the same Markdown: at most as long as
// Eleventy; twice as long as Hugo would be better still. Whole processes, from start to end.
//
//   node bench/pack-build.ts
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { median, verdict } from './load.ts'
import { writePages } from './pack-pages.ts'

const here = import.meta.dirname
const count = 2000
const work = mkdtempSync(path.join(tmpdir(), 'clarion-pack-build-'))
const pages = path.join(work, 'pages')
const eleventy = path.join(here, 'node_modules/@11ty/eleventy/cmd.cjs')

if (!existsSync(eleventy)) {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: here,
    stdio: 'inherit',
  })
}

interface Builder {
  name: string
  build(out: string): void
}

const builders: Builder[] = [
  {
    name: 'Clarion',
    build: (out) => run(path.join(here, '../bin/clarion'), ['pack', 'build', pages, out]),
  },
  {
    name: 'Eleventy',
    build: (out) =>
      run(process.execPath, [eleventy, `--input=${pages}`, `--output=${out}`, '--quiet']),
  },
  ...(hasHugo() ? [{ name: 'Hugo', build: buildWithHugo }] : []),
]

try {
  prepare()
  measure()
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** Each page has the same frame around it: Eleventy and Hugo do less for it, with no menus and no sections. */
function prepare(): void {
  writePages(pages, count)
  writeFileSync(path.join(pages, '_config.yml'), 'title: Two thousand\n')
  const frame = (content: string, title: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>` +
    `<body><main><h1>${title}</h1>${content}</main></body></html>`
  mkdirSync(path.join(pages, '_includes'), { recursive: true })
  writeFileSync(path.join(pages, '_includes/frame.liquid'), frame('{{ content }}', '{{ title }}'))
  writeFileSync(path.join(pages, 'pages.json'), '{ "layout": "frame.liquid" }')
  const layouts = path.join(work, 'hugo/layouts/_default')
  mkdirSync(layouts, { recursive: true })
  writeFileSync(path.join(layouts, 'single.html'), frame('{{ .Content }}', '{{ .Title }}'))
  const kinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section', '404']
  writeFileSync(
    path.join(work, 'hugo/hugo.toml'),
    `baseURL = "https://example.org/"\ndisableKinds = ${JSON.stringify(kinds)}\n`,
  )
  symlinkSync(pages, path.join(work, 'hugo/content'))
}

function measure(): void {
  const seconds = new Map(builders.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < 3; round++) {
    // The order turns, so that no one always finds the disk as another left it.
    for (let at = 0; at < builders.length; at++) {
      const { name, build } = builders[(round + at) % builders.length]!
      seconds.get(name)!.push(timed(name, build))
    }
    const last = [...seconds].map(([name, runs]) => `${name} ${runs.at(-1)!.toFixed(2)} s`)
    console.log(`${round + 1}: ${last.join(', ')}`)
  }
  const ours = seconds.get('Clarion')!
  const against = (name: string) => {
    const theirs = seconds.get(name)
    return theirs && median(ours.map((one, round) => one / theirs[round]!))
  }
  verdict('2,000 pages, of Eleventy', against('Eleventy')!, 1, 'at most')
  const hugo = against('Hugo')
  if (hugo === undefined) console.log('Hugo is not installed here: it is left out.')
  else verdict('2,000 pages, of Hugo', hugo, 2, 'at most')
}

function timed(name: string, build: (out: string) => void): number {
  const out = path.join(work, `out-${name}`)
  rmSync(out, { recursive: true, force: true })
  const started = performance.now()
  build(out)
  const seconds = (performance.now() - started) / 1000
  const made = readdirSync(out, { recursive: true }).filter((file) =>
    String(file).endsWith('.html'),
  )
  if (made.length < count) throw new Error(`${name} made ${made.length} pages of ${count}.`)
  return seconds
}

function buildWithHugo(out: string): void {
  run('hugo', ['--quiet', '--source', path.join(work, 'hugo'), '--destination', out])
}

function hasHugo(): boolean {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function run(command: string, args: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}
