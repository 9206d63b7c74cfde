import { Readable } from 'node:stream'
import { found } from '../../../platform/errors.ts'
import { newRoutes } from '../../../platform/http/index.ts'
import { FILE_TYPES } from '../checking/file-type.ts'
import type { DocumentsParts } from '../document-office.ts'
import { findOwnDocumentNamed, piecesOf } from '../queries.ts'
import { OwnPage } from './views-own.tsx'

/** Whatever is in it, a browser that shows it runs, loads and sends nothing. */
const POLICY = "sandbox; default-src 'none'"
/** Anybody may keep it for a minute, and asks again then: it may have been taken down. */
const SHARED = 'public, max-age=0, s-maxage=60, must-revalidate'

/** The page of a document of the campaign's own, and its file. */
export function ownRoutes({ db, campaignId, clock, index }: DocumentsParts) {
  const routes = newRoutes()

  routes.get('/resources/own/:file', async (c) => {
    const { name, ending } = found(readName(c.req.param('file')))
    const own = found(await findOwnDocumentNamed(db, campaignId, name))
    found(own.hiddenOn ? undefined : own)
    if (!ending) {
      const areaName = own.area ? index()?.names[own.area] : undefined
      return c.render(<OwnPage {...{ own, areaName, today: clock.today() }} />)
    }
    found(ending === own.type ? own : undefined)
    const headers = { etag: `"${own.sha256}"`, 'cache-control': SHARED }
    if (c.req.header('if-none-match') === headers.etag) return c.body(null, 304, headers)
    const bytes = c.req.method === 'HEAD' ? null : streamOf(piecesOf(db, own))
    return new Response(bytes, {
      headers: {
        ...headers,
        'content-type': FILE_TYPES[own.type],
        'content-length': String(own.bytes),
        'content-disposition': `attachment; filename="${own.name}.${own.type}"`,
        'content-security-policy': POLICY,
      },
    })
  })

  return routes
}

function readName(file: string): { name: string; ending: string | undefined } | undefined {
  const [, name, ending] = /^([a-z0-9-]{1,80})(?:\.([a-z]{3,4}))?$/.exec(file) ?? []
  return name ? { name, ending } : undefined
}

function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream {
  return Readable.toWeb(Readable.from(pieces)) as ReadableStream
}
