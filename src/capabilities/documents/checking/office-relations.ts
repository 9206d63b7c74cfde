import { Refused } from './refused.ts'
import { escapeXml, listIn, type Attributes } from './xml.ts'

/** Who wrote it, with what, on which printer; small pictures of it; and data that nobody sees, as behind a chart. */
const DROPPED =
  /^\/?(docProps\/|customXml\/|.*\/printerSettings\/|.*\/people\.xml$|.*\/commentsExtensible\.xml$|.*\/changesInfos\/|.*\/revisionInfo\.xml$|.*\/tags\/|.*\/embeddings\/[^/]*\.xlsx$|mimetype$|_xmlsignatures\/)/i
const DROPPED_RELATIONS =
  /\/(core-properties|extended-properties|custom-properties|thumbnail|customXml|customXmlProps|printerSettings|people|commentsExtensible|changesInfo|revisionInfo|tags|origin)$/i

export function isDropped(name: string): boolean {
  return DROPPED.test(name)
}

export function relationsPart(name: string): boolean {
  return /(^|\/)_rels\/[^/]*\.rels$/i.test(name)
}

/** What a part refers to, written anew: nothing that is fetched, run or opened by itself. */
export function cleanRelations(text: string, name: string): string {
  const lines = listIn(text, 'Relationships', 'Relationship')
    .filter((one) => isKept(one, name))
    .map((one) => {
      const { Id = '', Type = '', Target = '', TargetMode } = one
      const mode = TargetMode ? ` TargetMode="${escapeXml(TargetMode)}"` : ''
      return `<Relationship Id="${escapeXml(Id)}" Type="${escapeXml(Type)}" Target="${escapeXml(Target)}"${mode}/>`
    })
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${space}">${lines.join('')}</Relationships>`
}

function isKept({ Type = '', Target = '', TargetMode }: Attributes, name: string): boolean {
  const kind = Type.split('/').at(-1)!
  // A chart has its numbers in it; the workbook behind it may have more than its author knows.
  if (kind === 'package' && /\/charts\//.test(name)) return false
  if (/^(oleObject|package|aFChunk|subDocument|control|activeX\w*)$/i.test(kind))
    throw new Refused('embedded', name)
  if (/vbaProject/i.test(kind)) throw new Refused('macros')
  if (/^(video|audio|media)$/i.test(kind)) throw new Refused('picture', 'film or sound')
  if (DROPPED_RELATIONS.test(Type)) return false
  if (TargetMode?.toLowerCase() !== 'external') return !isDropped(Target.replace(/^(\.\.\/)+/, ''))
  // Word writes where on the author's own disk its template lay: that is her name, and of no use to others.
  if (kind === 'attachedTemplate' && !/^(https?:|\\\\|file:\/\/[^/])/i.test(Target)) return false
  if (kind === 'hyperlink' && /^(https?:|mailto:|tel:|#)/i.test(Target)) return true
  throw new Refused('external', Target)
}
