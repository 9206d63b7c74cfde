import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Asset {
  bytes: Buffer
  type: string
}

interface ManifestEntry {
  file: string
  css?: string[]
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}

export interface Assets {
  /** The address of a built file by its source, `src/ui/clarion.css`; of nothing, when it was not built. */
  address(source: string): string | undefined
  file(name: string): Asset | undefined
}

/** The built style sheets, fonts and islands, by name with its hash, read once. */
export function openAssets(folder: string): Assets {
  const manifestFile = path.join(folder, '.vite', 'manifest.json')
  if (!existsSync(manifestFile)) return { address: () => undefined, file: () => undefined }
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, ManifestEntry>
  const names = new Set(readdirSync(path.join(folder, 'assets')))
  const read = new Map<string, Asset>()
  return {
    address: (source) => {
      const file = manifest[source]?.file
      return file ? `/${file}` : undefined
    },
    file: (name) => {
      if (!names.has(name)) return undefined
      let asset = read.get(name)
      if (!asset) {
        const bytes = readFileSync(path.join(folder, 'assets', name))
        asset = { bytes, type: TYPES[path.extname(name)] ?? 'application/octet-stream' }
        read.set(name, asset)
      }
      return asset
    },
  }
}
