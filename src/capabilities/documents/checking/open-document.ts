import { cleanMedia } from './media.ts'
import { Refused } from './refused.ts'
import { changeTags, escapeXml, withoutAttributes, withoutElement, xmlText } from './xml.ts'
import { writeZip, type Parts } from './zip.ts'

const TYPES: Record<string, 'odt' | 'odp'> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.presentation': 'odp',
}
const MANIFEST = 'META-INF/manifest.xml'
/** Who wrote it and with which settings, small pictures of it, and what is remembered of windows. */
const DROPPED =
  /^(meta\.xml|settings\.xml|manifest\.rdf|layout-cache|Thumbnails\/|Configurations2\/|META-INF\/)/
const TEXTS = /^(content|styles)\.xml$/

/** A text or presentation of OpenDocument 1.3 (ISO/IEC 26300), written anew as it is of Office. */
export async function cleanOpenDocument(
  parts: Parts,
): Promise<{ type: 'odt' | 'odp'; bytes: Buffer }> {
  const mimetype = parts.get('mimetype')!.toString('latin1').trim()
  const type = TYPES[mimetype]
  if (!type) throw new Refused('kind', 'OpenDocument file that is neither a text nor slides')
  refuseActive(parts)
  const kept: Parts = new Map([['mimetype', Buffer.from(mimetype)]])
  for (const [name, bytes] of parts) {
    if (name === 'mimetype' || DROPPED.test(name)) continue
    kept.set(name, await cleanPart(name, bytes))
  }
  kept.set(MANIFEST, Buffer.from(writeManifest(mimetype, kept)))
  return { type, bytes: await writeZip(kept, ['mimetype']) }
}

function refuseActive(parts: Parts): void {
  const names = [...parts.keys()]
  if (names.some((name) => /^(Basic|Scripts|Dialogs)\//i.test(name))) throw new Refused('macros')
  const embedded = names.find((name) => /^(Object|ObjectReplacements)\b/i.test(name))
  if (embedded) throw new Refused('embedded', embedded)
  const manifest = parts.get(MANIFEST)?.toString('utf8') ?? ''
  if (/encryption-data/.test(manifest)) throw new Refused('locked')
}

async function cleanPart(name: string, bytes: Buffer): Promise<Buffer> {
  if (TEXTS.test(name)) return Buffer.from(cleanText(xmlText(bytes, name), name))
  if (/\.(ttf|otf)$/i.test(name)) return bytes
  return cleanMedia(name, bytes)
}

function cleanText(xml: string, name: string): string {
  if (/<(script|office):(event-listener|script)[\s>]/.test(xml)) throw new Refused('macros')
  const object = /<draw:(object|object-ole|plugin|applet|floating-frame)[\s>]/.exec(xml)?.[1]
  if (object) throw new Refused('embedded', object)
  if (/<text:dde-connection|<office:dde-source/.test(xml)) throw new Refused('active', 'DDE field')
  const quiet = ['creator', 'creator-initials', 'date'].reduce(
    (text, one) => text.replace(silentElement(one), ''),
    withoutElement(xml, 'editing-duration'),
  )
  return changeTags(quiet, (tag) => {
    const target = /\sxlink:href\s*=\s*["']([^"']*)/.exec(tag)?.[1]
    if (target !== undefined) refuseTarget(tag, target, name)
    return withoutAttributes(tag, '(?:paragraph-)?rsid')
  })
}

/** Only where it says who, not where a field shows the day. */
const silentElement = (name: string) =>
  new RegExp(`<(dc|meta):${name}(?:\\s[^>]*)?>[^<]*</\\1:${name}>`, 'g')

function refuseTarget(tag: string, target: string, name: string): void {
  const isLink = /^<(text|draw|office):a\s/.test(tag)
  if (isLink && /^(https?:|mailto:|tel:|#)/i.test(target)) return
  if (/^(\.\/)?(Pictures|Fonts)\/[^/]+$/.test(target) || target === '' || target.startsWith('#'))
    return
  throw new Refused('external', target || name)
}

function writeManifest(mimetype: string, parts: Parts): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${escapeXml(path)}" manifest:media-type="${type}"/>`
  const entries = [...parts.keys()]
    .filter((name) => name !== 'mimetype')
    .map((name) => entry(name, name.endsWith('.xml') ? 'text/xml' : ''))
  const space = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'
  return `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="${space}" manifest:version="1.3">${entry('/', mimetype)}${entries.join('')}</manifest:manifest>`
}
