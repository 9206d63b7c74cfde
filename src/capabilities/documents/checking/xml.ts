import { XMLParser } from 'fast-xml-parser'
import { Refused } from './refused.ts'

/** The text of a part. It is UTF-8 and declares nothing of its own, for what it declared could be anything. */
export function xmlText(bytes: Buffer, name: string): string {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  const encoding = /^<\?xml[^>]*encoding=["']([^"']*)/.exec(text)?.[1] ?? 'utf-8'
  const isPlain = text.trimStart().startsWith('<') && !/<!(DOCTYPE|ENTITY)/i.test(text)
  if (!/^utf-?8$/i.test(encoding) || !isPlain) throw new Refused('strange', name)
  return text
}

export type Attributes = Record<string, string>

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  removeNSPrefix: true,
  processEntities: true,
  isArray: (name) => name === 'Default' || name === 'Override' || name === 'Relationship',
})

/** The attributes of every element of that name below the root of a small file of lists. */
export function listIn(text: string, root: string, element: string): Attributes[] {
  try {
    const found = (parser.parse(text) as Record<string, Record<string, Attributes[]>>)[root]
    return found?.[element] ?? []
  } catch {
    throw new Refused('broken')
  }
}

/** Changes each tag by itself, so that what merely reads like one stays as it was written. */
export function changeTags(xml: string, change: (tag: string) => string): string {
  return xml.replace(/<(?:[^<>"']|"[^"]*"|'[^']*')*>/g, change)
}

const VALUE = `=\\s*(?:"[^"]*"|'[^']*')`

/** The tag without the attributes of which this is the name, whatever their prefix. */
export function withoutAttributes(tag: string, names: string): string {
  return tag.replace(new RegExp(`\\s(?:[\\w.-]+:)?(?:${names})\\s*${VALUE}`, 'g'), '')
}

/** The tag with that attribute saying something else. */
export function saying(tag: string, names: string, value: string): string {
  return tag.replace(
    new RegExp(`(\\s(?:[\\w.-]+:)?(?:${names})\\s*)${VALUE}`, 'g'),
    (_, name: string) => `${name}="${value}"`,
  )
}

export function withoutElement(xml: string, name: string): string {
  const tag = `(?:[\\w.-]+:)?${name}`
  return xml
    .replace(new RegExp(`<${tag}(?:\\s[^>]*)?/>`, 'g'), '')
    .replace(new RegExp(`<(${tag})(?:\\s[^>]*)?>[^]*?</\\1>`, 'g'), '')
}

export function escapeXml(text: string): string {
  const signs: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }
  return text.replace(/[<>&"]/g, (sign) => signs[sign]!)
}
