import { mayStay, safeClasses, safeName } from './allowed.ts'
import { safeLink, safePicture, type Linking } from './addresses.ts'

export type Attributes = Record<string, string>

/**
 * The attributes that may stand on an element, rewritten for the page. It is the one rule for everything a
 * pack writes, be it Markdown or HTML.
 */
export function safeAttributes(tag: string, written: Attributes, linking: Linking): Attributes {
  const safe: Attributes = {}
  for (const [name, value] of Object.entries(written)) {
    const kept = safeValue(tag, name.toLowerCase(), value, linking)
    if (kept !== undefined) safe[name.toLowerCase()] = kept
  }
  if (safe['target']) safe['rel'] = 'noopener'
  return safe
}

function safeValue(tag: string, name: string, value: string, linking: Linking): string | undefined {
  if (name === 'id') return safeName(value)
  if (name === 'class') return safeClasses(value) || undefined
  if (name === 'href') return tag === 'a' ? safeLink(value, linking) : undefined
  if (name === 'src') return tag === 'img' ? safePicture(value, linking) : undefined
  if (name === 'target') return tag === 'a' && value === '_blank' ? value : undefined
  return mayStay(tag, name, value) ? value : undefined
}
