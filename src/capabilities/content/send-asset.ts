import { createReadStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { safeSvg } from './safety/index.ts'
import { assetType, isDownload } from './pack/assets.ts'
import type { Pack } from './pack.ts'
import { staysInside, type FoundFile } from './pack/walk.ts'

export interface Asset {
  headers: Record<string, string>
  etag: string
  body(): BodyInit
}

/**
 * A file of the pack, ready to be sent. What it really is cannot matter: it goes out under one harmless type,
 * which browsers are told to keep to, and nothing in it may run.
 */
export function openAsset(pack: Pack, found: FoundFile): Asset | undefined {
  const { root } = pack.read
  const full = path.join(root, found.file)
  // The folder may have changed since it was read, and a file become a link that leads elsewhere.
  if (!staysInside(root, full)) return undefined
  const type = assetType(found.file)!
  const etag = `"${found.size.toString(36)}-${Math.round(found.changed).toString(36)}"`
  const name = encodeURIComponent(path.basename(found.file))
  const headers = {
    'content-type': type,
    'cache-control': 'public, max-age=3600',
    'x-content-type-options': 'nosniff',
    ...(type !== 'application/pdf' && {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    }),
    ...(isDownload(found.file) && {
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    }),
    etag,
  }
  const isDrawing = type === 'image/svg+xml'
  const body = () =>
    isDrawing
      ? safeSvg(readFileSync(full, 'utf8'))
      : (Readable.toWeb(createReadStream(full)) as ReadableStream)
  return { headers, etag, body }
}
