import { cleanOfficeXml } from './office-xml.ts'
import { cleanRelations, isDropped, relationsPart } from './office-relations.ts'
import { cleanMedia } from './media.ts'
import { Refused } from './refused.ts'
import { escapeXml, listIn, xmlText } from './xml.ts'
import { writeZip, type Parts } from './zip.ts'

export const CONTENT_TYPES = '[Content_Types].xml'

const MAIN: Record<string, 'docx' | 'pptx'> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml': 'pptx',
}

interface Typed {
  /** By ending. */
  defaults: Map<string, string>
  /** By the name of a part. */
  parts: Map<string, string>
}

/**
 * A document or presentation of Office Open XML (ECMA-376), written anew: without macros, which are refused, and
 * without who wrote it, when and where.
 */
export async function cleanOffice(parts: Parts): Promise<{ type: 'docx' | 'pptx'; bytes: Buffer }> {
  const types = typesOf(parts)
  refuseActive(parts, types)
  const type = [...types.parts.values()].map((one) => MAIN[one]).find(Boolean)
  if (!type) throw new Refused('kind', 'Office file that is neither a document nor slides')
  const kept: Parts = new Map()
  for (const [name, bytes] of parts) {
    if (name === CONTENT_TYPES || isDropped(name)) continue
    kept.set(name, await cleanPart(name, bytes))
  }
  const all: Parts = new Map([[CONTENT_TYPES, Buffer.from(writeTypes(types, kept))], ...kept])
  return { type, bytes: await writeZip(all) }
}

async function cleanPart(name: string, bytes: Buffer): Promise<Buffer> {
  if (relationsPart(name)) return Buffer.from(cleanRelations(xmlText(bytes, name), name))
  if (/\.(xml|vml)$/i.test(name)) return Buffer.from(cleanOfficeXml(xmlText(bytes, name), name))
  if (/\.(odttf|fntdata)$/i.test(name)) return bytes
  return cleanMedia(name, bytes)
}

function typesOf(parts: Parts): Typed {
  const text = xmlText(parts.get(CONTENT_TYPES)!, CONTENT_TYPES)
  const pairs = (element: string, key: string) =>
    listIn(text, 'Types', element).map(
      (one) => [one[key] ?? '', one['ContentType'] ?? ''] as [string, string],
    )
  return {
    defaults: new Map(pairs('Default', 'Extension')),
    parts: new Map(pairs('Override', 'PartName')),
  }
}

function refuseActive(parts: Parts, { defaults, parts: named }: Typed): void {
  const types = [...defaults.values(), ...named.values()]
  const names = [...parts.keys()]
  const isMacro = (one: string) => /macroEnabled|vbaProject|vbaData/i.test(one)
  if (types.some(isMacro) || names.some(isMacro)) throw new Refused('macros')
  if (types.some((one) => /activeX/i.test(one)) || names.some((one) => /activeX/i.test(one)))
    throw new Refused('active', 'ActiveX')
  const embedded = names.find((one) => /(^|\/)(embeddings|oleObject)/i.test(one) && !isDropped(one))
  if (embedded || types.some((one) => /oleObject|ole-object|package\.ole/i.test(one)))
    throw new Refused('embedded', embedded)
}

/** Only what is still there has a type. */
function writeTypes({ defaults, parts }: Typed, kept: Parts): string {
  const endings = new Set([...kept.keys()].map((name) => name.split('.').at(-1)!.toLowerCase()))
  const one = (element: string, key: string, name: string, type: string) =>
    `<${element} ${key}="${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`
  const lines = [
    ...[...defaults]
      .filter(([ending]) => endings.has(ending.toLowerCase()))
      .map(([ending, type]) => one('Default', 'Extension', ending, type)),
    ...[...parts]
      .filter(([name]) => kept.has(name.replace(/^\//, '')))
      .map(([name, type]) => one('Override', 'PartName', name, type)),
  ]
  const space = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${space}">${lines.join('')}</Types>`
}
