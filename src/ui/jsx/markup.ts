import { escapeHtml } from './escape.ts'

/** The elements of the HTML standard that have no end tag. */
export const VOID = words('area base br col embed hr img input link meta source track wbr')

/** The attributes that are on by being there. Others say `true` or `false`, as `aria-hidden` does. */
const ON_BY_BEING_THERE = words(
  'allowfullscreen async autofocus autoplay checked controls default defer disabled download formnovalidate ' +
    'hidden inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required ' +
    'reversed selected',
)

function words(list: string): Set<string> {
  return new Set(list.split(' '))
}

const openings = new Map<string, string>()
const ends = new Map<string, string>()
const beginnings = new Map<string, string>()

export function openingOf(tag: string): string {
  return openings.get(tag) ?? remember(openings, tag, `<${named(tag)}`)
}

export function endOf(tag: string): string {
  return ends.get(tag) ?? remember(ends, tag, `</${tag}>`)
}

export function writeAttribute(name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  const beginning = beginnings.get(name) ?? remember(beginnings, name, ` ${named(name)}="`)
  if (typeof value === 'string') return `${beginning}${escapeHtml(value)}"`
  if (typeof value === 'number') return `${beginning}${value}"`
  if (typeof value !== 'boolean') throw new TypeError(`${name} is neither a text nor a number`)
  if (!ON_BY_BEING_THERE.has(name)) return `${beginning}${value}"`
  return value ? `${beginning}"` : ''
}

function remember(texts: Map<string, string>, name: string, text: string): string {
  texts.set(name, text)
  return text
}

/** Names are ours, as HTML writes them; what React calls `className` is `class`. */
function named(name: string): string {
  if (/^[a-z][\w:-]*$/.test(name) && (!/[A-Z]/.test(name) || OF_SVG.has(name))) return name
  throw new TypeError(`HTML has no name ${JSON.stringify(name)}`)
}

/** Names in SVG that have a capital. */
const OF_SVG = words('viewBox preserveAspectRatio clipPath linearGradient textPath foreignObject')
