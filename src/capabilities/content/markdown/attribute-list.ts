import type { Token } from 'markdown-it'

/** What stands between the braces of a kramdown attribute list: `{: #id .class key="value" ref}`. */
export interface AttributeList {
  attributes: [name: string, value: string][]
  references: string[]
}

/** The lists a page has named, `{:name: .class}`, by name. */
export type NamedLists = Map<string, AttributeList>

// A list longer than this is not one. Without a limit a page full of `{:` would be read to its end
// from each of them.
const longest = 1000

// No block means more attributes than this; without a limit each new one is compared with all before.
const most = 100

const list = /\{:((?:\\\}|[^}]){1,1000})\}/y
const name = String.raw`\w[\w-]*`
const part = new RegExp(
  String.raw`(?:^|\s)(?:(${name})=(["'])((?:\\\}|\\\2|[^}])*?)\2|(${name})|` +
    String.raw`((?:#[A-Za-z][\w:-]*|\.[^\s.#]+)+))(?=\s|$)`,
  'g',
)
const idOrClass = /#([A-Za-z][\w:-]*)|\.([^\s.#]+)/g

/** The source of the attribute list that begins at `from`, braces included, or `undefined`. */
export function attributeListAt(source: string, from: number): string | undefined {
  list.lastIndex = 0
  return list.exec(source.slice(from, from + longest + 3))?.[0]
}

/** Reads what is between `{:` and `}`. What is not an attribute is passed over, as kramdown does. */
export function readAttributeList(inside: string): AttributeList {
  const read: AttributeList = { attributes: [], references: [] }
  for (const [, key, quote, value, reference, marks] of inside.matchAll(part)) {
    if (reference) read.references.push(reference)
    else if (marks) read.attributes.push(...readMarks(marks))
    else if (key) read.attributes.push([key, unescape(value ?? '', quote ?? '"')])
  }
  return read
}

function readMarks(marks: string): [string, string][] {
  return [...marks.matchAll(idOrClass)].map(([, id, className]) =>
    id ? ['id', id] : ['class', className ?? ''],
  )
}

function unescape(value: string, quote: string): string {
  return value.replaceAll('\\}', '}').replaceAll(`\\${quote}`, quote)
}

export function joinLists(first: AttributeList | undefined, second: AttributeList): AttributeList {
  if (!first) return second
  return {
    attributes: [...first.attributes, ...second.attributes].slice(0, most),
    references: [...first.references, ...second.references].slice(0, most),
  }
}

/** Every attribute of a list, those of the lists it refers to first; classes add up, others replace. */
export function resolve(
  from: AttributeList,
  named: NamedLists | undefined,
  seen = new Set<string>(),
): [string, string][] {
  const inherited = from.references.flatMap((reference) => {
    const other = named?.get(reference)
    if (!other || seen.has(reference)) return []
    seen.add(reference)
    return resolve(other, named, seen)
  })
  return [...inherited, ...from.attributes].slice(0, most)
}

export function applyAttributes(token: Token, attributes: [string, string][]): void {
  for (const [key, value] of attributes) {
    if ((token.attrs?.length ?? 0) > most) return
    if (key === 'class') token.attrJoin('class', value)
    else token.attrSet(key, value)
  }
}

/** Puts attributes into the first tag of a piece of HTML as it was written. */
export function applyToHtml(token: Token, attributes: [string, string][]): void {
  const written = attributes.map(
    ([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  )
  token.content = token.content.replace(/^(\s*<[A-Za-z][\w-]*)/, (tag) => tag + written.join(''))
}
