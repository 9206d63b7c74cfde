import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { Kept, type Headers } from './kept.ts'
import { asPage } from './page-bytes.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** An asset's name holds its hash, so what is under it never changes. */
const FOREVER = 'public, max-age=31536000, immutable'

export interface Assets {
  /** The address of a built file by its source, `src/ui/clarion.css`; of nothing when it was not built. */
  address(source: string): string | undefined
  /** Every file by its address, ready to send. */
  all(): Iterable<[string, Kept]>
}

/**
 * The built style sheets, fonts and islands. `sheetEnd` is what the pack adds to the look, its colour: it is
 * joined to the main sheet, for one file fewer to wait for.
 */
export function openAssets(folder: string, headers: Headers, sheetEnd = ''): Assets {
  const manifestFile = path.join(folder, '.vite', 'manifest.json')
  if (!existsSync(manifestFile)) return { address: () => undefined, all: () => [] }
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<
    string,
    { file: string }
  >
  const addresses = new Map(
    Object.entries(manifest).map(([source, { file }]) => [source, `/${file}`]),
  )
  const files = new Map<string, Kept>()
  for (const name of readdirSync(path.join(folder, 'assets'))) {
    const type = TYPES[path.extname(name)]
    if (!type) continue
    const sent = { ...headers, 'content-type': type, 'cache-control': FOREVER }
    files.set(`/assets/${name}`, readKept(path.join(folder, 'assets', name), sent))
  }
  if (sheetEnd) joinSheet(addresses, files, sheetEnd)
  return { address: (source) => addresses.get(source), all: () => files }
}

function readKept(file: string, headers: Headers): Kept {
  const plain = readFileSync(file)
  const other = (ending: string): Buffer =>
    existsSync(file + ending) ? readFileSync(file + ending) : plain
  return new Kept({ plain: asPage(plain), gzip: other('.gz'), br: other('.br') }, headers, Infinity)
}

const MAIN_SHEET = 'src/ui/clarion.css'

function joinSheet(addresses: Map<string, string>, files: Map<string, Kept>, end: string): void {
  const built = files.get(addresses.get(MAIN_SHEET) ?? '')
  if (!built) return
  const bytes = Buffer.from(Buffer.concat(built.plain.parts).toString().trimEnd() + end)
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8)
  const { etag: _, ...headers } = built.plain.headers
  const address = `/assets/look-${hash}.css`
  files.set(address, new Kept(squeezed(bytes), headers, Infinity))
  addresses.set(MAIN_SHEET, address)
}

/** The best that can be done, when the first visitor asks: no start waits for it. */
function squeezed(plain: Buffer) {
  return {
    plain: asPage(plain),
    get gzip() {
      return gzipSync(plain, { level: 9 })
    },
    get br() {
      return brotliCompressSync(plain)
    },
  }
}
